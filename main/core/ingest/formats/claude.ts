import { entries, noTime } from "../json/entries.ts";
import { beginning } from "../json/held.ts";
import { cutItems } from "../json/items.ts";
import { keysIn } from "../json/keys.ts";
import { attachmentType, People } from "../json/told.ts";
import { dateOf, idOf, isLoose, type Loose, listOf, loosesOf, textOf, wordsOf } from "../json/values.ts";
import { messageOf } from "../message.ts";
import type { Format, ReadMessage, Sink, TextReader } from "../types.ts";

// conversations.json of a Claude account: conversations with their messages in order.

const lists = ["[]", "conversations[]"];

export const claude: Format = {
  key: "claude",
  title: "Claude account export (JSON)",
  platform: "claude",
  sniff: (head) => (keysIn(head.text)?.keys.has("chat_messages") ? 0.97 : 0),
  read: readerOf,
};

function readerOf(sink: Sink): TextReader {
  const people = new People(sink);
  // messages are numbered through the whole file
  let line = 0;

  const read = (one: Loose, number: number): string | null => {
    if (!Array.isArray(one.chat_messages)) return "not a conversation";
    const externalId = idOf(one.uuid);
    const key = externalId ?? `conversation ${number}`;
    sink.conversation({ key, externalId, title: wordsOf(one.name) ?? `Conversation ${number}` });
    for (const entry of listOf(one.chat_messages)) {
      line++;
      if (!isLoose(entry) || !("sender" in entry)) {
        sink.skipped(line, beginning(JSON.stringify(entry)), "not a message");
        continue;
      }
      const message = messageIn(entry, key, line, people);
      if (message.at === null) sink.guessed(line, beginning(message.text), noTime);
      sink.message(message);
    }
    return null;
  };

  return cutItems(
    lists,
    entries(sink, read, () => ++line),
  );
}

function messageIn(entry: Loose, conversation: string, line: number, people: People): ReadMessage {
  const message = messageOf({ conversation, line });
  // what the model did on the way (thoughts, tools) is not part of what was said
  const blocks = loosesOf(entry.content).filter((block) => block.type === "text");
  message.text = blocks.map((block) => textOf(block.text) ?? "").join("\n") || (textOf(entry.text) ?? "");
  message.at = dateOf(entry.created_at);
  message.externalId = idOf(entry.uuid);
  message.attachments = [...loosesOf(entry.attachments), ...loosesOf(entry.files)].map((file) => {
    const name = wordsOf(file.file_name) ?? "file";
    return { name, type: attachmentType(textOf(file.file_type), name) };
  });
  if (entry.sender === "human" || entry.sender === "user") {
    message.author = people.tell("human", "User", "User", { kind: "customer", externalId: null });
  } else if (entry.sender === "assistant") {
    message.author = people.tell("assistant", "Claude", "Claude", { kind: "bot", externalId: null });
  }
  if (message.author === null) message.kind = "system";
  else if (message.text === "" && message.attachments.length > 0) message.kind = "media";
  return message;
}
