import { describe, expect, it } from "vitest";
import { z } from "zod";
import { discord } from "../../main/core/ingest/formats/discord.ts";
import { generated, hasGenerator } from "../support/shared.ts";
import { readWith } from "./jsonReading.ts";
import { countsOf, seeds, size, truthOf } from "./jsonTruth.ts";

const source = z.object({
  messages: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      timestamp: z.string(),
      timestampEdited: z.string().nullable(),
      content: z.string(),
      author: z.object({ id: z.string(), isBot: z.boolean() }),
      reactions: z.array(z.object({ count: z.number() })),
      reference: z.object({ messageId: z.string() }).optional(),
    }),
  ),
});

describe.skipIf(!hasGenerator)("discord against the truth (needs the generator beside the repository)", () => {
  it.each(seeds)("seed %i: counts, authors, times, texts, replies, edits and reactions agree", (seed) => {
    const { text, truth } = generated("discord", size, seed);
    const reading = readWith(discord, text, "general.json", 65_536);
    expect(countsOf(reading)).toEqual(truthOf(truth));
    expect(reading.skipped).toEqual([]);
    expect(reading.guessed).toEqual([]);
    expect(reading.messages.filter((one) => one.kind === "media").length).toBe(truth.media);

    const wanted = source.parse(JSON.parse(text)).messages;
    expect(reading.messages.map((one) => one.externalId)).toEqual(wanted.map((one) => one.id));
    expect(reading.messages.map((one) => one.text)).toEqual(wanted.map((one) => one.content));
    expect(reading.messages.map((one) => one.author)).toEqual(wanted.map((one) => one.author.id));
    expect(reading.messages.map((one) => one.at)).toEqual(wanted.map((one) => Date.parse(one.timestamp)));
    expect(reading.messages.map((one) => one.editedAt)).toEqual(
      wanted.map((one) => (one.timestampEdited === null ? null : Date.parse(one.timestampEdited))),
    );
    expect(reading.messages.map((one) => one.replyTo)).toEqual(
      wanted.map((one) => (one.type === "GuildMemberJoin" ? null : (one.reference?.messageId ?? null))),
    );
    expect(reading.messages.map((one) => one.reactions.map(({ count }) => count))).toEqual(
      wanted.map((one) => one.reactions.map(({ count }) => count)),
    );
    const bots = new Set(wanted.filter((one) => one.author.isBot).map((one) => one.author.id));
    for (const person of reading.people) expect(person.kind).toBe(bots.has(person.key) ? "bot" : "unknown");
  });
});
