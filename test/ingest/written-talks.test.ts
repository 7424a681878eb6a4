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
import type { Said } from "./talks.ts";
import {
  alone,
  discordMessage,
  expectReadAsWritten,
  halves,
  htmlText,
  iso,
  json,
  laidOut,
  metaThread,
  slackId,
  slackMessage,
  telegramPage,
  together,
} from "./writing.ts";

const day = (at: number) => new Date(at).toISOString().slice(0, 10);
const cell = (value: string) => `"${value.replaceAll('"', '""')}"`;
const csv = (rows: string[][]) => rows.map((row) => `${row.map(cell).join(",")}\n`).join("");

const inWords = (at: number) => {
  const parts = new Intl.DateTimeFormat("en-US", { dateStyle: "full", timeStyle: "medium", timeZone: "UTC" }).format(at);
  return `${parts} UTC`;
};

const sentAt = ({ at }: Said) => ({ id: String(at) });

expectReadAsWritten([
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
    expected: ({ text }) => ({ text: laidOut(text) }),
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
          metaThread(messages, talk),
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
            messages: messages.map(discordMessage),
          }),
        ]),
      ),
  },
  {
    name: "discord-package",
    expected: (_, { people }) => ({ author: people[0] ?? { name: "" } }),
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
]);
