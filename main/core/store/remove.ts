import { setImmediate as nextTurn } from "node:timers/promises";
import { restoreChanges } from "./changes.ts";
import type { Writer } from "./handle.ts";
import { removeMessages } from "./indexing.ts";
import { ownMedia, releaseMedia } from "./media.ts";
import { mergedOfSource, splitConversations } from "./merging.ts";
import { forgetSilent, recountPeople } from "./people.ts";
import { retally } from "./retally.ts";

const slice = 5000;

/**
 * Takes a source and all that came with it out of the store, search index first: the index must be told the very words that it
 * holds while the messages are still there. In slices, so that other writes can come between; cut off, the next start goes on with it.
 * Conversations of other sources that it had gone on with are as they were before. The files that nobody needs then are taken away
 * while the store still knows them.
 */
export async function removeSource(
  store: Writer,
  sourceId: number,
  dropFiles: (hashes: readonly string[]) => Promise<void>,
): Promise<void> {
  // what was merged comes apart only together with the promise that the rest follows, now or at the next start
  store.transaction(() => {
    store.run("update sources set status = 'importing' where id = ?", sourceId);
    splitConversations(store, mergedOfSource(store, sourceId));
    restoreChanges(store, sourceId);
  });
  const blocks = store.all<{ id: number; firstId: number; lastId: number }>(
    "select id, first_id as firstId, last_id as lastId from message_blocks where source_id = ?",
    sourceId,
  );
  for (const block of blocks) {
    for (let last = block.lastId; last >= block.firstId; last -= slice) {
      removeBetween(store, Math.max(block.firstId, last - slice + 1), last);
      await nextTurn();
    }
    store.run("delete from message_blocks where id = ?", block.id);
  }
  await dropFiles(ownMedia(store, sourceId));
  store.transaction(() => {
    const gonePeople = store.all<{ id: number }>(
      `select distinct cp.participant_id as id from conversation_people cp
       where cp.conversation_id in (select conversation_id from conversation_sources where source_id = ?
         union select id from conversations where source_id = ?)`,
      sourceId,
      sourceId,
    );
    const goneOn = store.all<{ id: number }>(
      `select cs.conversation_id as id from conversation_sources cs join conversations c on c.id = cs.conversation_id
       where cs.source_id = ? and c.source_id <> ?`,
      sourceId,
      sourceId,
    );
    store.run("delete from conversations where source_id = ?", sourceId);
    for (const { id } of goneOn) retally(store, id);
    recountPeople(
      store,
      gonePeople.map(({ id }) => id),
    );
    forgetSilent(store);
    releaseMedia(store, sourceId);
    store.run("delete from sources where id = ?", sourceId);
  });
}

function removeBetween(store: Writer, first: number, last: number): void {
  store.transaction(() => {
    const { ids } = store.get<{ ids: string }>(
      "select json_group_array(id) as ids from messages where id between ? and ?",
      first,
      last,
    ) ?? {
      ids: "[]",
    };
    removeMessages(store, ids);
  });
}

/** Sources that went on with a conversation of this one; while there are any, it cannot be taken out alone. */
export function laterSources(store: Writer, sourceId: number): string[] {
  return store
    .all<{ name: string }>(
      `select distinct s.name from conversations c join conversation_sources cs on cs.conversation_id = c.id
       join sources s on s.id = cs.source_id
       where c.source_id = ? and cs.source_id <> ? and not exists (
         select 1 from conversations m join conversation_sources ms on ms.conversation_id = m.id
         where m.merged_into = c.id and ms.source_id = cs.source_id) limit 3`,
      sourceId,
      sourceId,
    )
    .map(({ name }) => name);
}
