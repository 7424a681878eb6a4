import { setImmediate as nextTurn } from "node:timers/promises";
import type { Writer } from "./handle.ts";
import { removeMessages } from "./indexing.ts";
import { ownMedia, releaseMedia } from "./media.ts";
import { forgetSilent, recountPeople } from "./people.ts";

const slice = 5000;
/** Pages of the index that one step of its merging may write: a fraction of a second. */
const mergePages = 2000;

/**
 * Takes conversations that lie in the trash since a time or longer out of the file for good: the messages, their words in the search
 * index, what was made of them, and sources of which nothing is left. In slices, so that other writes can come between; cut off, the next
 * purge goes on with it. Answers how many conversations went.
 */
export async function purgeTrash(
  store: Writer,
  until: number,
  dropFiles: (hashes: readonly string[]) => Promise<void>,
): Promise<number> {
  const gone = store.all<{ id: number }>(
    "select id from conversations indexed by conversations_by_deletion where deleted_at <= ? order by deleted_at",
    until,
  );
  for (const { id } of gone) {
    while (removeSlice(store, id)) await nextTurn();
    removeConversation(store, id);
  }
  if (gone.length === 0) return 0;
  forgetSilent(store);
  store.run("delete from message_changes where not exists (select 1 from messages where id = message_id)");
  for (const id of emptySources(store)) {
    await dropFiles(ownMedia(store, id));
    store.transaction(() => {
      releaseMedia(store, id);
      store.run("delete from sources where id = ?", id);
    });
  }

  await dropForgotten(store);
  store.emptyLog();
  return gone.length;
}

function removeSlice(store: Writer, conversationId: number): boolean {
  return store.transaction(() => {
    const ids = JSON.stringify(
      store
        .all<{ id: number }>("select id from messages where conversation_id = ? order by position limit ?", conversationId, slice)
        .map(({ id }) => id),
    );
    return removeMessages(store, ids) > 0;
  });
}

function removeConversation(store: Writer, id: number): void {
  store.transaction(() => {
    const people = store.all<{ id: number }>(
      "select participant_id as id from conversation_people where conversation_id = ?",
      id,
    );
    store.run("delete from conversations where id = ?", id);
    recountPeople(
      store,
      people.map((person) => person.id),
    );
  });
}

/** Sources that had conversations and have none any more, neither here nor in the trash. */
function emptySources(store: Writer): number[] {
  return store
    .all<{ id: number }>(
      `select id from sources where status = 'ready' and exists (select 1 from message_blocks where source_id = sources.id)
         and not exists (select 1 from conversation_sources where source_id = sources.id)`,
    )
    .map(({ id }) => id);
}

/**
 * A deleted word is only crossed out in the index until the pieces that hold it are merged: so all of them are. To delete within the
 * pieces ("secure-delete") was measured at four milliseconds a message, merging at a hundredth of that.
 */
async function dropForgotten(store: Writer): Promise<void> {
  for (const index of ["message_search", "person_names", "conversation_titles"]) {
    const merge = (pages: number) => store.changesOf(`insert into ${index} (${index}, rank) values ('merge', ?)`, pages);
    for (let changed = merge(-mergePages); changed > 1; changed = merge(mergePages)) await nextTurn();
  }
}
