import { entries, noText, noTime } from "../json/entries.ts";
import { beginning } from "../json/held.ts";
import { cutItems } from "../json/items.ts";
import { keysIn } from "../json/keys.ts";
import { People, Told } from "../json/told.ts";
import {
  dateOf,
  idOf,
  isLoose,
  isTextOrNothing,
  type Loose,
  listOf,
  loosesOf,
  numberOf,
  parsed,
  secondsOf,
  textOf,
  wordsOf,
} from "../json/values.ts";
import { messageOf } from "../message.ts";
import { Zone } from "../text/zone.ts";
import type { Format, ReadMessage, ReadOptions, Sink, TextReader } from "../types.ts";
import { eventOf, isCall } from "./telegram-events.ts";
import { mediaOf } from "./telegram-media.ts";

// What Telegram Desktop exports as JSON: one chat, or an account with all its chats.

const lists = ["messages[]", "chats.list[].messages[]", "left_chats.list[].messages[]"];
const chatMarks = ["date_unixtime", "text_entities", "from_id", "actor_id"];
const accountMarks = ["personal_information", "profile_pictures", "frequent_contacts"];

export const telegram: Format = {
  key: "telegram",
  title: "Telegram Desktop (JSON)",
  platform: "telegram",
  sniff(head) {
    const found = keysIn(head.text);
    if (found === null || found.opens !== "{") return 0;
    if (found.keys.has("messages") && chatMarks.some((mark) => found.keys.has(mark))) return 0.97;
    return accountMarks.filter((mark) => found.keys.has(mark)).length > 1 ? 0.8 : 0;
  },
  read: (sink, options) => new Reader(sink, options).reader,
};

class Reader {
  readonly reader: TextReader;
  private readonly sink: Sink;
  private readonly zone: Zone;
  private readonly people: People;
  private readonly told: Told;
  private chat = 0;
  private toldChat = 0;
  private title: string | null = null;
  private id: string | null = null;

  constructor(sink: Sink, options: ReadOptions) {
    this.sink = sink;
    this.zone = new Zone(options.timezone);
    this.people = new People(sink);
    this.told = new Told(sink);
    this.reader = cutItems(lists, {
      ...entries(sink, (entry, number) => this.entry(entry, number)),
      enter: (path) => this.enter(path),
      field: (path, text) => this.field(path, text),
    });
  }

  private enter(path: string): void {
    if (path !== "" && !path.endsWith(".list[]")) return;
    this.chat++;
    this.title = null;
    this.id = null;
  }

  private field(path: string, text: string): void {
    const name = path.slice(path.lastIndexOf(".") + 1);
    if (name !== "name" && name !== "id" && name !== "type") return;
    const value = parsed(text);
    if (name === "id") this.id = idOf(value);
    else if (name === "name") this.title = wordsOf(value) ?? this.title;
    else if (value === "saved_messages") this.title ??= "Saved Messages";
    // what stands behind the messages is told again, what stands before them only with the first
    if (this.toldChat === this.chat) this.conversation();
  }

  private conversation(): string {
    this.toldChat = this.chat;
    return this.told.tell({ key: `chat ${this.chat}`, externalId: this.id, title: this.title ?? "Telegram chat" });
  }

  private entry(entry: Loose, number: number): string | null {
    if (entry.type === "unsupported") return "Telegram did not export what this message holds";
    if (entry.type !== "message" && entry.type !== "service") return "neither a message nor an event";
    if (!isTextOrNothing(entry.text) && !Array.isArray(entry.text)) return noText;
    const isEvent = entry.type === "service";
    const message = messageOf({ conversation: this.conversation(), line: number });
    message.author = this.author(entry, isEvent ? "actor" : "from");
    message.at = this.time(entry, "date");
    if (message.at === null) this.sink.guessed(number, beginning(wordsOf(entry.text) ?? ""), noTime);
    message.externalId = idOf(entry.id);
    message.editedAt = "edited" in entry || "edited_unixtime" in entry ? this.time(entry, "edited") : null;
    message.edited = message.editedAt !== null;
    message.replyTo = isEvent ? null : idOf(entry.reply_to_message_id);
    message.reactions = reactionsOf(entry.reactions);
    if (isEvent) this.fillEvent(message, entry);
    else fill(message, entry);
    this.sink.message(message);
    return null;
  }

  private author(entry: Loose, field: "from" | "actor"): string | null {
    const name = wordsOf(entry[field]);
    const id = idOf(entry[`${field}_id`]);
    if (id !== null) return this.people.tell(id, name, "Deleted Account", { kind: "unknown", externalId: id });
    return name === null ? null : this.people.tell(name, name, name, { kind: "unknown", externalId: null });
  }

  private time(entry: Loose, field: "date" | "edited"): number | null {
    const exact = secondsOf(entry[`${field}_unixtime`]);
    if (exact !== null) return exact;
    // Telegram writes the clock of the computer that exported, without its offset
    const local = dateOf(entry[field]);
    return local === null ? null : this.zone.toUtc(local);
  }

  private fillEvent(message: ReadMessage, entry: Loose): void {
    const who = message.author === null ? "Someone" : (this.people.nameOf(message.author) ?? "Someone");
    message.kind = isCall(entry) ? "call" : "system";
    message.text = eventOf(entry, who);
  }
}

function fill(message: ReadMessage, entry: Loose): void {
  const written = writtenIn(entry.text ?? entry.text_entities);
  const media = mediaOf(entry);
  message.attachments = media.attachments;
  message.text = written === "" ? media.words : written;
  if (written === "" && (media.attachments.length > 0 || media.words !== "")) message.kind = "media";
  // of a message that was taken back only the frame is exported
  else if (written === "" && entry.from === null) message.kind = "deleted";
  if ("forwarded_from" in entry) {
    message.text = `Forwarded from ${wordsOf(entry.forwarded_from) ?? "a deleted account"}:\n${message.text}`;
  }
}

/** A text is one string, or a list of strings and of objects for links, mentions and styles. */
function writtenIn(text: unknown): string {
  if (typeof text === "string") return text;
  let written = "";
  for (const part of listOf(text)) {
    if (typeof part === "string") written += part;
    else if (isLoose(part)) written += entityText(part);
  }
  return written;
}

function entityText(entity: Loose): string {
  const text = textOf(entity.text) ?? "";
  const link = entity.type === "text_link" ? wordsOf(entity.href) : null;
  return link === null || link === text ? text : `${text} (${link})`;
}

function reactionsOf(reactions: unknown): ReadMessage["reactions"] {
  if (reactions === undefined) return [];
  return loosesOf(reactions).flatMap((reaction) => {
    const count = numberOf(reaction.count) ?? 1;
    const emoji = wordsOf(reaction.emoji) ?? (reaction.type === "paid" ? "⭐" : "custom emoji");
    return count >= 1 ? [{ emoji, count: Math.round(count) }] : [];
  });
}
