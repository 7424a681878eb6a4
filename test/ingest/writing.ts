import { describe, expect, it } from "vitest";
import type { Format, PackFormat } from "../../main/core/ingest/types.ts";
import { type Reading, readWith, seeded } from "./jsonReading.ts";
import { readPack } from "./packs.ts";
import { randomTalk, type Said, type Talk, type TalkShape } from "./talks.ts";

/** A format written by a few lines that know nothing of its reader; what is read must be what was written. */
export interface Writing {
  name: string;
  /** What the format needs of a talk, or what its reader may stumble over. */
  shape?: TalkShape;
  /** How many talks; more where much is left to chance. */
  rounds?: number;
  write(talk: Talk, random: () => number): Reading;
  /** What the format cannot say is changed here in what is expected. */
  expected?(said: Said, talk: Talk): { id?: string | null; at?: number | null; text?: string; author?: { name: string } };
  /** What the reader has to assume of such a file, each time that it does. */
  assumes?: RegExp;
}

export function expectReadAsWritten(writings: readonly Writing[]): void {
  describe("what is written is read", () => {
    it.each(writings)("$name: texts, authors, times and ids", ({ shape, rounds = 3, write, expected, assumes }) => {
      for (let seed = 1; seed <= rounds; seed++) {
        const random = seeded(seed);
        const talk = randomTalk(random, shape);
        const reading = write(talk, random);
        const names = new Map(reading.people.map(({ key, name }) => [key, name]));
        const inOrder = reading.messages.toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0));
        const read = inOrder.map(({ author, at, text, externalId }) => ({
          author: names.get(author ?? "") ?? null,
          at,
          text,
          id: externalId,
        }));
        const wanted = talk.messages.map((said) => ({ ...said, ...expected?.(said, talk) }));
        expect(read, `talk ${seed}`).toEqual(wanted.map(({ author, at, text, id }) => ({ author: author.name, at, text, id })));
        expect(reading.conversations).toHaveLength(1);
        expect(reading.skipped).toEqual([]);
        expect(reading.guessed.filter(({ reason }) => assumes === undefined || !assumes.test(reason))).toEqual([]);
      }
    });
  });
}

/** In a zone whose clock never changes and which is not the computer's own. */
export const zone = "Asia/Kolkata";
export const onTheWall = (at: number) => new Date(at + 19_800_000).toISOString().slice(0, 19);

export const alone = (format: Format, fileName: string, text: string, timezone?: string) =>
  readWith(format, text, fileName, 61, timezone);

export function together(format: PackFormat, files: [path: string, text: string][]): Reading {
  const [pack, ...more] = format.claim(files.map(([path]) => path));
  expect(more).toEqual([]);
  if (pack === undefined) throw new Error("nothing was claimed");
  return readPack(format, pack, new Map(files), 61).reading;
}

export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((one) => ({ one, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

export const json = (value: unknown) => JSON.stringify(value);
export const halves = (talk: Talk) => [talk.messages.slice(0, 17), talk.messages.slice(17)];
export const iso = (at: number) => new Date(at).toISOString().replace("Z", "+00:00");

export const htmlText = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "<br>");
/** Pages of Teams lay out white space as browsers do. */
export const laidOut = (text: string) => text.replace(/[ \t]+/g, " ").replace(/ *\n */g, "\n");

/** Meta writes each byte of a text as a character of its own. */
const bytes = (text: string) => Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");

export const metaThread = (messages: Said[], { people }: Talk) =>
  json({
    participants: people.map(({ name }) => ({ name: bytes(name) })),
    messages: messages
      .map(({ author, at, text }) => ({ sender_name: bytes(author.name), timestamp_ms: at, content: bytes(text) }))
      .reverse(),
    title: "Ana",
    thread_path: "inbox/ana_1",
  });

export const discordMessage = ({ id, author, at, text }: Said) => ({
  id,
  type: "Default",
  timestamp: iso(at),
  content: text,
  author,
});

const slackText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
export const slackMessage = ({ id, author, at, text }: Said) => ({
  type: "message",
  user: author.id,
  text: slackText(text),
  ts: `${at / 1000}.${id.slice(-6)}`,
});
export const slackId = ({ id, at }: Said) => ({ id: `${at / 1000}.${id.slice(-6)}` });

const dots = (at: number) =>
  new Date(at + 7_200_000).toISOString().replace(/(\d+)-(\d+)-(\d+)T([\d:]+).*/, "$3.$2.$1 $4 UTC+02:00");

export function telegramPage(messages: Said[], before: Said | undefined): string {
  let last = before?.author.id;
  const items = messages.map(({ id, author, at, text }) => {
    const isJoined = author.id === last;
    last = author.id;
    const name = isJoined ? "" : `<div class="from_name">\n${htmlText(author.name)} \n       </div>\n`;
    return `<div class="message default clearfix${isJoined ? " joined" : ""}" id="message${id}">\n <div class="body">
<div class="pull_right date details" title="${dots(at)}">\n10:00\n</div>\n${name}<div class="text">\n${htmlText(text)}\n </div>\n</div>\n</div>`;
  });
  return `<html><body><div class="page_header"><div class="text bold">\nTalk \n</div></div><div class="history">${items.join("\n")}</div></body></html>`;
}
