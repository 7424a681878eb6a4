import type { Reader, Writer } from "./handle.ts";

// Which conversations are to be understood, or once more because they changed. A row is a promise that survives the end of Parley.

export interface Waiting {
  conversationId: number;
  revision: number;
}

const again = "on conflict (conversation_id) do update set revision = revision + 1, sort_at = excluded.sort_at";

export function queueConversation(store: Writer, conversationId: number): void {
  store.run(
    `insert into insight_queue (conversation_id, sort_at) select id, sort_at from conversations where id = ? and messages > 0 ${again}`,
    conversationId,
  );
}

export function queueEverything(store: Writer): void {
  store.run(
    `insert into insight_queue (conversation_id, sort_at) select id, sort_at from conversations where messages > 0 ${again}`,
  );
}

/** What is said of a conversation names its people and weighs their roles. */
export function queueConversationsOf(store: Writer, people: readonly number[]): void {
  store.run(
    `insert into insight_queue (conversation_id, sort_at)
     select distinct c.id, c.sort_at from json_each(?) j
       cross join conversation_people cp indexed by conversation_people_by_time on cp.participant_id = j.value
       cross join conversations c on c.id = cp.conversation_id
     where c.messages > 0 ${again}`,
    JSON.stringify(people),
  );
}

/** The newest of them. What lies in the trash waits until it comes back. */
export function nextWaiting(store: Reader): Waiting | undefined {
  return store.get<Waiting>(
    `select q.conversation_id as conversationId, q.revision
     from insight_queue q indexed by insight_queue_by_time cross join conversations c on c.id = q.conversation_id
     where c.deleted_at is null and c.messages > 0 order by q.sort_at desc, q.conversation_id desc limit 1`,
  );
}

export function revisionOf(store: Reader, conversationId: number): number | undefined {
  return store.get<{ revision: number }>("select revision from insight_queue where conversation_id = ?", conversationId)
    ?.revision;
}

/** Ends a promise, unless the conversation has changed since that revision. */
export function keepPromise(store: Writer, { conversationId, revision }: Waiting): boolean {
  return store.run("delete from insight_queue where conversation_id = ? and revision = ?", conversationId, revision).changes > 0;
}

export function countWaiting(store: Reader): number {
  return store.get<{ count: number }>("select count(*) as count from insight_queue")?.count ?? 0;
}
