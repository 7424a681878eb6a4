import type { Note, NoteInPlace } from "../../../preload/contract/keeping.ts";
import { readCursor, writeCursor } from "./cursors.ts";
import type { Reader, Value, Writer } from "./handle.ts";
import { anywhere } from "./like.ts";
import { shownAs } from "./persons.ts";

interface Asked {
  conversationId?: number | undefined;
  kind?: Note["kind"] | undefined;
  text: string;
  limit: number;
  cursor?: string | undefined;
}

const columns = "id, message_id as messageId, kind, text";

export function listNotes(store: Reader, asked: Asked): { notes: NoteInPlace[]; next: string | null } {
  const { conversationId, kind, text, limit, cursor } = asked;
  const like = anywhere(text.trim());
  const conditions: [string, Value[]][] = [
    ["a.id < ?", [cursor === undefined ? Number.MAX_SAFE_INTEGER : readCursor("notes", cursor).id]],
  ];
  if (conversationId !== undefined) conditions.push(["a.conversation_id = ?", [conversationId]]);
  if (kind !== undefined) conditions.push(["a.kind = ?", [kind]]);
  if (text.trim() !== "") conditions.push(["(a.text like ? escape '\\' or m.text like ? escape '\\')", [like, like]]);
  const rows = store.all<NoteInPlace>(
    `select a.id, a.message_id as messageId, a.kind, a.text, a.conversation_id as conversationId, c.title as conversationTitle,
       m.position, p.shown_name as author, m.sent_at as sentAt, substr(m.text, 1, 200) as excerpt,
       a.created_at as createdAt, a.changed_at as changedAt
     from annotations a cross join messages m on m.id = a.message_id cross join conversations c on c.id = a.conversation_id
     ${shownAs("m.author_id", "p")}
     where c.deleted_at is null and ${conditions.map(([sql]) => sql).join(" and ")} order by a.id desc limit ?`,
    ...conditions.flatMap(([, values]) => values),
    limit + 1,
  );
  const last = rows[limit - 1];
  const next = rows.length > limit && last !== undefined ? writeCursor("notes", { key: null, id: last.id }) : null;
  return { notes: rows.slice(0, limit), next };
}

export function notesOn(store: Reader, messages: readonly number[]): Note[] {
  return store.all<Note>(
    `select ${columns} from annotations where message_id in (select value from json_each(?)) order by id`,
    JSON.stringify(messages),
  );
}

export function getNote(store: Reader, id: number): Note | undefined {
  return store.get<Note>(`select ${columns} from annotations where id = ?`, id);
}

/** Answers its id; undefined where the message is not there. */
export function addNote(store: Writer, { messageId, kind, text }: Omit<Note, "id">, at: number): number | undefined {
  const { changes, id } = store.run(
    `insert into annotations (message_id, conversation_id, kind, text, created_at, changed_at)
     select id, conversation_id, ?, ?, ?, ? from messages where id = ?`,
    kind,
    text,
    at,
    at,
    messageId,
  );
  return changes > 0 ? id : undefined;
}

export function changeNote(store: Writer, id: number, text: string, at: number): void {
  store.run("update annotations set text = ?, changed_at = ? where id = ?", text, at, id);
}

export function removeNotes(store: Writer, ids: readonly number[]): number {
  return store.run("delete from annotations where id in (select value from json_each(?))", JSON.stringify(ids)).changes;
}
