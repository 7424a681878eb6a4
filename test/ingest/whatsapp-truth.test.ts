import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { ReadMessage } from "../../main/core/ingest/types.ts";
import { linesIn, readAll } from "./samples/whatsapp/reading.ts";

const shared = process.env.PARLEY_SHARED ?? fileURLToPath(new URL("../../../shared", import.meta.url));
const maker = join(shared, "tools", "make-export.mjs");
const isMissing = !existsSync(maker);
const size = 5_000;

const truth = z.object({
  expect: z.object({ messages: z.number(), system: z.number(), authors: z.record(z.string(), z.number()) }),
  media: z.number(),
  deleted: z.number(),
  edited: z.number(),
  multiline: z.number(),
  first: z.string(),
  last: z.string(),
});

// the same conversation in another format says what each text must be
const twin = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      timestamp: z.string(),
      timestampEdited: z.string().nullable(),
      content: z.string(),
      author: z.object({ name: z.string() }),
      attachments: z.array(z.unknown()),
    }),
  ),
});

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-whatsapp-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function make(format: string, seed: number): { text: string; told: unknown } {
  const file = join(folder, `${format}-${seed}`);
  const told: unknown = JSON.parse(
    execFileSync(process.execPath, [maker, format, String(size), file, String(seed)], { encoding: "utf8" }),
  );
  return { text: readFileSync(file, "utf8"), told };
}

function count(messages: ReadMessage[], fits: (message: ReadMessage) => boolean): number {
  return messages.filter(fits).length;
}

const formats = ["whatsapp-android", "whatsapp-ios"] as const;
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const cases = formats.flatMap((format) => seeds.map((seed) => ({ format, seed })));
const reason = isMissing ? `, skipped: the generator ${maker} is not there (PARLEY_SHARED names its folder)` : "";

describe.skipIf(isMissing)(`exports whose truth is known${reason}`, () => {
  it.each(cases)("$format, seed $seed: all that was written is found, and nothing else", ({ format, seed }) => {
    const { text, told } = make(format, seed);
    const known = truth.parse(told);
    const { messages, structure, skipped, guessed, people } = readAll(text);

    expect(messages.length).toBe(known.expect.messages);
    const authors: Record<string, number> = {};
    for (const { author } of messages) if (author !== null) authors[author] = (authors[author] ?? 0) + 1;
    expect(authors).toEqual(known.expect.authors);
    expect(people.map((person) => person.key).sort()).toEqual(Object.keys(known.expect.authors).sort());
    const kinds = { system: 0, media: 0, deleted: 0, text: 0, call: 0 };
    for (const { kind } of messages) kinds[kind] += 1;
    expect(kinds).toMatchObject({ system: known.expect.system, media: known.media, deleted: known.deleted, call: 0 });
    expect(count(messages, (message) => message.edited)).toBe(known.edited);
    expect(skipped).toEqual([]);
    expect(guessed.filter((guess) => !guess.reason.includes("may be a name"))).toEqual([]);
    expect(messages.length + structure).toBe(linesIn(text));

    const grain = format === "whatsapp-android" ? 60_000 : 1000;
    const cut = (time: string) => Math.floor(Date.parse(time) / grain) * grain;
    expect([messages[1]?.at, messages.at(-1)?.at]).toEqual([cut(known.first), cut(known.last)]);

    const said = twin.parse(JSON.parse(make("discord", seed).text)).messages;
    for (const [index, original] of said.entries()) {
      const message = messages[index + 1];
      expect(message?.at).toBe(cut(original.timestamp));
      if (message?.kind === "system") continue;
      expect(message).toMatchObject({
        text: original.content,
        author: original.author.name.replace(":", ""),
        edited: message?.kind === "text" && original.timestampEdited !== null,
      });
    }
  });
});
