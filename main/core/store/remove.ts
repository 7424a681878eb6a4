import { setImmediate as nextTurn } from "node:timers/promises";
import type { Writer } from "./handle.ts";

const slice = 5000;

/**
 * Takes a source and all that came with it out of the store, search index first: the index must be told the very words that it
 * holds while the messages are still there. In slices, so that other writes can come between.
 */
export async function removeSource(store: Writer, sourceId: number): Promise<void> {
  const blocks = store.all<{ id: number; firstId: number; lastId: number }>(
    "select id, first_id as firstId, last_id as lastId from message_blocks where source_id = ?",
    sourceId,
  );
  const conversation = "select id from conversations where source_id = ? limit 1";
  for (const block of blocks) {
    for (let last = block.lastId; last >= block.firstId; last -= slice) {
      removeMessages(store, Math.max(block.firstId, last - slice + 1), last);
      await nextTurn();
    }
    store.run("delete from message_blocks where id = ?", block.id);
  }
  store.transaction(() => {
    for (
      let row = store.get<{ id: number }>(conversation, sourceId);
      row;
      row = store.get<{ id: number }>(conversation, sourceId)
    ) {
      store.run("delete from conversations where id = ?", row.id);
    }
    store.run("delete from participants where id not in (select participant_id from conversation_people)");
    store.run("delete from sources where id = ?", sourceId);
  });
}

function removeMessages(store: Writer, first: number, last: number): void {
  store.transaction(() => {
    store.run(
      `insert into message_search (message_search, rowid, words, scope)
       select 'delete', w.id, w.words, w.scope from message_words w
       where w.id between ? and ? and w.id in (select id from message_search_docsize where id between ? and ?)`,
      first,
      last,
      first,
      last,
    );
    store.run("delete from messages where id between ? and ?", first, last);
  });
}
