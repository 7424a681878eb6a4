import { expect } from "vitest";
import type { Format, ReadConversation, ReadMessage, ReadPerson, Sink, TextReader } from "../../main/core/ingest/types.ts";

/** Everything that a format told of a file, in the order in which it was told. */
export interface Reading {
  conversations: ReadConversation[];
  people: ReadPerson[];
  messages: ReadMessage[];
  structure: number;
  skipped: { line: number; text: string; reason: string }[];
  guessed: { line: number; text: string; reason: string }[];
}

/** A sink that keeps what it is told. */
export function collector(): { sink: Sink; reading: Reading } {
  const conversations = new Map<string, ReadConversation>();
  const people = new Map<string, ReadPerson>();
  const reading: Reading = { conversations: [], people: [], messages: [], structure: 0, skipped: [], guessed: [] };
  const last = <T extends { key: string }>(map: Map<string, T>, list: "conversations" | "people", one: T) => {
    map.set(one.key, one);
    Object.assign(reading, { [list]: [...map.values()] });
  };
  const sink: Sink = {
    conversation: (one) => last(conversations, "conversations", one),
    person: (one) => last(people, "people", one),
    message: (one) => reading.messages.push(one),
    structure: (lines) => {
      reading.structure += lines;
    },
    skipped: (line, text, reason) => reading.skipped.push({ line, text, reason }),
    guessed: (line, text, reason) => reading.guessed.push({ line, text, reason }),
  };
  return { sink, reading };
}

export function readWith(
  format: Format,
  text: string,
  fileName: string,
  chunk = text.length,
  timezone = "Europe/Berlin",
): Reading {
  const { sink, reading } = collector();
  const options = { timezone, dateOrder: null, columns: null, fileName };
  const push = (reader: TextReader) => {
    for (let at = 0; at < text.length; at += chunk) reader.push(text.slice(at, at + chunk));
    reader.end();
  };
  const surveyor = format.survey?.(options);
  if (surveyor !== undefined) push(surveyor);
  push(format.read(sink, options, surveyor?.result() ?? null));
  return reading;
}

/** Numbers from 0 up to 1 that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What a piece of broken JSON or HTML is likely to suffer: signs lost, doubled, changed, stretches missing or in the wrong place. */
export function mutated(text: string, random: () => number, signs = '{}[]",:\\\n \u0000x7'): string {
  const place = () => Math.floor(random() * text.length);
  const [from, to] = [place(), place()].sort((a, b) => a - b);
  const start = from ?? 0;
  const end = Math.min(to ?? 0, start + 200);
  const sign = signs[Math.floor(random() * signs.length)] ?? "";
  switch (Math.floor(random() * 6)) {
    case 0:
      return text.slice(0, start) + text.slice(start + 1);
    case 1:
      return text.slice(0, start) + sign + text.slice(start);
    case 2:
      return text.slice(0, start) + sign + text.slice(start + 1);
    case 3:
      return text.slice(0, start) + text.slice(end);
    case 4:
      return text.slice(0, end) + text.slice(start);
    default:
      return text.slice(0, start);
  }
}

/** The sum rule for numbered items: none twice, none lost. */
export function expectEveryItem(reading: Pick<Reading, "messages" | "skipped" | "structure">, where: string): void {
  const lines = [...reading.messages, ...reading.skipped].map((one) => one.line).sort((a, b) => a - b);
  expect(new Set(lines).size, `${where}: no item twice`).toBe(lines.length);
  expect(lines.at(-1) ?? 0, `${where}: no item lost`).toBeLessThanOrEqual(lines.length + reading.structure);
}
