import type { Writer } from "./handle.ts";

// The search index is told of each change: the very words that it holds must be taken out while the messages are still as they were.

/** Takes messages out of the index; those that are not in it yet are left. `ids` is a list as JSON. */
export function forgetWords(store: Writer, ids: string): void {
  store.run(
    `insert into message_search (message_search, rowid, words, scope)
     select 'delete', w.id, w.words, w.scope from json_each(?) j cross join message_words w on w.id = j.value
     where w.id in (select id from message_search_docsize where id = w.id)`,
    ids,
  );
}

/** Takes messages away, and their words. Answers how many there were. */
export function removeMessages(store: Writer, ids: string): number {
  forgetWords(store, ids);
  return store.run("delete from messages where id in (select value from json_each(?))", ids).changes;
}

export function indexWords(store: Writer, ids: string): void {
  store.run(
    `delete from conversation_words where conversation_id in
       (select m.conversation_id from json_each(?) j cross join messages m on m.id = j.value)`,
    ids,
  );
  store.run(
    `insert into message_search (rowid, words, scope)
     select w.id, w.words, w.scope from json_each(?) j cross join message_words w on w.id = j.value`,
    ids,
  );
}

/**
 * Whether the index joins its pieces as it grows. While many slices come one after the other, each would else now and then wait for
 * seconds until pieces of millions of words are joined; the next import does that for all of them at once.
 */
export function tidying(store: Writer, wanted: boolean): void {
  for (const name of ["automerge", "crisismerge"])
    store.run(
      "insert into message_search (message_search, rank) values (?, ?)",
      name,
      BigInt(wanted ? 16 : name === "automerge" ? 0 : 1000),
    );
}
