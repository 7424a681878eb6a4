import { noText, noTime } from "../json/entries.ts";
import { beginning } from "../json/held.ts";
import { attachmentType, People } from "../json/told.ts";
import { idOf, isTextOrNothing, type Loose, looseOf, loosesOf, numberOf, textOf, timeOf, wordsOf } from "../json/values.ts";
import { messageOf } from "../message.ts";
import type { ReadMessage, Sink } from "../types.ts";
import { blockText } from "./slack-blocks.ts";
import { personName, type SlackNames } from "./slack-names.ts";
import { readable } from "./slack-text.ts";

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

/** Reads messages as Slack writes them, wherever they stand. */
export class SlackMessages {
  private readonly sink: Sink;
  private readonly names: SlackNames;
  private readonly people: People;

  constructor(sink: Sink, names: SlackNames) {
    this.sink = sink;
    this.names = names;
    this.people = new People(sink);
  }

  /** Why the entry must be left out, or null when it was taken. The conversation is told with its first message. */
  read(entry: Loose, number: number, conversation: () => string): string | null {
    if (!("text" in entry) && !("ts" in entry)) return "not a message";
    if (!isTextOrNothing(entry.text)) return noText;
    const message = messageOf({ conversation: conversation(), line: number });
    message.author = authorOf(entry, this.people, this.names);
    message.externalId = idOf(entry.ts);
    message.at = timeIn(entry.ts);
    if (message.at === null) this.sink.guessed(number, beginning(textOf(entry.text) ?? ""), noTime);
    const thread = idOf(entry.thread_ts);
    message.thread = thread === message.externalId ? null : thread;
    message.edited = "edited" in entry && entry.edited !== null;
    message.editedAt = timeIn(looseOf(entry.edited).ts);
    message.reactions = reactionsOf(entry.reactions);
    message.attachments = filesIn(entry);
    message.text = textIn(entry, this.people, this.names);
    message.kind = kindOf(entry, message);
    this.sink.message(message);
    return null;
  }
}

/** Whole seconds: the digits behind the point tell the messages of one second apart, and were not always a time. */
function timeIn(ts: unknown): number | null {
  const seconds = numberOf(ts);
  return seconds === null ? null : timeOf(Math.floor(seconds) * 1000);
}

function authorOf(entry: Loose, people: People, names: SlackNames): string | null {
  const bot = looseOf(entry.bot_profile);
  const botId = idOf(entry.bot_id) ?? idOf(bot.id);
  const botName = wordsOf(bot.name) ?? wordsOf(entry.username);
  const user = idOf(entry.user);
  // a message of an app carries both: the app's own id and a user that stands for it
  if (botId !== null && (user === null || entry.subtype === "bot_message" || "bot_profile" in entry)) {
    return people.tell(botId, botName, botId, { kind: "bot", externalId: botId });
  }
  if (user !== null) {
    const { name, kind } = names.of(user);
    return people.tell(user, name ?? personName(looseOf(entry.user_profile)), user, { kind, externalId: user });
  }
  if (botName === null) return null;
  return people.tell(`name ${botName}`, botName, botName, { kind: "bot", externalId: null });
}

function textIn(entry: Loose, people: People, names: SlackNames): string {
  const nameOf = (id: string) => names.of(id).name ?? people.nameOf(id);
  const text = readable(textOf(entry.text) || blockText(entry.blocks), nameOf);
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
