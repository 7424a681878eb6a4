import { entries, noText, noTime } from "../json/entries.ts";
import { beginning } from "../json/held.ts";
import { cutItems } from "../json/items.ts";
import { keysIn } from "../json/keys.ts";
import { attachmentType, People, stem, Told } from "../json/told.ts";
import { idOf, isTextOrNothing, type Loose, looseOf, loosesOf, numberOf, textOf, timeOf, wordsOf } from "../json/values.ts";
import { messageOf } from "../message.ts";
import type { Format, ReadMessage, Sink, TextReader } from "../types.ts";
import { readable } from "./slack-text.ts";

// One file of a Slack export: a channel's day, a plain list of messages.

/** Subtypes under which somebody still wrote something; all others tell of an event. */
const written = new Set([
  "bot_message",
  "me_message",
  "thread_broadcast",
  "reply_broadcast",
  "file_share",
  "file_comment",
  "file_mention",
  "assistant_app_thread",
  "document_mention",
]);
const deleted = new Set(["tombstone", "message_deleted"]);

export const slack: Format = {
  key: "slack",
  title: "Slack export (JSON)",
  platform: "slack",
  sniff(head) {
    const found = keysIn(head.text);
    if (found === null || found.opens !== "[" || !found.keys.has("ts") || !found.keys.has("text")) return 0;
    return ["user", "bot_id", "subtype"].some((mark) => found.keys.has(mark)) ? 0.95 : 0.3;
  },
  read: (sink, options) => readerOf(sink, stem(options.fileName)),
};

function readerOf(sink: Sink, title: string): TextReader {
  const people = new People(sink);
  const told = new Told(sink);
  return cutItems(
    ["[]"],
    entries(sink, (entry, number) => {
      if (!("text" in entry) && !("ts" in entry)) return "not a message";
      if (!isTextOrNothing(entry.text)) return noText;
      const conversation = told.tell({ key: "channel", externalId: null, title });
      const message = messageOf({ conversation, line: number });
      message.author = authorOf(entry, people);
      message.externalId = idOf(entry.ts);
      message.at = timeIn(entry.ts);
      if (message.at === null) sink.guessed(number, beginning(textOf(entry.text) ?? ""), noTime);
      const thread = idOf(entry.thread_ts);
      message.thread = thread === message.externalId ? null : thread;
      message.edited = "edited" in entry && entry.edited !== null;
      message.editedAt = timeIn(looseOf(entry.edited).ts);
      message.reactions = reactionsOf(entry.reactions);
      message.attachments = filesIn(entry);
      message.text = textIn(entry, people);
      message.kind = kindOf(entry, message);
      sink.message(message);
      return null;
    }),
  );
}

/** Whole seconds: the digits behind the point tell the messages of one second apart, and were not always a time. */
function timeIn(ts: unknown): number | null {
  const seconds = numberOf(ts);
  return seconds === null ? null : timeOf(Math.floor(seconds) * 1000);
}

function authorOf(entry: Loose, people: People): string | null {
  const bot = looseOf(entry.bot_profile);
  const profile = looseOf(entry.user_profile);
  const botId = idOf(entry.bot_id) ?? idOf(bot.id);
  const botName = wordsOf(bot.name) ?? wordsOf(entry.username);
  const user = idOf(entry.user);
  // a message of an app carries both: the app's own id and a user that stands for it
  if (botId !== null && (user === null || entry.subtype === "bot_message" || "bot_profile" in entry)) {
    return people.tell(botId, botName, botId, { kind: "bot", externalId: botId });
  }
  if (user !== null) {
    const name = wordsOf(profile.display_name) ?? wordsOf(profile.real_name) ?? wordsOf(profile.name);
    return people.tell(user, name, user, { kind: "unknown", externalId: user });
  }
  if (botName === null) return null;
  return people.tell(`name ${botName}`, botName, botName, { kind: "bot", externalId: null });
}

function textIn(entry: Loose, people: People): string {
  const nameOf = (id: string) => people.nameOf(id);
  const text = readable(textOf(entry.text) ?? "", nameOf);
  if (text !== "") return text;
  // apps often write nothing but attachments
  const parts = loosesOf(entry.attachments).flatMap((attachment) => {
    const words = [attachment.pretext, attachment.title, attachment.text].map(wordsOf).filter((part) => part !== null);
    return words.length > 0 ? words : [wordsOf(attachment.fallback) ?? ""];
  });
  return readable(parts.filter((part) => part !== "").join("\n"), nameOf);
}

function filesIn(entry: Loose): ReadMessage["attachments"] {
  const files = "file" in entry ? [...loosesOf(entry.files), looseOf(entry.file)] : loosesOf(entry.files);
  return files.map((file) => {
    const name = wordsOf(file.name) ?? wordsOf(file.title) ?? (file.mode === "tombstone" ? "deleted file" : "file");
    return { name, type: attachmentType(textOf(file.mimetype), name) };
  });
}

function kindOf(entry: Loose, message: ReadMessage): ReadMessage["kind"] {
  const subtype = wordsOf(entry.subtype);
  if (subtype !== null && deleted.has(subtype)) return "deleted";
  if (subtype === "huddle_thread") return "call";
  if (subtype !== null && !written.has(subtype)) return "system";
  return message.text === "" && message.attachments.length > 0 ? "media" : "text";
}

function reactionsOf(reactions: unknown): ReadMessage["reactions"] {
  return loosesOf(reactions).flatMap((reaction) => {
    const name = wordsOf(reaction.name);
    const count = numberOf(reaction.count) ?? loosesOf(reaction.users).length;
    return name === null || count < 1 ? [] : [{ emoji: `:${name}:`, count: Math.round(count) }];
  });
}
