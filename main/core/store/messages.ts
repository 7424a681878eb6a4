import { z } from "zod";
import type { Message } from "../../../preload/contract/messages.ts";
import type { MessageKind, ParticipantKind } from "../../../preload/contract/values.ts";
import type { Reader } from "./handle.ts";
import { notesOn } from "./notes.ts";
import { shownAs } from "./persons.ts";

interface Row {
  id: number;
  position: number;
  authorId: number | null;
  authorName: string | null;
  authorKind: ParticipantKind | null;
  sentAt: number | null;
  kind: MessageKind;
  text: string;
  edited: number;
  editedAt: number | null;
  reactions: string | null;
  attachments: string | null;
  replyId: number | null;
  replyPosition: number | null;
  replyAuthor: string | null;
  replyText: string | null;
  threadId: number | null;
  threadPosition: number | null;
}

/** Messages of a conversation from a position on. */
export function messagesFrom(store: Reader, conversationId: number, start: number, limit: number): Message[] {
  const rows = store.all<Row>(
    `select m.id, m.position, p.id as authorId, p.shown_name as authorName, p.kind as authorKind, m.sent_at as sentAt, m.kind,
         m.text, m.edited, m.edited_at as editedAt, m.reactions, m.attachments,
         r.id as replyId, r.position as replyPosition, rp.shown_name as replyAuthor, substr(r.text, 1, 200) as replyText,
         t.id as threadId, t.position as threadPosition
       from messages m
       ${shownAs("m.author_id", "p")}
       left join messages r on r.id = m.reply_to
       ${shownAs("r.author_id", "rp")}
       left join messages t on t.id = m.thread_id
       where m.conversation_id = ? and m.position >= ? order by m.position limit ?`,
    conversationId,
    start,
    limit,
  );
  const ids = rows.map(({ id }) => id);
  const notes = Map.groupBy(notesOn(store, ids), ({ messageId }) => messageId);
  const replies = repliesTo(store, ids);
  return rows.map((row) => ({ ...asMessage(row), replies: replies.get(row.id) ?? 0, notes: notes.get(row.id) ?? [] }));
}

/** How many messages belong to the threads that these began. */
function repliesTo(store: Reader, ids: readonly number[]): Map<number, number> {
  const counts = store.all<{ thread: number; count: number }>(
    `select m.thread_id as thread, count(*) as count from json_each(?) j
     cross join messages m indexed by messages_by_thread on m.thread_id = j.value
     where m.thread_id is not null and m.id <> m.thread_id group by m.thread_id`,
    JSON.stringify(ids),
  );
  return new Map(counts.map(({ thread, count }) => [thread, count]));
}

/** The position of the first message not older than a time; undefined when all are older. */
export function positionAtTime(store: Reader, conversationId: number, time: number): number | undefined {
  return store.get<{ position: number }>(
    "select position from messages where conversation_id = ? and sent_at >= ? order by sent_at, id limit 1",
    conversationId,
    time,
  )?.position;
}

/** How many messages lie between each two times; positions run with time, so that none of them is counted one by one. */
export function countsBetween(store: Reader, conversationId: number, edges: readonly number[], total: number): number[] {
  const places = edges.map((edge) => positionAtTime(store, conversationId, edge) ?? total);
  return places.slice(1).map((place, index) => Math.max(0, place - (places[index] ?? place)));
}

/** The times at equal steps from the first message to the last. */
export function timesAlong(store: Reader, conversationId: number, pieces: number, total: number): (number | null)[] {
  if (total === 0) return [];
  return Array.from(
    { length: pieces + 1 },
    (_, piece) =>
      store.get<{ sentAt: number | null }>(
        "select sent_at as sentAt from messages where conversation_id = ? and position = ?",
        conversationId,
        Math.round((piece * (total - 1)) / pieces),
      )?.sentAt ?? null,
  );
}

export function positionOfMessage(store: Reader, conversationId: number, message: number): number | undefined {
  return store.get<{ position: number }>(
    "select position from messages where id = ? and conversation_id = ?",
    message,
    conversationId,
  )?.position;
}

const reactions = z.array(z.strictObject({ emoji: z.string(), count: z.int() }));
const attachments = z.array(z.strictObject({ name: z.string(), type: z.string(), media: z.string().optional() }));

function asMessage(row: Row): Omit<Message, "notes" | "replies"> {
  return {
    id: row.id,
    position: row.position,
    author:
      row.authorId === null ? null : { id: row.authorId, name: row.authorName ?? "Unknown", kind: row.authorKind ?? "unknown" },
    sentAt: row.sentAt,
    kind: row.kind,
    text: row.text,
    edited: row.edited === 1,
    editedAt: row.editedAt,
    reply:
      row.replyId === null
        ? null
        : { id: row.replyId, position: row.replyPosition ?? 0, author: row.replyAuthor, text: row.replyText ?? "" },
    reactions: row.reactions === null ? [] : reactions.parse(JSON.parse(row.reactions)),
    thread: row.threadId === null ? null : { id: row.threadId, position: row.threadPosition ?? 0 },
    attachments: row.attachments === null ? [] : attachments.parse(JSON.parse(row.attachments)),
  };
}

/** The largest id; 0 in an empty store. */
export function newestMessage(store: Reader): number {
  return store.get<{ id: number | null }>("select max(id) as id from messages")?.id ?? 0;
}

/** The conversations that hold messages without a time; undefined where there are more than so many. */
export function undatedConversations(store: Reader, most: number): number[] | undefined {
  // from one conversation to the next, not from message to message
  const ids = store.numbers(
    `with recursive steps (id) as (
       select min(conversation_id) from messages indexed by messages_undated where sent_at is null
       union all
       select (select min(m.conversation_id) from messages m indexed by messages_undated
               where m.sent_at is null and m.conversation_id > steps.id)
       from steps where steps.id is not null
     )
     select id from steps where id is not null limit ?`,
    most + 1,
  );
  return ids.length > most ? undefined : ids;
}
