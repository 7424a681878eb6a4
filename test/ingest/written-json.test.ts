import { chatgpt } from "../../main/core/ingest/formats/chatgpt.ts";
import { claude } from "../../main/core/ingest/formats/claude.ts";
import { discord } from "../../main/core/ingest/formats/discord.ts";
import { instagram, messenger } from "../../main/core/ingest/formats/messenger.ts";
import { instagramInbox } from "../../main/core/ingest/formats/messenger-inbox.ts";
import { openaiChat } from "../../main/core/ingest/formats/openai-chat.ts";
import { signalExport } from "../../main/core/ingest/formats/signal-export.ts";
import { slack } from "../../main/core/ingest/formats/slack.ts";
import { telegram } from "../../main/core/ingest/formats/telegram.ts";
import type { Said, Talk } from "./talks.ts";
import {
  alone,
  discordMessage,
  expectReadAsWritten,
  halves,
  json,
  metaThread,
  onTheWall,
  shuffled,
  slackId,
  slackMessage,
  together,
  zone,
} from "./writing.ts";

/** Telegram cuts a text where a link or a style begins. */
const inPieces = (text: string, random: () => number) => {
  const words = text.split(/(?<= )/);
  return random() < 0.5 ? text : words.map((word) => (random() < 0.5 ? word : { type: "bold", text: word }));
};

/** Accounts of assistants know two people only. */
const isUser = ({ author }: Said, { people }: Talk) => author.id === people[0]?.id;
const asAccount = (assistant: string) => (said: Said, talk: Talk) => ({
  author: { name: isUser(said, talk) ? "User" : assistant },
});

const withoutId = () => ({ id: null });

expectReadAsWritten([
  {
    name: "telegram",
    write: ({ messages }, random) =>
      alone(
        telegram,
        "result.json",
        json({
          name: "Talk",
          type: "private_group",
          id: 7,
          messages: messages.map(({ id, author, at, text }) => ({
            id,
            type: "message",
            date: onTheWall(at),
            ...(random() < 0.7 && { date_unixtime: String(at / 1000) }),
            from: author.name,
            from_id: `user${author.id}`,
            text: inPieces(text, random),
          })),
        }),
        zone,
      ),
  },
  {
    name: "discord",
    write: ({ messages }) =>
      alone(
        discord,
        "general.json",
        json({
          guild: { id: "9", name: "Games" },
          channel: { id: "1", name: "general" },
          exportedAt: "2024-01-01T00:00:00+00:00",
          messages: messages.map(discordMessage),
        }),
      ),
  },
  {
    name: "slack",
    expected: slackId,
    write: ({ messages }) =>
      alone(
        slack,
        "2024-02-03.json",
        json(messages.map((said) => ({ ...slackMessage(said), user_profile: { display_name: said.author.name } }))),
      ),
  },
  {
    name: "messenger",
    expected: withoutId,
    write: (talk) => alone(messenger, "message_1.json", metaThread(talk.messages, talk)),
  },
  {
    name: "instagram",
    expected: withoutId,
    write: (talk) => alone(instagram, "message_1.json", metaThread(talk.messages, talk)),
  },
  {
    name: "instagram-inbox",
    expected: withoutId,
    write: (talk) =>
      together(
        instagramInbox,
        halves(talk).map((messages, at): [string, string] => [
          `your_instagram_activity/messages/inbox/ana_1/message_${2 - at}.json`,
          metaThread(messages, talk),
        ]),
      ),
  },
  {
    name: "signal-export",
    expected: withoutId,
    write: ({ messages }) =>
      alone(
        signalExport,
        "data.json",
        messages
          .map(({ author, at, text }) => json({ date: onTheWall(at), sender: author.name, body: text, quote: "", sticker: null }))
          .join("\n"),
        zone,
      ),
  },
  {
    name: "openai-chat",
    expected: () => ({ id: null, at: null }),
    write: (talk, random) =>
      alone(
        openaiChat,
        "log.jsonl",
        json({
          messages: talk.messages.map((said) => ({
            role: isUser(said, talk) ? "user" : "assistant",
            name: said.author.name,
            content: random() < 0.5 ? said.text : [{ type: "text", text: said.text }],
          })),
        }),
      ),
  },
  {
    name: "chatgpt",
    expected: asAccount("ChatGPT"),
    write: (talk, random) => {
      const nodes = talk.messages.map((said, at) => [
        said.id,
        {
          parent: talk.messages[at - 1]?.id ?? "root",
          children: talk.messages.slice(at + 1, at + 2).map(({ id }) => id),
          message: {
            id: said.id,
            author: { role: isUser(said, talk) ? "user" : "assistant" },
            create_time: said.at / 1000,
            content: { content_type: "text", parts: [said.text] },
          },
        },
      ]);
      const root = ["root", { parent: null, children: [talk.messages[0]?.id], message: null }];
      const mapping = Object.fromEntries(shuffled([root, ...nodes], random));
      return alone(chatgpt, "conversations.json", json([{ title: "Talk", current_node: talk.messages.at(-1)?.id, mapping }]));
    },
  },
  {
    name: "claude",
    expected: asAccount("Claude"),
    write: (talk, random) =>
      alone(
        claude,
        "conversations.json",
        json([
          {
            uuid: "c",
            name: "Talk",
            chat_messages: talk.messages.map((said) => ({
              uuid: said.id,
              text: said.text,
              ...(random() < 0.5 && { content: [{ type: "text", text: said.text }] }),
              sender: isUser(said, talk) ? "human" : "assistant",
              created_at: new Date(said.at).toISOString().replace("Z", "000Z"),
            })),
          },
        ]),
      ),
  },
]);
