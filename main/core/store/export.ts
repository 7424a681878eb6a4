import type { MessageKind, ParticipantKind, Platform } from "../../../preload/contract/values.ts";
import { methodOf } from "./chunks.ts";
import type { Reader } from "./handle.ts";

export interface ExportedConversation {
  id: number;
  externalId: string | null;
  title: string;
  platform: Platform;
  sourceName: string;
  messages: number;
}

/** Undefined where there is none, or where it was deleted. */
export function conversationToExport(store: Reader, id: number): ExportedConversation | undefined {
  return store.get(
    `select c.id, c.external_id as externalId, c.title, c.platform, s.name as sourceName, c.messages
     from conversations c join sources s on s.id = c.source_id where c.id = ? and c.deleted_at is null`,
    id,
  );
}

export interface ExportedPerson {
  id: number;
  externalId: string | null;
  /** As the export that they came with has it. */
  name: string;
  /** As the person here sees it. */
  shownName: string;
  kind: ParticipantKind;
  isOwner: number;
}

const personColumns = `p.id, p.external_id as externalId, p.name, p.kind, p.is_owner as isOwner,
  coalesce(shown.given_name, shown.name, p.given_name, p.name) as shownName`;

export function peopleToExport(store: Reader, conversationId: number): ExportedPerson[] {
  return store.all(
    `select ${personColumns} from conversation_people cp join participants p on p.id = cp.participant_id
     left join participants shown on shown.id = p.merged_into where cp.conversation_id = ? order by p.id`,
    conversationId,
  );
}

export interface ExportedMessage {
  id: number;
  position: number;
  author: number | null;
  at: number | null;
  kind: MessageKind;
  text: string;
  externalId: string | null;
  replyTo: number | null;
  replyExternalId: string | null;
  replyAuthor: string | null;
  /** The beginning of what is answered. */
  replyText: string | null;
  thread: number | null;
  threadExternalId: string | null;
  edited: number;
  editedAt: number | null;
  reactions: string | null;
  attachments: string | null;
}

const messageColumns = `m.id, m.position, m.author_id as author, m.sent_at as at, m.kind, m.text, m.external_id as externalId,
  m.reply_to as replyTo, r.external_id as replyExternalId, coalesce(rp.given_name, rp.name) as replyAuthor,
  substr(r.text, 1, 200) as replyText, m.thread_id as thread, t.external_id as threadExternalId, m.edited,
  m.edited_at as editedAt, m.reactions, m.attachments`;
const around = `left join messages r on r.id = m.reply_to left join participants rp on rp.id = r.author_id
  left join messages t on t.id = m.thread_id`;

/** Messages of a conversation from a position on. */
export function messagesToExport(store: Reader, conversationId: number, from: number, limit: number): ExportedMessage[] {
  return store.all(
    `select ${messageColumns} from messages m ${around}
     where m.conversation_id = ? and m.position >= ? order by m.position limit ?`,
    conversationId,
    from,
    limit,
  );
}

export function namedMessages(store: Reader, ids: readonly number[]): ExportedMessage[] {
  return store
    .all<ExportedMessage>(
      `select ${messageColumns} from json_each(?) j join messages m on m.id = j.value ${around}`,
      JSON.stringify(ids),
    )
    .sort((one, other) => one.position - other.position);
}

/** Which conversations messages stand in, as far as they are there. */
export function placesOf(store: Reader, ids: readonly number[]): { id: number; conversation: number }[] {
  return store.all(
    "select m.id, m.conversation_id as conversation from json_each(?) j join messages m on m.id = j.value",
    JSON.stringify(ids),
  );
}

/** Ids of messages without an id of their platform that others answer or stand in a thread of. */
export function answeredWithoutId(store: Reader, conversationId: number): Set<number> {
  const rows = store.all<{ id: number }>(
    `select r.id from messages m join messages r on r.id in (m.reply_to, m.thread_id)
     where m.conversation_id = ? and r.external_id is null`,
    conversationId,
  );
  return new Set(rows.map(({ id }) => id));
}

export interface ExportedSummary {
  index: number;
  /** Position of the first message that it is about. */
  position: number;
  summary: string;
}

export function summariesToExport(store: Reader, conversationId: number, after: number, limit: number): ExportedSummary[] {
  return store.all(
    `select ch.chunk_index as "index", m.position, ch.summary from chunks ch join messages m on m.id = ch.first_message
     where ch.conversation_id = ? and ch.method = ${methodOf} and ch.chunk_index > ? order by ch.chunk_index limit ?`,
    conversationId,
    conversationId,
    after,
    limit,
  );
}
