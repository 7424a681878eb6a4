import type { Writer } from "./handle.ts";
import { queueConversation } from "./insightQueue.ts";
import { putInOrder } from "./order.ts";
import { forgetTallies } from "./tallyTables.ts";

/** Counts a conversation anew after messages were taken out of its middle: places, times, people and the beginning of its newest text. */
export function retally(store: Writer, conversationId: number): void {
  const preview = putInOrder(store, conversationId);
  store.run(
    `update conversations set (messages, first_at, last_at) =
       (select count(*), min(sent_at), max(sent_at) from messages where conversation_id = conversations.id),
       preview = ?, tier = 'none'
     where id = ?`,
    preview,
    conversationId,
  );
  store.run("update conversations set sort_at = coalesce(last_at, sort_at) where id = ?", conversationId);
  store.run("delete from conversation_people where conversation_id = ?", conversationId);
  store.run(
    `insert into conversation_people (conversation_id, participant_id, messages, conversation_sort_at, conversation_messages)
     select m.conversation_id, m.author_id, count(*), c.sort_at, c.messages
     from messages m join conversations c on c.id = m.conversation_id
     where m.conversation_id = ? and m.author_id is not null group by m.author_id`,
    conversationId,
  );
  store.run(
    "update conversations set people = (select count(*) from conversation_people where conversation_id = conversations.id) where id = ?",
    conversationId,
  );
  setSortKeys(store, conversationId);
  store.run("delete from chunks where conversation_id = ?", conversationId);
  // one whose messages all went is not understood again
  forgetTallies(store, conversationId);
  queueConversation(store, conversationId);
}

const repeating = ["conversation_people", "conversation_sources", "conversation_marks"] as const;

/** Brings a conversation's sort keys to where they stand again: for its people, its sources and its marks. */
export function setSortKeys(
  store: Writer,
  conversationId: number,
  tables: readonly (typeof repeating)[number][] = repeating,
): void {
  for (const table of tables) {
    store.run(
      `update ${table} set (conversation_sort_at, conversation_messages) =
         (select sort_at, messages from conversations where id = conversation_id) where conversation_id = ?`,
      conversationId,
    );
  }
}
