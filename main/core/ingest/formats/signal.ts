import { entries, noText, noTime } from "../json/entries.ts";
import { beginning } from "../json/held.ts";
import { cutItems } from "../json/items.ts";
import { keysIn } from "../json/keys.ts";
import { attachmentType, People, stem } from "../json/told.ts";
import {
  idOf,
  isTextOrNothing,
  type Loose,
  looseOf,
  loosesOf,
  numberOf,
  parsed,
  textOf,
  timeOf,
  wordsOf,
} from "../json/values.ts";
import { messageOf } from "../message.ts";
import type { Format, ReadMessage, Sink, TextReader } from "../types.ts";
import { countedEmojis, spoken } from "./signal-text.ts";

// Messages as Signal Desktop stores them: a bare list (sigtop), or beside or inside of their conversations.

const lists = ["[]", "messages[]", "conversations[].messages[]"];

export const signal: Format = {
  key: "signal",
  title: "Signal Desktop (JSON)",
  platform: "signal",
  sniff(head) {
    const found = keysIn(head.text);
    if (found === null || !found.keys.has("sent_at") || !found.keys.has("conversationId")) return 0;
    return found.keys.has("type") ? 0.96 : 0.6;
  },
  read: (sink, options) => new Reader(sink, stem(options.fileName)).reader,
};

interface Chat {
  id: string;
  name: string | null;
  isPrivate: boolean;
}

class Reader {
  readonly reader: TextReader;
  private readonly sink: Sink;
  private readonly people: People;
  private readonly fileStem: string;
  private readonly chats = new Map<string, Chat>();
  private readonly told = new Map<string, { title: string; number: number }>();
  /** The conversation around the messages, where they stand in one. */
  private around: Chat = { id: "", name: null, isPrivate: false };

  constructor(sink: Sink, fileStem: string) {
    this.sink = sink;
    this.people = new People(sink);
    this.fileStem = fileStem;
    this.reader = cutItems(lists, {
      ...entries(sink, (entry, number) => this.entry(entry, number)),
      enter: (path) => {
        if (path === "conversations[]") this.around = { id: "", name: null, isPrivate: false };
      },
      field: (path, text) => this.field(path, parsed(text)),
    });
  }

  private field(path: string, value: unknown): void {
    const chat = this.around;
    if (path === "conversations[].id") chat.id = idOf(value) ?? "";
    else if (path === "conversations[].type") chat.isPrivate = value === "private";
    else if (path === "conversations[].name") chat.name = wordsOf(value) ?? chat.name;
    else if (path === "conversations[].profileFullName" || path === "conversations[].profileName") chat.name ??= wordsOf(value);
    else return;
    if (chat.id === "") return;
    this.chats.set(chat.id, chat);
    if (this.told.has(chat.id)) this.conversation(chat.id);
  }

  private conversation(id: string): string {
    const told = this.told.get(id);
    const number = told?.number ?? this.told.size + 1;
    const title = this.chats.get(id)?.name ?? (number === 1 ? this.fileName() : `${this.fileName()} (${number})`);
    if (told?.title !== title) this.sink.conversation({ key: id, externalId: id === "chat" ? null : id, title });
    this.told.set(id, { title, number });
    return id;
  }

  /** sigtop calls a file "Ana (+49301234)": the name, and the number or the group. */
  private fileName(): string {
    return this.fileStem.replace(/ \([^()]*\)$/, "") || "Signal";
  }

  private entry(entry: Loose, number: number): string | null {
    if (!("type" in entry) && !("body" in entry)) return "not a message";
    if (!isTextOrNothing(entry.body)) return noText;
    const id = idOf(entry.conversationId) ?? (this.around.id || "chat");
    const message = messageOf({ conversation: this.conversation(id), line: number });
    message.at = timeOf(numberOf(entry.sent_at)) ?? timeOf(numberOf(entry.timestamp)) ?? timeOf(numberOf(entry.received_at_ms));
    message.author = this.author(entry, id);
    // quotes name the message that they answer by the time at which it was sent
    message.externalId = idOf(entry.sent_at) ?? idOf(entry.id);
    fill(message, entry);
    if (message.at === null) this.sink.guessed(number, beginning(message.text), noTime);
    this.sink.message(message);
    return null;
  }

  private author(entry: Loose, chatId: string): string | null {
    if (entry.type === "outgoing")
      return this.people.tell("me", "Me", "Me", { kind: "unknown", externalId: null, isOwner: true });
    const number = wordsOf(entry.source);
    const key = wordsOf(entry.sourceServiceId) ?? wordsOf(entry.sourceUuid) ?? number;
    if (key === null) return null;
    const chat = this.chats.get(chatId);
    const isFile = number !== null && this.fileStem.endsWith(`(${number})`);
    const name = wordsOf(entry.sourceName) ?? (chat?.isPrivate ? chat.name : null) ?? (isFile ? this.fileName() : number);
    return this.people.tell(key, name, key, { kind: "unknown", externalId: key });
  }
}

function fill(message: ReadMessage, entry: Loose): void {
  const type = wordsOf(entry.type) ?? "";
  const sticker = looseOf(entry.sticker);
  message.text = spoken(textOf(entry.body) ?? "", entry.bodyRanges, (range) => wordsOf(range.replacementText));
  message.attachments = loosesOf(entry.attachments).map((file) => {
    const mime = wordsOf(file.contentType);
    const name = wordsOf(file.fileName) ?? mime?.replace("/", ".") ?? "file";
    return { name, type: attachmentType(mime, name) };
  });
  if ("sticker" in entry && entry.sticker !== null) message.attachments.push({ name: "sticker", type: "sticker" });
  message.replyTo = idOf(looseOf(entry.quote).id);
  message.reactions = countedEmojis(loosesOf(entry.reactions).filter((reaction) => reaction.remove !== true));
  message.editedAt = timeOf(numberOf(entry.editMessageTimestamp));
  message.edited = message.editedAt !== null || loosesOf(entry.editHistory).length > 1;
  if (entry.deletedForEveryone === true || entry.deletedForEveryone === 1) message.kind = "deleted";
  else if (type === "call-history") {
    message.kind = "call";
    message.text ||= "Call";
  } else if (!["incoming", "outgoing", "story", ""].includes(type)) {
    message.kind = "system";
    message.text ||= type.replaceAll("-", " ");
  } else if (message.text === "" && message.attachments.length > 0) {
    message.kind = "media";
    message.text = wordsOf(sticker.emoji) ?? wordsOf(looseOf(sticker.data).emoji) ?? "";
  }
}
