import { entries, noTime } from "../json/entries.ts";
import { beginning } from "../json/held.ts";
import { cutItems } from "../json/items.ts";
import { keysIn } from "../json/keys.ts";
import { attachmentType, People } from "../json/told.ts";
import { idOf, isLoose, type Loose, looseOf, loosesOf, secondsOf, textOf, wordsOf } from "../json/values.ts";
import { messageOf } from "../message.ts";
import type { Format, ReadMessage, Sink, TextReader } from "../types.ts";
import { contentOf } from "./chatgpt-content.ts";
import { pathIn } from "./chatgpt-tree.ts";

// conversations.json of a ChatGPT account: each conversation is a tree of messages, one of whose branches is what the person sees.

const lists = ["[]", "conversations[]"];

export const chatgpt: Format = {
  key: "chatgpt",
  title: "ChatGPT account export (JSON)",
  platform: "openai",
  sniff(head) {
    const found = keysIn(head.text);
    if (found === null || !found.keys.has("mapping")) return 0;
    return found.keys.has("children") || found.keys.has("current_node") ? 0.97 : 0.3;
  },
  read: readerOf,
};

function readerOf(sink: Sink): TextReader {
  const people = new People(sink);
  // nodes are numbered through the whole file, so that each stands somewhere
  let node = 0;

  const read = (one: Loose, number: number): string | null => {
    if (!isLoose(one.mapping)) return "not a conversation";
    const externalId = idOf(one.conversation_id) ?? idOf(one.id);
    const key = externalId ?? `conversation ${number}`;
    sink.conversation({ key, externalId, title: wordsOf(one.title) ?? `Conversation ${number}` });
    const nodes = Object.entries(one.mapping);
    const path = pathIn(one.mapping, idOf(one.current_node));
    const shown = new Set(path);
    for (const id of path) tell(looseOf(looseOf(one.mapping[id]).message), key);
    for (const [id, other] of nodes) {
      if (shown.has(id)) continue;
      node++;
      const message = looseOf(looseOf(other).message);
      if (isHidden(message)) sink.structure(1);
      else sink.skipped(node, beginning(contentOf(message).text), "stands in a version of the conversation that was replaced");
    }
    return null;
  };

  const tell = (entry: Loose, conversation: string): void => {
    node++;
    if (isHidden(entry)) {
      sink.structure(1);
      return;
    }
    const message = messageIn(entry, conversation, node, people);
    if (message.at === null) sink.guessed(node, beginning(message.text), noTime);
    sink.message(message);
  };

  return cutItems(
    lists,
    entries(sink, read, () => ++node),
  );
}

/** The tree's root, and messages that the page never shows. */
function isHidden(message: Loose): boolean {
  if (!("author" in message)) return true;
  const { text, attachments } = contentOf(message);
  return looseOf(message.metadata).is_visually_hidden_from_conversation === true || (text === "" && attachments.length === 0);
}

function messageIn(entry: Loose, conversation: string, line: number, people: People): ReadMessage {
  const message = messageOf({ conversation, line });
  const { text, attachments } = contentOf(entry);
  const files = loosesOf(looseOf(entry.metadata).attachments).map((file) => {
    const name = wordsOf(file.name) ?? "file";
    return { name, type: attachmentType(textOf(file.mime_type ?? file.mimeType), name) };
  });
  message.text = text;
  // uploads are listed with their names as well as within the content
  message.attachments = files.length > 0 ? files : attachments;
  message.externalId = idOf(entry.id);
  message.at = secondsOf(entry.create_time);
  const role = textOf(looseOf(entry.author).role);
  if (role === "user") message.author = people.tell("user", "User", "User", { kind: "customer", externalId: null });
  else if (role === "assistant")
    message.author = people.tell("assistant", "ChatGPT", "ChatGPT", { kind: "bot", externalId: null });
  if (message.author === null) message.kind = "system";
  else if (text === "") message.kind = "media";
  return message;
}
