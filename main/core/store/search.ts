import type { FoundMessage } from "../../../preload/contract/search.ts";
import { type Cancel, stopIfCancelled } from "../cancel.ts";
import type { Term } from "../search/question.ts";
import { relevance } from "../search/relevance.ts";
import { snippetOf } from "../search/snippet.ts";
import { readCursor, writeCursor } from "./cursors.ts";
import type { Reader } from "./handle.ts";
import { boundsOf, everyHit, type Hit, newestHits } from "./hits.ts";
import { shownAs } from "./persons.ts";
import type { Prepared } from "./question.ts";

export interface PageAsked {
  limit: number;
  cursor?: string | undefined;
}

export interface SearchPage {
  found: FoundMessage[];
  next: string | null;
}

/**
 * Relevance is weighed among so many of the newest hits. The index's own measure (bm25) counts every hit of the whole store before the
 * first answer: a tenth of a second for a common word in a million messages, a second in ten.
 */
const ranked = 1000;
const mostCounted = 10_000;

export function searchNewest(store: Reader, asked: Prepared, { limit, cursor }: PageAsked, cancel: Cancel): SearchPage {
  const mark = cursor === undefined ? undefined : readCursor("newest", cursor);
  const hits = newestHits(store, asked, limit + 1, cancel, mark && { time: mark.key, id: mark.id });
  const page = hits.slice(0, limit);
  const last = page.at(-1);
  const more = hits.length > limit && last !== undefined;
  return {
    found: described(store, page, asked.terms),
    next: more ? writeCursor("newest", { key: last.sentAt, id: last.id }) : null,
  };
}

/** Best first, among the newest hits. */
export function searchRanked(store: Reader, asked: Prepared, { limit, cursor }: PageAsked, cancel: Cancel): SearchPage {
  const mark = cursor === undefined ? undefined : readCursor("rank", cursor);
  const hits = newestHits(store, asked, ranked, cancel);
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
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  const more = rest.length > limit && last !== undefined;
  return {
    found: described(store, page, asked.terms),
    next: more ? writeCursor("rank", { key: last.score, id: last.id }) : null,
  };
}

export function countHits(
  store: Reader,
  asked: Prepared,
  cancel: Cancel,
): { messages: number; conversations: number; more: boolean } {
  const { hits, more } = someHits(store, asked, mostCounted, cancel);
  return { messages: hits.length, conversations: new Set(hits.map((hit) => hit.conversationId)).size, more };
}

/** The places of the hits in their conversation, a page of them; the last page holds what came first. */
export function hitPositions(
  store: Reader,
  asked: Prepared,
  { limit, cursor }: PageAsked,
  cancel: Cancel,
): { positions: number[]; next: string | null } {
  const mark = cursor === undefined ? undefined : readCursor("hits", cursor);
  const { hits, more } = someHits(store, asked, limit, cancel, mark?.id);
  const last = hits.at(-1);
  return {
    positions: hits.map((hit) => hit.position).sort((a, b) => a - b),
    next: more && last !== undefined ? writeCursor("hits", { key: null, id: last.id }) : null,
  };
}

function someHits(
  store: Reader,
  asked: Prepared,
  limit: number,
  cancel: Cancel,
  before?: number,
): { hits: Hit[]; more: boolean } {
  const hits: Hit[] = [];
  for (const hit of everyHit(store, asked, cancel, boundsOf(store, asked, before))) {
    if (hits.length === limit) return { hits, more: true };
    hits.push(hit);
  }
  return { hits, more: false };
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
         p.shown_name as author, m.sent_at as sentAt, m.text
       from json_each(?) j cross join messages m on m.id = j.value
       join conversations c on c.id = m.conversation_id
       ${shownAs("m.author_id", "p")}
       order by j.key`,
      asList(hits),
    )
    .map(({ text, ...rest }) => ({ ...rest, ...snippetOf(text, terms) }));
}
