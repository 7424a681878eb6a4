import { describe, expect, it } from "vitest";
import { slackExport } from "../../main/core/ingest/formats/slack-export.ts";
import { slackdump } from "../../main/core/ingest/formats/slackdump.ts";
import type { Format, PackFormat } from "../../main/core/ingest/types.ts";
import { type Reading, readWith, seeded } from "./jsonReading.ts";
import { readPack } from "./packs.ts";
import { randomTalk, type Said, type Talk } from "./talks.ts";

// Every format is written by a few lines that know nothing of its reader; what is read must be what was written.

interface Writing {
  name: string;
  write(talk: Talk): Reading;
  /** What the format cannot say is changed here in what is expected. */
  expected?(said: Said): Partial<Said>;
}

const json = (value: unknown) => JSON.stringify(value);
const day = (at: number) => new Date(at).toISOString().slice(0, 10);
const alone = (format: Format, fileName: string, text: string) => readWith(format, text, fileName, 61);

function together(format: PackFormat, files: [path: string, text: string][]): Reading {
  const [pack, ...more] = format.claim(files.map(([path]) => path));
  expect(more).toEqual([]);
  if (pack === undefined) throw new Error("nothing was claimed");
  return readPack(format, pack, new Map(files), 61).reading;
}

const slackText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const slackMessage = ({ id, author, at, text }: Said) => ({
  type: "message",
  user: author.id,
  text: slackText(text),
  ts: `${at / 1000}.${id.slice(-6)}`,
});
const slackId = ({ id, at }: Said) => ({ id: `${at / 1000}.${id.slice(-6)}` });

const writings: Writing[] = [
  {
    name: "slack-export",
    expected: slackId,
    write({ people, messages }) {
      const days = new Map<string, Said[]>();
      for (const said of messages) days.set(day(said.at), [...(days.get(day(said.at)) ?? []), said]);
      return together(slackExport, [
        ["x/users.json", json(people.map(({ id, name }) => ({ id, team_id: "T1", profile: { display_name: name } })))],
        ["x/channels.json", json([{ id: "C1", name: "general", members: [] }])],
        ...[...days].map(([date, said]): [string, string] => [`x/general/${date}.json`, json(said.map(slackMessage))]),
      ]);
    },
  },
  {
    name: "slackdump",
    expected: slackId,
    write: ({ people, messages }) =>
      alone(
        slackdump,
        "C1.json",
        json({
          channel_id: "C1",
          name: "general",
          messages: messages.map((said) => ({
            ...slackMessage(said),
            user_profile: { display_name: people.find(({ id }) => id === said.author.id)?.name },
          })),
        }),
      ),
  },
];

describe("what is written is read", () => {
  it.each(writings)("$name: texts, authors, times and ids", ({ write, expected }) => {
    for (const seed of [1, 2, 3]) {
      const talk = randomTalk(seeded(seed));
      const reading = write(talk);
      const names = new Map(reading.people.map(({ key, name }) => [key, name]));
      const read = reading.messages.map(({ author, at, text, externalId }) => ({
        author: names.get(author ?? "") ?? null,
        at,
        text,
        id: externalId,
      }));
      const wanted = talk.messages.map((said) => ({ ...said, ...expected?.(said), author: said.author.name }));
      expect(read).toEqual(wanted.map(({ author, at, text, id }) => ({ author, at, text, id })));
      expect(reading.conversations).toHaveLength(1);
      expect([reading.skipped, reading.guessed]).toEqual([[], []]);
    }
  });
});
