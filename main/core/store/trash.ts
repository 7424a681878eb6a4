import type { DeletedConversation } from "../../../preload/contract/library.ts";
import { readCursor, writeCursor } from "./cursors.ts";
import type { Reader, Writer } from "./handle.ts";

/** So long a deleted conversation can be brought back. */
export const trashDays = 30;

/** Puts conversations into the trash. Answers how many went. */
export function putIntoTrash(store: Writer, ids: readonly number[], deletedAt: number): number {
  return move(store, deletedAt, "deleted_at is null and id in (select value from json_each(?))", JSON.stringify(ids));
}

/** Puts all conversations of a source, or all there are, into the trash. */
export function putAllIntoTrash(store: Writer, sourceId: number | undefined, deletedAt: number): number {
  if (sourceId === undefined) return move(store, deletedAt, "deleted_at is null and merged_into is null");
  return move(
    store,
    deletedAt,
    "deleted_at is null and id in (select conversation_id from conversation_sources where source_id = ?)",
    sourceId,
  );
}

/** Takes conversations out of the trash: those that are named, or all that one deletion took. Answers how many came back. */
export function takeFromTrash(store: Writer, which: { ids: readonly number[] } | { deletedAt: number }): number {
  if ("deletedAt" in which) return move(store, null, "deleted_at = ?", which.deletedAt);
  return move(store, null, "deleted_at is not null and id in (select value from json_each(?))", JSON.stringify(which.ids));
}

/** A time that no other deletion has, so that an undo brings back what this one took and nothing else. */
export function timeOfDeletion(store: Reader, now: number): number {
  const last = store.get<{ at: number | null }>(
    "select max(deleted_at) as at from conversations where deleted_at is not null",
  )?.at;
  return Math.max(now, (last ?? 0) + 1);
}

function move(store: Writer, deletedAt: number | null, where: string, ...values: (string | number)[]): number {
  return store.transaction(() => {
    const { changes } = store.run(`update conversations set deleted_at = ? where ${where}`, deletedAt, ...values);
    if (changes > 0) recountSources(store);
    return changes;
  });
}

/** What each source has that is not in the trash. */
export function recountSources(store: Writer): void {
  store.run(
    `update sources set (conversations, messages, continued) =
       (select count(*), coalesce(sum(cs.messages), 0), coalesce(sum(c.source_id <> sources.id), 0)
        from conversation_sources cs join conversations c on c.id = cs.conversation_id
        where cs.source_id = sources.id and c.deleted_at is null and c.merged_into is null)
     where status = 'ready'`,
  );
}

export function listTrash(
  store: Reader,
  limit: number,
  cursor: string | undefined,
): { conversations: DeletedConversation[]; next: string | null; total: number } {
  const mark = cursor === undefined ? undefined : readCursor("trash", cursor);
  const rows = store.all<DeletedConversation>(
    `select c.id, c.title, c.platform, c.messages, c.deleted_at as deletedAt,
       (select s.name from sources s where s.id = c.source_id) as sourceName
     from conversations c indexed by conversations_by_deletion
     where c.deleted_at is not null and (c.deleted_at, c.id) < (?, ?) order by c.deleted_at desc, c.id desc limit ?`,
    mark?.key ?? Number.MAX_SAFE_INTEGER,
    mark?.id ?? 0,
    limit + 1,
  );
  const last = rows[limit - 1];
  const next = rows.length > limit && last !== undefined ? writeCursor("trash", { key: last.deletedAt, id: last.id }) : null;
  return { conversations: rows.slice(0, limit), next, total: trashedConversations(store).length };
}

/** What is in the trash, the largest first: search leaves these out. */
export function trashedConversations(store: Reader): number[] {
  return store
    .all<{ id: number }>(
      "select id from conversations indexed by conversations_in_trash where deleted_at is not null order by messages desc",
    )
    .map((row) => row.id);
}
