import { readdirSync, readFileSync } from "node:fs";
import { TextDecoding } from "../../main/core/ingest/decoding.ts";
import { detectEncoding } from "../../main/core/ingest/encoding.ts";
import type { Format, ReadConversation, ReadMessage, ReadOptions, ReadPerson, Sink } from "../../main/core/ingest/types.ts";

interface Note {
  line: number;
  text: string;
  reason: string;
}

/** All that a format said of a file, in the order in which it was said. */
export interface Said {
  conversations: ReadConversation[];
  people: ReadPerson[];
  messages: ReadMessage[];
  structure: number;
  skipped: Note[];
  guessed: Note[];
}

export function options(fileName: string, more: Partial<ReadOptions> = {}): ReadOptions {
  return { timezone: "UTC", dateOrder: null, columns: null, fileName, ...more };
}

/** Reads a text in chunks of a size, with the first pass where the format has one. */
export function readAll(format: Format, text: string, given: ReadOptions, chunk = 65_536): Said {
  const said: Said = { conversations: [], people: [], messages: [], structure: 0, skipped: [], guessed: [] };
  const sink: Sink = {
    conversation: (conversation) => void said.conversations.push(conversation),
    person: (person) => void said.people.push(person),
    message: (message) => void said.messages.push(message),
    structure: (lines) => {
      said.structure += lines;
    },
    skipped: (line, excerpt, reason) => void said.skipped.push({ line, text: excerpt, reason }),
    guessed: (line, excerpt, reason) => void said.guessed.push({ line, text: excerpt, reason }),
  };
  const surveyor = format.survey?.(given);
  if (surveyor !== undefined) {
    for (let at = 0; at < text.length; at += chunk) surveyor.push(text.slice(at, at + chunk));
    surveyor.end();
  }
  const reader = format.read(sink, given, surveyor?.result() ?? null);
  for (let at = 0; at < text.length; at += chunk) reader.push(text.slice(at, at + chunk));
  reader.end();
  return said;
}

/** Lines as the formats count them: the last needs no line end; a carriage return ends one only where no line feed does. */
export function linesIn(text: string, withoutQuoted = text): number {
  const newline = !withoutQuoted.includes("\n") && withoutQuoted.includes("\r") ? "\r" : "\n";
  const lines = text.split(newline).length;
  return text.endsWith(newline) || text === "" || text === "\ufeff" ? lines - 1 : lines;
}

/** In a table, a line feed within quotes is text and says nothing of how its rows end. */
export function tableLinesIn(text: string): number {
  return linesIn(text, text.replaceAll(/"[^"]*(?:"|$)/g, ""));
}

export function accountedFor(said: Said): number {
  return said.messages.length + said.structure + said.skipped.length;
}

export interface Sample {
  name: string;
  text: string;
  expected: Record<string, unknown>;
}

/** Every sample of a folder with what is expected of it; the text is decoded as Parley decodes a file. */
export function samplesIn(folder: string): Sample[] {
  const place = new URL(`samples/${folder}/`, import.meta.url);
  const names = readdirSync(place).filter((name) => !name.endsWith(".expected.json"));
  return names.map((name) => {
    const bytes = readFileSync(new URL(name, place));
    const decoding = new TextDecoding(detectEncoding(bytes.subarray(0, 65_536)).encoding);
    const text = decoding.push(bytes) + decoding.end();
    const expected = new URL(name.replace(/\.[^.]+$/, ".expected.json"), place);
    const parsed: unknown = JSON.parse(readFileSync(expected, "utf8"));
    if (typeof parsed !== "object" || parsed === null) throw new Error(`${name}: no expectations`);
    return { name, text, expected: Object.fromEntries(Object.entries(parsed)) };
  });
}

/** Short enough to be written and read by hand: what is as usual is left out. */
export function inShort(said: Said): Record<string, unknown> {
  return {
    conversations: said.conversations.map(({ externalId, title }) =>
      externalId === null || externalId === title ? title : `${externalId}: ${title}`,
    ),
    people: said.people.map(
      ({ key, name, kind, isOwner }) =>
        `${key === name ? name : `${key}: ${name}`}${kind === "unknown" ? "" : ` (${kind})`}${isOwner === true ? " (owner)" : ""}`,
    ),
    messages: said.messages.map((message) => {
      const {
        conversation,
        author,
        at,
        kind,
        text,
        externalId,
        replyTo,
        thread,
        edited,
        editedAt,
        reactions,
        attachments,
        line,
      } = message;
      return {
        line,
        ...(said.conversations.length > 1 && { conversation }),
        author,
        at: at === null ? null : new Date(at).toISOString().replace(".000Z", "Z"),
        text,
        ...(kind !== "text" && { kind }),
        ...(externalId !== null && { externalId }),
        ...(replyTo !== null && { replyTo }),
        ...(thread !== null && { thread }),
        ...(edited && { edited: editedAt === null ? true : new Date(editedAt).toISOString() }),
        ...(reactions.length > 0 && { reactions: reactions.map(({ emoji, count }) => `${emoji} ${count}`) }),
        ...(attachments.length > 0 && {
          attachments: attachments.map(({ name, path }) => (path === undefined ? name : `${name} at ${path}`)),
        }),
      };
    }),
    structure: said.structure,
    skipped: said.skipped,
    guessed: said.guessed,
  };
}
