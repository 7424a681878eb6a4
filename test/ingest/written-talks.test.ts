import { describe, expect, it } from "vitest";
import { discordCsv } from "../../main/core/ingest/formats/discord-csv.ts";
import { discordPackage } from "../../main/core/ingest/formats/discord-package.ts";
import { discordParts } from "../../main/core/ingest/formats/discord-parts.ts";
import { googleChatTakeout } from "../../main/core/ingest/formats/google-chat-takeout.ts";
import { messengerInbox } from "../../main/core/ingest/formats/messenger-inbox.ts";
import { signal } from "../../main/core/ingest/formats/signal.ts";
import { signalJsonl } from "../../main/core/ingest/formats/signal-jsonl.ts";
import { slackExport } from "../../main/core/ingest/formats/slack-export.ts";
import { slackdump } from "../../main/core/ingest/formats/slackdump.ts";
import { teams } from "../../main/core/ingest/formats/teams.ts";
import { teamsPersonal } from "../../main/core/ingest/formats/teams-personal.ts";
import { telegramPages } from "../../main/core/ingest/formats/telegram-html.ts";
import type { Format, PackFormat } from "../../main/core/ingest/types.ts";
import { type Reading, readWith, seeded } from "./jsonReading.ts";
import { readPack } from "./packs.ts";
import { randomTalk, type Said, type Talk } from "./talks.ts";

// Every format is written by a few lines that know nothing of its reader; what is read must be what was written.

interface Writing {
  name: string;
  write(talk: Talk): Reading;
  /** What the format cannot say is changed here in what is expected. */
  expected?(said: Said, talk: Talk): Partial<Omit<Said, "id">> & { id?: string | null };
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

const cell = (value: string) => `"${value.replaceAll('"', '""')}"`;
const csv = (rows: string[][]) => rows.map((row) => `${row.map(cell).join(",")}\n`).join("");
const iso = (at: number) => new Date(at).toISOString().replace("Z", "+00:00");
const halves = (talk: Talk) => [talk.messages.slice(0, 17), talk.messages.slice(17)];

const htmlText = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "<br>");
const dots = (at: number) =>
  new Date(at + 7_200_000).toISOString().replace(/(\d+)-(\d+)-(\d+)T([\d:]+).*/, "$3.$2.$1 $4 UTC+02:00");

function telegramPage(messages: Said[], before: Said | undefined): string {
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

/** Meta writes each byte of a text as a character of its own. */
const bytes = (text: string) => Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");

const inWords = (at: number) => {
  const parts = new Intl.DateTimeFormat("en-US", { dateStyle: "full", timeStyle: "medium", timeZone: "UTC" }).format(at);
  return `${parts} UTC`;
};

const sentAt = ({ at }: Said) => ({ id: String(at) });

const writings: Writing[] = [
  {
    name: "signal",
    expected: sentAt,
    write: ({ messages }) =>
      alone(
        signal,
        "Talk.json",
        json(
          messages.map(({ author, at, text }) => ({
            conversationId: "c",
            type: "incoming",
            sent_at: at,
            sourceServiceId: author.id,
            sourceName: author.name,
            body: text,
          })),
        ),
      ),
  },
  {
    name: "signal-jsonl",
    expected: sentAt,
    write: ({ people, messages }) =>
      alone(
        signalJsonl,
        "main.jsonl",
        [
          { version: "1", backupTimeMs: "1" },
          ...people.map(({ id, name }) => ({ recipient: { id, contact: { profileGivenName: name } } })),
          { chat: { id: "1", recipientId: people[0]?.id } },
          ...messages.map(({ author, at, text }) => ({
            chatItem: { chatId: "1", authorId: author.id, dateSent: String(at), standardMessage: { text: { body: text } } },
          })),
        ]
          .map(json)
          .join("\n"),
      ),
  },
  {
    name: "teams",
    expected: ({ text }) => ({ text: text.replace(/[ \t]+/g, " ").replace(/ *\n */g, "\n") }),
    write: ({ messages }) =>
      alone(
        teams,
        "Talk.json",
        json({
          value: messages.map(({ id, author, at, text }) => ({
            id,
            messageType: "message",
            createdDateTime: new Date(at).toISOString(),
            from: { user: { id: author.id, displayName: author.name } },
            body: { contentType: "html", content: `<p>${htmlText(text)}</p>` },
          })),
        }),
      ),
  },
  {
    name: "teams-personal",
    write: ({ messages }) =>
      alone(
        teamsPersonal,
        "messages.json",
        json({
          conversations: [
            {
              id: "19:x",
              MessageList: messages
                .map(({ id, author, at, text }) => ({
                  id,
                  originalarrivaltime: new Date(at).toISOString(),
                  messagetype: "Text",
                  content: text,
                  from: `8:${author.id}`,
                  displayName: author.name,
                }))
                .reverse(),
            },
          ],
        }),
      ),
  },
  {
    name: "google-chat-takeout",
    expected: ({ id }) => ({ id: `g/${id}/${id}` }),
    write: ({ messages }) =>
      together(googleChatTakeout, [
        ["Takeout/Google Chat/Users/User 1/user_info.json", json({ user: { email: "nobody@example.org" } })],
        ["Takeout/Google Chat/Groups/Space g/group_info.json", json({ name: "Talk" })],
        [
          "Takeout/Google Chat/Groups/Space g/messages.json",
          json({
            messages: messages.map(({ id, author, at, text }) => ({
              creator: { name: author.name, email: `${author.id}@example.org`, user_type: "Human" },
              created_date: inWords(at),
              text,
              topic_id: id,
              message_id: `g/${id}/${id}`,
            })),
          }),
        ],
      ]),
  },
  {
    name: "messenger-inbox",
    expected: () => ({ id: null }),
    write: (talk) =>
      together(
        messengerInbox,
        halves(talk).map((messages, at): [string, string] => [
          `messages/inbox/ana_1/message_${2 - at}.json`,
          json({
            participants: talk.people.map(({ name }) => ({ name: bytes(name) })),
            messages: messages
              .map(({ author, at, text }) => ({ sender_name: bytes(author.name), timestamp_ms: at, content: bytes(text) }))
              .reverse(),
            title: "Ana",
            thread_path: "inbox/ana_1",
          }),
        ]),
      ),
  },
  {
    name: "telegram-pages",
    write: (talk) =>
      together(
        telegramPages,
        halves(talk).map((messages, at): [string, string] => [
          `ChatExport/messages${at === 0 ? "" : at + 1}.html`,
          telegramPage(messages, at === 0 ? undefined : talk.messages[16]),
        ]),
      ),
  },
  {
    name: "discord-csv",
    expected: () => ({ id: null }),
    write: ({ messages }) =>
      alone(
        discordCsv,
        "Games - general [1].csv",
        `AuthorID,Author,Date,Content,Attachments,Reactions\n${csv(messages.map(({ author, at, text }) => [author.id, author.name, iso(at), text, "", ""]))}`,
      ),
  },
  {
    name: "discord-parts",
    write: (talk) =>
      together(
        discordParts,
        halves(talk).map((messages, at): [string, string] => [
          at === 0 ? "x/general [1].json" : `x/general [1] [part ${at + 1}].json`,
          json({
            guild: { id: "9", name: "Games" },
            channel: { id: "1", name: "general" },
            messages: messages.map((said) => ({
              id: said.id,
              type: "Default",
              timestamp: iso(said.at),
              content: said.text,
              author: said.author,
            })),
          }),
        ]),
      ),
  },
  {
    name: "discord-package",
    expected: (_, { people }) => ({ author: people[0] ?? { id: "", name: "" } }),
    write: ({ people: [owner], messages }) =>
      together(discordPackage, [
        ["package/account/user.json", json({ id: owner?.id, username: "u", global_name: owner?.name })],
        ["package/messages/index.json", "{}"],
        ["package/messages/c1/channel.json", json({ id: "1", type: 0, name: "general" })],
        [
          "package/messages/c1/messages.csv",
          `ID,Timestamp,Contents,Attachments\n${csv(messages.map(({ id, at, text }) => [id, iso(at).replace("T", " "), text, ""]))}`,
        ],
      ]),
  },
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
      const inOrder = reading.messages.toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0));
      const read = inOrder.map(({ author, at, text, externalId }) => ({
        author: names.get(author ?? "") ?? null,
        at,
        text,
        id: externalId,
      }));
      const wanted = talk.messages.map((said) => ({ ...said, ...expected?.(said, talk) }));
      expect(read).toEqual(wanted.map(({ author, at, text, id }) => ({ author: author.name, at, text, id })));
      expect(reading.conversations).toHaveLength(1);
      expect([reading.skipped, reading.guessed]).toEqual([[], []]);
    }
  });
});
