import type { FoundMessage } from "../../../preload/contract/messages.ts";
import { type Cancel, stopIfCancelled } from "../cancel.ts";
import type { Term } from "../search/question.ts";
import { relevance } from "../search/relevance.ts";
import { snippetOf } from "../search/snippet.ts";
import { type Block, lastIdUntil, listBlocks, timeUntil } from "./blocks.ts";
import { readCursor, writeCursor } from "./cursors.ts";
import type { Reader } from "./handle.ts";
import { trashedConversations } from "./trash.ts";

export interface SearchScope {
  conversationId?: number | undefined;
  sourceId?: number | undefined;
  participantId?: number | undefined;
  from?: number | undefined;
  to?: number | undefined;
}

export interface SearchAsked extends SearchScope {
  terms: readonly Term[];
  limit: number;
  cursor?: string | undefined;
}

export interface SearchPage {
  found: FoundMessage[];
  next: string | null;
}

interface Hit {
  id: number;
  sentAt: number | null;
  conversationId: number;
}

/**
 * Relevance is weighed among so many of the newest hits. The index's own measure (bm25) counts every hit of the whole store before the
 * first answer: a tenth of a second for a common word in a million messages, a second in ten.
 */
const ranked = 1000;
/** So many conversations of the trash are left out inside the index, the rest after it. */
const namedTrash = 50;

/** Newest first: the blocks are walked from the newest down, each from its last id down. */
export function searchNewest(store: Reader, asked: SearchAsked, cancel: Cancel): SearchPage {
  const mark = asked.cursor === undefined ? undefined : readCursor("newest", asked.cursor);
  const hits = newestHits(store, asked, asked.limit + 1, cancel, mark && { time: mark.key, id: mark.id });
  const page = hits.slice(0, asked.limit);
  const last = page.at(-1);
  const more = hits.length > asked.limit && last !== undefined;
  return {
    found: described(store, page, asked.terms),
    next: more ? writeCursor("newest", { key: last.sentAt, id: last.id }) : null,
  };
}

/** Best first, among the newest hits. */
export function searchRanked(store: Reader, asked: SearchAsked, cancel: Cancel): SearchPage {
  const mark = asked.cursor === undefined ? undefined : readCursor("rank", asked.cursor);
  const hits = newestHits(store, asked, ranked, cancel, undefined);
  const scored = textsOf(store, hits)
    .map(({ id, text }) => {
      stopIfCancelled(cancel);
      return { id, score: -relevance(text, asked.terms) };
    })
    .sort((a, b) => a.score - b.score || b.id - a.id);
  const rest =
    mark === undefined
      ? scored
      : scored.filter(({ id, score }) => score > (mark.key ?? 0) || (score === mark.key && id < mark.id));
  const page = rest.slice(0, asked.limit);
  const last = page.at(-1);
  const more = rest.length > asked.limit && last !== undefined;
  return {
    found: described(store, page, asked.terms),
    next: more ? writeCursor("rank", { key: last.score, id: last.id }) : null,
  };
}

interface Before {
  time: number | null;
  id: number;
}

function newestHits(store: Reader, asked: SearchAsked, wanted: number, cancel: Cancel, before: Before | undefined): Hit[] {
  if (asked.terms.length === 0) return [];
  const trash = trashedConversations(store);
  const hidden = new Set(trash.slice(namedTrash));
  const match = matchOf(asked, trash.slice(0, namedTrash));
  let hits: Hit[] = [];
  for (const block of listBlocks(store, asked.sourceId)) {
    const oldest = hits.length >= wanted ? hits.at(-1) : undefined;
    if (oldest !== undefined && older(block.lastAt, oldest.sentAt)) break;
    const bounds = boundsIn(store, block, asked, before);
    const more = [...hitsInBlock(store, match, block, bounds, wanted, hidden, cancel)];
    hits = [...hits, ...more].sort(newestFirst).slice(0, wanted);
  }
  return hits;
}

function older(a: number | null, b: number | null): boolean {
  return (a ?? Number.NEGATIVE_INFINITY) < (b ?? Number.NEGATIVE_INFINITY);
}

function newestFirst(a: Hit, b: Hit): number {
  if (a.sentAt === b.sentAt) return b.id - a.id;
  return older(a.sentAt, b.sentAt) ? 1 : -1;
}

const beforeAllTimes = Number.MIN_SAFE_INTEGER;

/** The ids of a block that the dates and the page mark leave over. A message without a time counts as old as the one before it. */
function boundsIn(store: Reader, block: Block, scope: SearchScope, before: Before | undefined): { first: number; last: number } {
  const dated = scope.from !== undefined || scope.to !== undefined;
  const first = dated ? lastIdUntil(store, block, (scope.from ?? beforeAllTimes + 1) - 1) + 1 : block.firstId;
  const last = scope.to === undefined ? block.lastId : lastIdUntil(store, block, scope.to);
  return { first, last: before === undefined ? last : Math.min(last, lastBefore(store, block, before)) };
}

/** The last id of a block that comes after the mark in the order "newest first, larger id first". */
function lastBefore(store: Reader, block: Block, { time, id }: Before): number {
  if (time === null) return Math.min(lastIdUntil(store, block, beforeAllTimes), id - 1);
  const older = lastIdUntil(store, block, time - 1);
  return Math.max(older, Math.min(lastIdUntil(store, block, time), id - 1));
}

function* hitsInBlock(
  store: Reader,
  match: string,
  block: Block,
  bounds: { first: number; last: number },
  wanted: number,
  hidden: ReadonlySet<number>,
  cancel: Cancel,
): Generator<Hit> {
  if (bounds.first > bounds.last) return;
  const rows = store.iterate<Hit>(
    `select f.rowid as id, m.sent_at as sentAt, m.conversation_id as conversationId
     from message_search f cross join messages m on m.id = f.rowid
     where f.message_search match ? and f.rowid between ? and ? order by f.rowid desc`,
    match,
    bounds.first,
    bounds.last,
  );
  let given = 0;
  for (const row of rows) {
    stopIfCancelled(cancel);
    if (hidden.has(row.conversationId)) continue;
    yield row.sentAt === null ? { ...row, sentAt: timeUntil(store, block, row.id) } : row;
    given += 1;
    if (given === wanted) return;
  }
}

function matchOf(asked: SearchAsked, hidden: readonly number[]): string {
  const words = `words : (${asked.terms.map((term) => term.match).join(" AND ")})`;
  const narrow = [
    asked.conversationId === undefined ? "" : `c${asked.conversationId}`,
    asked.participantId === undefined ? "" : `p${asked.participantId}`,
  ].filter((scopeWord) => scopeWord !== "");
  const within = narrow.map((scopeWord) => ` AND scope : "${scopeWord}"`).join("");
  const without = hidden.length === 0 ? "" : ` NOT scope : (${hidden.map((id) => `"c${id}"`).join(" OR ")})`;
  return `(${words}${within})${without}`;
}

/** The ids as one value that a query can walk in order. */
const asList = (hits: readonly { id: number }[]) => JSON.stringify(hits.map((hit) => hit.id));

function textsOf(store: Reader, hits: readonly Hit[]): { id: number; text: string }[] {
  return store.all<{ id: number; text: string }>(
    "select m.id, m.text from json_each(?) j cross join messages m on m.id = j.value",
    asList(hits),
  );
}

function described(store: Reader, hits: readonly { id: number }[], terms: readonly Term[]): FoundMessage[] {
  return store
    .all<Omit<FoundMessage, "snippet" | "marks"> & { text: string }>(
      `select m.id as messageId, m.conversation_id as conversationId, c.title as conversationTitle, m.position,
         p.name as author, m.sent_at as sentAt, m.text
       from json_each(?) j cross join messages m on m.id = j.value
       join conversations c on c.id = m.conversation_id
       left join participants p on p.id = m.author_id
       order by j.key`,
      asList(hits),
    )
    .map(({ text, ...rest }) => ({ ...rest, ...snippetOf(text, terms) }));
}
