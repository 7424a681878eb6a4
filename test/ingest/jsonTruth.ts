import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { Reading } from "./jsonReading.ts";

// A generator outside of this repository writes exports and says what stands in them. Where it is missing, its tests say so.

const shared = process.env.PARLEY_SHARED ?? new URL("../../../shared", import.meta.url).pathname;
const generator = join(shared, "tools", "make-export.mjs");

export const hasGenerator = existsSync(generator);
export const whyNot = `no generator at ${generator}`;
export const seeds = [1, 2, 3, 4, 5, 6];
const size = 5_000;

const counts = z.object({
  media: z.number(),
  deleted: z.number(),
  edited: z.number(),
  replies: z.number(),
  multiline: z.number(),
  first: z.iso.datetime(),
  last: z.iso.datetime(),
  expect: z.object({ messages: z.number(), system: z.number(), authors: z.record(z.string(), z.number()) }),
});

export type Truth = z.infer<typeof counts>;

export function generated(format: string, seed: number): { text: string; truth: Truth } {
  const folder = mkdtempSync(join(tmpdir(), "parley-truth-"));
  try {
    const file = join(folder, "export");
    const said = execFileSync(process.execPath, [generator, format, String(size), file, String(seed)], { encoding: "utf8" });
    return { text: readFileSync(file, "utf8"), truth: counts.parse(JSON.parse(said)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The reading in the words of the truth. */
export function countsOf(reading: Reading): Pick<Truth, "expect" | "first" | "last" | "replies" | "multiline"> {
  const names = new Map(reading.people.map((person) => [person.key, person.name]));
  const authors: Record<string, number> = {};
  const spoken = reading.messages.filter((message) => message.kind !== "system");
  for (const message of spoken) {
    const name = names.get(message.author ?? "") ?? "";
    authors[name] = (authors[name] ?? 0) + 1;
  }
  const times = reading.messages.flatMap((message) => (message.at === null ? [] : [message.at]));
  return {
    expect: { messages: reading.messages.length, system: reading.messages.length - spoken.length, authors },
    first: new Date(Math.min(...times)).toISOString(),
    last: new Date(Math.max(...times)).toISOString(),
    replies: spoken.filter((message) => message.replyTo !== null).length,
    multiline: spoken.filter((message) => message.text.includes("\n")).length,
  };
}

/** The same facts, as the generator gives them. */
export function truthOf({ expect, first, last, replies, multiline }: Truth): ReturnType<typeof countsOf> {
  return { expect, first, last, replies, multiline };
}
