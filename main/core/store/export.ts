import type { MessageKind, ParticipantKind, Platform } from "../../../preload/contract/values.ts";
import type { Reader } from "./handle.ts";

export interface ExportedConversation {
  id: number;
  externalId: string | null;
  title: string;
  platform: Platform;
}

/** The next conversations after an id; all, those of a source, or a single one. */
export function conversationsToExport(
  store: Reader,
  after: number,
  { conversationId, sourceId }: { conversationId?: number | undefined; sourceId?: number | undefined },
): ExportedConversation[] {
  const columns = "select c.id, c.external_id as externalId, c.title, c.platform from";
  if (conversationId !== undefined)
    return store.all(`${columns} conversations c where c.id = ? and c.id > ? and c.deleted_at is null`, conversationId, after);
  if (sourceId !== undefined)
    return store.all(
      `${columns} conversation_sources cs join conversations c on c.id = cs.conversation_id
       where cs.source_id = ? and cs.conversation_id > ? and c.deleted_at is null order by cs.conversation_id limit 100`,
      sourceId,
      after,
    );
  return store.all(`${columns} conversations c where c.id > ? and c.deleted_at is null order by c.id limit 100`, after);
}

export interface ExportedPerson {
  id: number;
  externalId: string | null;
  name: string;
  kind: ParticipantKind;
  isOwner: number;
}

export function peopleToExport(store: Reader, conversationId: number): ExportedPerson[] {
  return store.all(
    `select p.id, p.external_id as externalId, p.name, p.kind, p.is_owner as isOwner
     from conversation_people cp join participants p on p.id = cp.participant_id
     where cp.conversation_id = ? order by p.id`,
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
  thread: number | null;
  threadExternalId: string | null;
  edited: number;
  editedAt: number | null;
  reactions: string | null;
  attachments: string | null;
}

export function messagesToExport(store: Reader, conversationId: number, from: number, limit: number): ExportedMessage[] {
  return store.all(
    `select m.id, m.position, m.author_id as author, m.sent_at as at, m.kind, m.text, m.external_id as externalId,
       m.reply_to as replyTo, r.external_id as replyExternalId, m.thread_id as thread, t.external_id as threadExternalId,
       m.edited, m.edited_at as editedAt, m.reactions, m.attachments
     from messages m left join messages r on r.id = m.reply_to left join messages t on t.id = m.thread_id
     where m.conversation_id = ? and m.position >= ? order by m.position limit ?`,
    conversationId,
    from,
    limit,
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
