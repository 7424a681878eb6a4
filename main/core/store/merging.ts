import { setImmediate as nextTurn } from "node:timers/promises";
import { anchorAgain } from "./anchors.ts";
import type { Reader, Writer } from "./handle.ts";
import { forgetWords, indexWords, tidying } from "./indexing.ts";
import { newestText } from "./order.ts";
import { retally, setSortKeys } from "./retally.ts";

// Conversations that are one, as when a talk moved to another platform. Their messages move to the one that is shown, and where each stood
// is remembered, so that taking them apart puts it back. What an import adds later stays with the one that is shown.

/** So many messages of either conversation find their places at a time; between two slices other writes come in. */
const slice = 2000;

/** Says that a conversation goes into another one. From then on it is finished, after a restart too; false where there is nothing to merge. */
export function beginMerge(store: Writer, into: number, id: number): boolean {
  if (id === into) return false;
  const sound = "select 1 from conversations where id = ? and deleted_at is null and messages > 0";
  if (store.get(sound, id) === undefined) return false;
  store.run("update conversations set merged_into = ? where id = ? or merged_into = ?", into, id, id);
  return true;
}

/** Merges that were begun and not finished: what is merged has no messages of its own. */
export function unfinishedMerges(store: Reader): { id: number; into: number }[] {
  return store.all(
    `select id, merged_into as "into" from conversations c
     where merged_into is not null and exists (select 1 from messages where conversation_id = c.id)`,
  );
}

/**
 * Moves the messages of one conversation into another one, the last of both first, each to its place by time; equal times stay one behind
 * the other. What is above stands already, so that a slice leaves everything in a state that the next one goes on from. Never stopped
 * halfway but by the end of the process.
 */
export async function finishMerge(store: Writer, into: number, id: number): Promise<void> {
  tidying(store, false);
  for (let untouched = untouchedOf(store, into, id); ; await nextTurn()) {
    const after = store.transaction(() => {
      const moved = moveSlice(store, { into, id, untouched });
      if (moved.left === 0) settleMerged(store, into, id);
      return moved;
    });
    if (after.left === 0) break;
    untouched = after.untouched;
  }
  tidying(store, true);
}

interface Merge {
  into: number;
  id: number;
  /** So many messages, the first, of the conversation that is shown have not been moved up yet. */
  untouched: number;
}

interface Placed {
  id: number;
  position: number;
  sentAt: number | null;
}

function moveSlice(store: Writer, { into, id, untouched }: Merge): { left: number; untouched: number } {
  const coming = lastOf(store, id, Number.MAX_SAFE_INTEGER);
  const here = lastOf(store, into, untouched);
  const moving: (Placed & { place: number })[] = [];
  const comes = new Set(coming.map((message) => message.id));
  let left = coming[0] === undefined ? 0 : coming[0].position + 1;
  let below = untouched;
  for (let next = 0, own = 0; next < coming.length; ) {
    const [theirs, ours] = [coming[next], here[own]];
    if (theirs === undefined || (ours === undefined && below > 0)) break;
    const taken = ours === undefined || (theirs.sentAt ?? first) >= (ours.sentAt ?? first) ? theirs : ours;
    moving.push({ ...taken, place: left + below - 1 });
    if (taken === theirs) [next, left] = [next + 1, left - 1];
    else [own, below] = [own + 1, below - 1];
  }
  const ids = JSON.stringify(moving.filter((message) => comes.has(message.id)).map((message) => message.id));
  // what was merged into this one before keeps the place where it first stood
  store.run(
    `insert or ignore into merged_messages (message_id, conversation_id, position)
     select id, conversation_id, position from messages where id in (select value from json_each(?))`,
    ids,
  );
  forgetWords(store, ids);
  for (const message of moving)
    store.run("update messages set conversation_id = ?, position = ? where id = ?", into, message.place, message.id);
  indexWords(store, ids);
  store.run("update annotations set conversation_id = ? where message_id in (select value from json_each(?))", into, ids);
  return { left, untouched: below };
}

const first = Number.NEGATIVE_INFINITY;

/** The last messages of a conversation below a place, the last first; one without a time has that of the one before it. */
function lastOf(store: Reader, id: number, below: number): Placed[] {
  const rows = store.all<Placed>(
    `select id, position, sent_at as sentAt from messages where conversation_id = ? and position < ?
     order by position desc limit ?`,
    id,
    below,
    slice,
  );
  const last = rows.at(-1);
  if (last === undefined) return [];
  let time =
    store.get<{ sentAt: number }>(
      `select sent_at as sentAt from messages where conversation_id = ? and position < ? and sent_at is not null
       order by position desc limit 1`,
      id,
      last.position,
    )?.sentAt ?? null;
  return rows
    .reverse()
    .map((row) => {
      time = row.sentAt ?? time;
      return { ...row, sentAt: time };
    })
    .reverse();
}

/** Above what was not moved yet there is a gap, as wide as what is still to come: the first message beyond it is looked for. */
function untouchedOf(store: Reader, into: number, id: number): number {
  const { come, whole } = store.get<{ come: number; whole: number }>(
    `select (select count(*) from messages where conversation_id = ?) as come,
       (select count(*) from messages where conversation_id = ?) as whole`,
    id,
    into,
  ) ?? { come: 0, whole: 0 };
  const stands = (nth: number) =>
    store.get<{ position: number }>(
      "select position from messages where conversation_id = ? order by position limit 1 offset ?",
      into,
      nth,
    )?.position === nth;
  if (come === 0) return 0;
  let low = 0;
  let high = whole;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stands(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What was counted of either holds for both together. */
function settleMerged(store: Writer, into: number, id: number): void {
  store.run(
    `update conversations set messages = conversations.messages + other.messages,
       first_at = coalesce(min(conversations.first_at, other.first_at), conversations.first_at, other.first_at),
       last_at = coalesce(max(conversations.last_at, other.last_at), conversations.last_at, other.last_at),
       preview = ?, tier = 'none'
     from (select messages, first_at, last_at from conversations where id = ?) other where conversations.id = ?`,
    newestText(store, into),
    id,
    into,
  );
  store.run("update conversations set sort_at = coalesce(last_at, sort_at) where id = ?", into);
  for (const [table, column] of [
    ["conversation_people", "participant_id"],
    ["conversation_sources", "source_id"],
  ]) {
    store.run(
      `insert into ${table} (conversation_id, ${column}, messages, conversation_sort_at, conversation_messages)
       select ?, ${column}, messages, 0, 0 from ${table} where conversation_id = ?
       on conflict do update set messages = ${table}.messages + excluded.messages`,
      into,
      id,
    );
  }
  store.run(
    "update conversations set people = (select count(*) from conversation_people where conversation_id = conversations.id) where id = ?",
    into,
  );
  store.run(
    `insert or ignore into conversation_anchors (identity, conversation_id)
     select identity, ? from conversation_anchors where conversation_id = ?`,
    into,
    id,
  );
  setSortKeys(store, into);
  store.run("delete from chunks where conversation_id = ?", into);
  settle(store, id);
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
  splitSources(store, id, into);
  moving(store, "select message_id as id from merged_messages where conversation_id = ?", id, () => {
    store.run(
      `update messages set conversation_id = w.conversation_id, position = w.position
       from merged_messages w where w.message_id = messages.id and w.conversation_id = ?`,
      id,
    );
  });
  store.run("delete from merged_messages where conversation_id = ?", id);
  store.run("update conversations set merged_into = null where id = ?", id);
  settle(store, id);
}

/** Each gets what came with its own messages: what was counted of one that had others in it before tells of those too. */
function splitSources(store: Writer, id: number, into: number): void {
  const own = store.all<{ source: number; messages: number }>(
    `select b.source_id as source, count(*) as messages from merged_messages w
     join message_blocks b on w.message_id between b.first_id and b.last_id where w.conversation_id = ? group by b.source_id`,
    id,
  );
  store.run("delete from conversation_sources where conversation_id = ? and messages > 0", id);
  for (const { source, messages } of own) {
    store.run(
      "update conversation_sources set messages = messages - ? where conversation_id = ? and source_id = ?",
      messages,
      into,
      source,
    );
    store.run("delete from conversation_sources where conversation_id = ? and source_id = ? and messages <= 0", into, source);
    store.run(
      `insert into conversation_sources (conversation_id, source_id, messages, conversation_sort_at, conversation_messages)
       values (?, ?, ?, 0, 0) on conflict do update set messages = excluded.messages`,
      id,
      source,
      messages,
    );
  }
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
