import { noTime } from "../json/entries.ts";
import { beginning } from "../json/held.ts";
import { attachmentType, baseName } from "../json/told.ts";
import { timeOf } from "../json/values.ts";
import { messageOf } from "../message.ts";
import type { DatabaseFormat, ReadMessage, Sink, Tables } from "../types.ts";
import { IMessagePeople, numberIn, textIn } from "./imessage-people.ts";
import { queries, type Row, recordSeparator, unitSeparator } from "./imessage-query.ts";
import { tapbackOf } from "./imessage-tapbacks.ts";
import { textInTypedstream } from "./imessage-typedstream.ts";

// The database of Messages: chat.db on a Mac, sms.db in a phone's backup. A row's number is its ROWID.

const often = 500;

export const imessageDatabase: DatabaseFormat = {
  key: "imessage",
  title: "iMessage (chat.db, sms.db)",
  platform: "imessage",
  sniff({ columns }) {
    const hasAll = ["message", "handle", "chat", "chat_message_join"].every((table) => columns.has(table));
    const message = columns.get("message") ?? [];
    return hasAll && ["guid", "date", "handle_id", "is_from_me"].every((column) => message.includes(column)) ? 0.98 : 0;
  },
  *read(sink, _options, tables) {
    const people = new IMessagePeople(sink, tables);
    const tapbacks = tapbacksIn(tables, people);
    let rows = 0;
    let last: number | null = null;
    for (const row of tables.rows(queries(tables).messages)) {
      const id = numberIn(row.id) ?? 0;
      // a message that stands in two chats is told in the first
      if (id === last) continue;
      last = id;
      rows += 1;
      if (rows % often === 0) yield rows;
      if (isTapback(row)) continue;
      const message = messageIn(row, id, people, sink);
      const marks = tapbacks.get(message.externalId ?? "") ?? [];
      message.reactions = counted(marks);
      sink.structure(marks.length);
      tapbacks.delete(message.externalId ?? "");
      sink.message(message);
    }
    for (const mark of [...tapbacks.values()].flat())
      sink.skipped(mark.row, mark.emoji, "reacts to a message that is not in the file");
    yield rows;
  },
};

interface Mark {
  row: number;
  by: string;
  emoji: string;
  isRemoved: boolean;
}

function isTapback(row: Row): boolean {
  return tapbackOf(numberIn(row.associated_message_type) ?? 0, null) !== null;
}

/** Tapbacks are rows of their own, later than what they point at. */
function tapbacksIn(tables: Tables, people: IMessagePeople): Map<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  const { tapbacks } = queries(tables);
  for (const row of tapbacks === null ? [] : tables.rows(tapbacks)) {
    const tapback = tapbackOf(numberIn(row.associated_message_type) ?? 0, textIn(row.associated_message_emoji));
    if (tapback === null) continue;
    // "p:0/GUID" points at a part of a message, "bp:GUID" at a bubble
    const target = (textIn(row.associated_message_guid) ?? "").replace(/^(?:\w+:\d*\/|\w+:)/, "");
    const by = numberIn(row.is_from_me) === 1 ? "me" : (people.addressOf(row.handle_id) ?? "");
    const mark = { row: numberIn(row.id) ?? 0, by, ...tapback };
    const others = marks.get(target);
    if (others === undefined) marks.set(target, [mark]);
    else others.push(mark);
  }
  return marks;
}

/** What is left of them: one may be taken back. */
function counted(marks: readonly Mark[]): ReadMessage["reactions"] {
  const standing = new Map<string, string>();
  for (const { by, emoji, isRemoved } of marks) {
    if (isRemoved) standing.delete(`${by}\n${emoji}`);
    else standing.set(`${by}\n${emoji}`, emoji);
  }
  const counts = new Map<string, number>();
  for (const emoji of standing.values()) counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
  return Array.from(counts, ([emoji, count]) => ({ emoji, count }));
}

function messageIn(row: Row, line: number, people: IMessagePeople, sink: Sink): ReadMessage {
  const message = messageOf({ conversation: people.chatOf(row), line });
  message.author = people.senderOf(row);
  message.externalId = textIn(row.guid);
  message.at = timeOf(numberIn(row.date));
  message.replyTo = textIn(row.thread_originator_guid);
  message.thread = message.replyTo;
  message.attachments = filesIn(row);
  const text = textOf(row);
  if (text === null) sink.guessed(line, "", "its text cannot be read: taken without one");
  message.text = text ?? "";
  if ((numberIn(row.item_type) ?? 0) !== 0) {
    message.kind = "system";
    message.text = eventIn(row, people);
  } else settle(message, row);
  if (message.at === null) sink.guessed(line, beginning(message.text), noTime);
  return message;
}

/** The object replacement sign stands where an attachment is shown. Null where there is a text that cannot be read. */
function textOf(row: Row): string | null {
  const body = row.attributedBody instanceof Uint8Array && row.attributedBody.length > 0 ? row.attributedBody : null;
  const written = textIn(row.text) ?? (body === null ? "" : textInTypedstream(body));
  if (written === null) return null;
  const subject = textIn(row.subject);
  const text = written.replaceAll("\ufffc", "").replaceAll("\0", "").trim();
  return subject === null ? text : `${subject}\n${text}`.trim();
}

function settle(message: ReadMessage, row: Row): void {
  const editedAt = timeOf(numberIn(row.date_edited));
  const isEmpty = message.text === "" && message.attachments.length === 0;
  const app = textIn(row.balloon_bundle_id);
  // a message that was unsent keeps its row, but neither text nor files
  if (timeOf(numberIn(row.date_retracted)) !== null || (editedAt !== null && isEmpty)) {
    message.kind = "deleted";
    message.text = "";
    return;
  }
  message.editedAt = editedAt;
  message.edited = editedAt !== null;
  if (isEmpty && app !== null) message.attachments = [{ name: app.slice(app.lastIndexOf(":") + 1), type: "app" }];
  if (message.text === "" && message.attachments.length > 0) message.kind = "media";
}

function filesIn(row: Row): ReadMessage["attachments"] {
  const files = textIn(row.files)?.split(recordSeparator) ?? [];
  return files.map((file) => {
    const [given = "", path = "", mime = ""] = file.split(unitSeparator);
    const name = given || baseName(path) || "file";
    return { name, type: attachmentType(mime, name) };
  });
}

/** What happened, in the words that the row has for it. */
function eventIn(row: Row, people: IMessagePeople): string {
  const type = numberIn(row.item_type);
  const action = numberIn(row.group_action_type) ?? 0;
  const other = people.addressOf(row.other_handle) ?? "somebody";
  const title = textIn(row.group_title);
  if (type === 1) return action === 1 ? `removed ${other}` : `added ${other}`;
  if (type === 2) return title === null ? "removed the name of the conversation" : `named the conversation ${title}`;
  if (type === 3) return action === 0 ? "left the conversation" : action === 1 ? "changed the group photo" : "changed the group";
  if (type === 4) return "shared a location";
  return type === 5 ? "kept an audio message" : `event ${type}`;
}
