import { anchorAgain } from "./anchors.ts";
import type { Writer } from "./handle.ts";
import { forgetWords, indexWords } from "./indexing.ts";
import { retally } from "./retally.ts";

// Conversations that are one, as when a talk moved to another platform. Their messages move to the one that is shown, and where each stood
// is remembered, so that taking them apart puts it back. What an import adds later stays with the one that is shown.

/** Answers how many conversations went into the one that is shown; what is in the trash or merged already does not. */
export function mergeConversations(store: Writer, into: number, ids: readonly number[]): number {
  return store.transaction(() => {
    const merged = [...new Set(ids)].filter((id) => id !== into && mergeOne(store, into, id));
    if (merged.length > 0) settle(store, into);
    return merged.length;
  });
}

function mergeOne(store: Writer, into: number, id: number): boolean {
  if (store.get("select 1 from conversations where id = ? and deleted_at is null and messages > 0", id) === undefined)
    return false;
  // what was merged into this one before keeps the place where it first stood
  store.run(
    `insert or ignore into merged_messages (message_id, conversation_id, position)
     select id, conversation_id, position from messages where conversation_id = ?`,
    id,
  );
  const { next } = store.get<{ next: number }>(
    "select coalesce(max(position) + 1, 0) as next from messages where conversation_id = ?",
    into,
  ) ?? { next: 0 };
  moving(store, "select id from messages where conversation_id = ?", id, () => {
    store.run("update messages set conversation_id = ?, position = position + ? where conversation_id = ?", into, next, id);
  });
  store.run("update conversations set merged_into = ? where id = ? or merged_into = ?", into, id, id);
  store.run(
    `insert into conversation_sources (conversation_id, source_id, messages, conversation_sort_at, conversation_messages)
     select ?, source_id, messages, 0, 0 from conversation_sources where conversation_id = ?
     on conflict do update set messages = conversation_sources.messages + excluded.messages`,
    into,
    id,
  );
  settle(store, id);
  return true;
}

/** Takes conversations out of the one that they were merged into. Answers those that are of their own again and those they came out of. */
export function splitConversations(store: Writer, ids: readonly number[]): { split: number[]; from: number[] } {
  return store.transaction(() => {
    const split: number[] = [];
    const from = new Set<number>();
    for (const id of ids) {
      const into = store.get<{ shown: number | null }>("select merged_into as shown from conversations where id = ?", id)?.shown;
      if (into == null) continue;
      splitOne(store, id, into);
      split.push(id);
      from.add(into);
    }
    for (const id of from) settle(store, id);
    return { split, from: [...from] };
  });
}

function splitOne(store: Writer, id: number, into: number): void {
  moving(store, "select message_id as id from merged_messages where conversation_id = ?", id, () => {
    store.run(
      `update messages set conversation_id = w.conversation_id, position = w.position
       from merged_messages w where w.message_id = messages.id and w.conversation_id = ?`,
      id,
    );
  });
  store.run("delete from merged_messages where conversation_id = ?", id);
  store.run("update conversations set merged_into = null where id = ?", id);
  store.run(
    `update conversation_sources set messages = conversation_sources.messages - other.messages
     from (select source_id, messages from conversation_sources where conversation_id = ?) other
     where conversation_sources.conversation_id = ? and conversation_sources.source_id = other.source_id`,
    id,
    into,
  );
  store.run("delete from conversation_sources where conversation_id = ? and messages <= 0", into);
  settle(store, id);
}

/** Which conversations of a source are merged with another one, or have another one merged into them. */
export function mergedOfSource(store: Writer, sourceId: number): number[] {
  return store
    .all<{ id: number }>(
      `select m.id from conversations m join conversations t on t.id = m.merged_into
       where m.merged_into is not null and (m.source_id = ? or t.source_id = ?
         or exists (select 1 from conversation_sources where conversation_id = m.id and source_id = ?))`,
      sourceId,
      sourceId,
      sourceId,
    )
    .map(({ id }) => id);
}

/** Moves messages with their words: the index says in which conversation each stands. */
function moving(store: Writer, which: string, id: number, move: () => void): void {
  const ids = JSON.stringify(store.all<{ id: number }>(which, id).map((row) => row.id));
  forgetWords(store, ids);
  move();
  indexWords(store, ids);
}

/** Brings everything that is counted of a conversation up to what it holds now. */
function settle(store: Writer, id: number): void {
  retally(store, id);
  anchorAgain(store, id);
  store.run(
    "update annotations set conversation_id = ? where message_id in (select id from messages where conversation_id = ?)",
    id,
    id,
  );
  store.run("update conversations set read_until = min(read_until, messages) where id = ?", id);
}
