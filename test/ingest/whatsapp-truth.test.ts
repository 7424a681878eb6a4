import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { ReadMessage } from "../../main/core/ingest/types.ts";
import { generated, hasGenerator } from "../support/shared.ts";
import { linesIn, readAll } from "./samples/whatsapp/reading.ts";

const size = 5_000;

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

function count(messages: ReadMessage[], fits: (message: ReadMessage) => boolean): number {
  return messages.filter(fits).length;
}

const formats = ["whatsapp-android", "whatsapp-ios"] as const;
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const cases = formats.flatMap((format) => seeds.map((seed) => ({ format, seed })));

describe.skipIf(!hasGenerator)("exports whose truth is known (needs the generator beside the repository)", () => {
  it.each(cases)("$format, seed $seed: all that was written is found, and nothing else", ({ format, seed }) => {
    const { text, truth: known } = generated(format, size, seed);
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

    const said = twin.parse(JSON.parse(generated("discord", size, seed).text)).messages;
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
