import { entries, noText, noTime } from "../json/entries.ts";
import { beginning } from "../json/held.ts";
import { cutItems } from "../json/items.ts";
import { keysIn } from "../json/keys.ts";
import { People, stem } from "../json/told.ts";
import { dateOf, idOf, isTextOrNothing, type Loose, looseOf, loosesOf, textOf, wordsOf } from "../json/values.ts";
import { messageOf } from "../message.ts";
import type { Format, ReadMessage, Sink, TextReader } from "../types.ts";
import { attachedIn, bodyOf, countedReactions, eventWords } from "./teams-message.ts";

// Messages of Microsoft Teams as its export interface gives them: a page of a list, or the bare list.

export const teams: Format = {
  key: "teams",
  title: "Microsoft Teams (Graph, JSON)",
  platform: "teams",
  sniff(head) {
    const found = keysIn(head.text);
    if (found === null || !found.keys.has("createdDateTime") || !found.keys.has("body")) return 0;
    return found.keys.has("messageType") && found.keys.has("contentType") ? 0.97 : 0.5;
  },
  read: (sink, options) => readerOf(sink, stem(options.fileName)),
};

function readerOf(sink: Sink, title: string): TextReader {
  const people = new People(sink);
  const chats = new Map<string, string>();
  const conversation = (entry: Loose) => {
    const channel = looseOf(entry.channelIdentity);
    const id = idOf(entry.chatId) ?? idOf(channel.channelId);
    const key = id ?? "chat";
    const known = chats.get(key);
    if (known !== undefined) return known;
    chats.set(key, key);
    sink.conversation({ key, externalId: id, title: chats.size === 1 ? title : `${title} (${chats.size})` });
    return key;
  };

  return cutItems(
    ["[]", "value[]", "messages[]"],
    entries(sink, (entry, number) => {
      const body = looseOf(entry.body);
      if (!("createdDateTime" in entry) && !("body" in entry)) return "not a message";
      if (!isTextOrNothing(body.content)) return noText;
      const message = messageOf({ conversation: conversation(entry), line: number, externalId: idOf(entry.id) });
      message.author = authorOf(looseOf(entry.from), people);
      message.at = dateOf(entry.createdDateTime);
      message.thread = idOf(entry.replyToId);
      message.editedAt = dateOf(entry.lastEditedDateTime);
      message.edited = message.editedAt !== null;
      fill(message, entry, textOf(body.content) ?? "", body.contentType !== "text");
      if (message.at === null) sink.guessed(number, beginning(message.text), noTime);
      sink.message(message);
      return null;
    }),
  );
}

function authorOf(from: Loose, people: People): string | null {
  for (const kind of ["user", "application", "device"]) {
    const one = looseOf(from[kind]);
    const id = idOf(one.id);
    const name = wordsOf(one.displayName);
    const key = id ?? name;
    if (key === null) continue;
    return people.tell(key, name, "Unknown user", { kind: kind === "application" ? "bot" : "unknown", externalId: id });
  }
  return null;
}

function fill(message: ReadMessage, entry: Loose, content: string, isHtml: boolean): void {
  const detail = looseOf(entry.eventDetail);
  if (entry.messageType === "systemEventMessage" || "@odata.type" in detail) {
    const isCall = /#microsoft\.graph\.call/.test(textOf(detail["@odata.type"]) ?? "");
    message.kind = isCall ? "call" : "system";
    message.text = bodyOf(content, isHtml).text || eventWords(detail);
    return;
  }
  const { text, images } = bodyOf(content, isHtml);
  const { files, words, replyTo } = attachedIn(entry);
  message.text = text || words || (wordsOf(entry.subject) ?? "");
  message.attachments = [...files, ...images];
  message.replyTo = replyTo;
  message.reactions = countedReactions(loosesOf(entry.reactions).map((reaction) => wordsOf(reaction.reactionType)));
  if (entry.deletedDateTime !== undefined && entry.deletedDateTime !== null) message.kind = "deleted";
  else if (message.text === "" && message.attachments.length > 0) message.kind = "media";
}
