import type { ConversationFilter } from "../../../preload/contract/filter.ts";
import type { Conversation, ConversationSort } from "../../../preload/contract/library.ts";
import type { Cancel } from "../cancel.ts";
import { getConversations } from "./conversations.ts";
import { readCursor, writeCursor } from "./cursors.ts";
import type { Reader } from "./handle.ts";
import { conversationsLeft, mostNamed } from "./leftOver.ts";
import { amongConversations, Finder, type Matches } from "./matching.ts";
import { undatedConversations } from "./messages.ts";
import { pageQuery, type Row } from "./pageQuery.ts";
import { type Prepared, smaller } from "./question.ts";
import { throughKnown, type Walk, walksInDays, walksOf } from "./walks.ts";

export interface ConversationPage {
  conversations: Conversation[];
  next: string | null;
}

interface Listing {
  filter: ConversationFilter;
  sort: ConversationSort;
  limit: number;
  cursor?: string | undefined;
  text?: Prepared | undefined;
  cancel: Cancel;
}

/** The best match is looked for among the conversations of so many hits, as a search by relevance does; at most of so many. */
const weighed = 1000;
const mostWeighed = 10_000;

/** Of a rare word these are all hits. */
const firstGathered = 100;
const nextGathered = 400;

/** The newest hits reach so far back at first, and twice as far each time that they do not fill a page. */
const firstNewest = 200;

/** So many conversations are asked about in one go. */
const lookedAtOnce = 64;
const fewestLookedAt = 16;

/** So many milliseconds are enough for a page of those that say a usual word. */
const atFirst = 5;

/** One page of the library; with a text, of the conversations in which it is found. */
export function listConversations(store: Reader, listing: Listing): ConversationPage {
  const { ids, next } = listIds(store, listing);
  return { conversations: getConversations(store, ids), next };
}

/** The same without what is told of each. */
export function listIds(
  store: Reader,
  { filter, sort, limit, cursor, text, cancel }: Listing,
): { ids: number[]; next: string | null } {
  const order = sort === "match" && text === undefined ? "newest" : sort;
  const rows = text === undefined ? readPage() : pageWith(text);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const more = rows.length > limit && last !== undefined;
  return {
    ids: page.map(({ id }) => id),
    next: more ? writeCursor(order, { key: last.sortKey, id: last.id }) : null,
  };

  function pageWith(asked: Prepared): Row[] {
    if (order === "match") return bestMatching(asked);
    return order === "newest" ? newestMatching(asked) : pageMatching(asked);
  }

  /**
   * With the newest hits it is known of every conversation that began since whether it holds one. What began before them is looked into,
   * where it stands above the last of the page; if that takes longer, more hits are gathered.
   */
  function newestMatching(asked: Prepared): Row[] {
    const finder = new Finder(store, asked, cancel);
    const undated = undatedConversations(store, mostNamed);
    // what is further down the list ended before the page begins, and holds no later hit
    if (cursor !== undefined && undated?.length === 0) finder.passOver(readCursor(order, cursor));
    const gathering = new Stopwatch();
    for (let hits = firstNewest; ; hits *= 2) {
      if (gathering.times(() => finder.gatherNewest(hits))) return readPage(finder.found);
      const rows = lookInto(finder, openTo(finder, asked, undated), 2 * gathering.time);
      if (rows !== undefined) return rows;
    }
  }

  /** Undefined where that took too long. */
  function lookInto(finder: Finder, walks: Walk[], patience: number): Row[] | undefined {
    const looking = new Stopwatch();
    const rows: Row[] = [];
    for (const some of inBatches(walk(-1, walks), () => lookedAtOnce)) {
      looking.times(() => finder.look(some.map(({ id }) => id)));
      for (const row of some) {
        if (looking.times(() => finder.finds(row.id))) {
          if (rows.push(row) > limit) return rows;
        } else if (looking.time > patience) return undefined;
      }
    }
    return rows;
  }

  /** The conversations of the hits gathered so far, and those of which they do not tell enough. */
  function openTo(finder: Finder, { from, to }: Prepared, undated: readonly number[] | undefined): Walk[] {
    const since = finder.gatheredSince;
    if (since === undefined || undated === undefined) return walksInDays(store, filter, { from, to }, order);
    const known = throughKnown([...finder.found.keys(), ...undated], order);
    return [...walksInDays(store, filter, { from, to: smaller(to, since) }, order), known];
  }

  /**
   * Two ways lead to a page: to look whether the text is found in one conversation of the list after the other, and to gather the
   * conversations of one hit after the other. Both are gone, a stretch at a time, until one of them arrives.
   */
  function pageMatching(asked: Prepared): Row[] {
    const finder = new Finder(store, asked, cancel);
    const gathering = new Stopwatch();
    const looking = new Stopwatch();
    if (gathering.times(() => finder.gather(firstGathered))) return readPage(finder.found);
    const rows: Row[] = [];
    let whole = false;
    let looked = 0;
    // as many as the page lacks, if somewhat fewer of them are found than of those before
    const next = () => {
      const lacking = Math.ceil((1.2 * (limit + 1 - rows.length) * looked) / rows.length);
      return rows.length === 0 ? lookedAtOnce : Math.min(lookedAtOnce, Math.max(lacking, fewestLookedAt));
    };
    for (const some of inBatches(walk(-1, walksInDays(store, filter, asked, order)), next)) {
      looking.times(() => finder.look(some.map(({ id }) => id)));
      rows.push(...some.filter(({ id }) => looking.times(() => finder.finds(id))));
      looked += some.length;
      if (rows.length > limit) break;
      if (looking.time > 2 * gathering.time + atFirst) whole = gathering.times(() => finder.gather(nextGathered));
      if (whole) break;
    }
    // not within the loop: the same statement may be walking there
    return whole ? readPage(finder.found) : rows;
  }

  /** Where the newest hits do not fill the first page, more are weighed, for every page: all must come of the same ones. */
  function bestMatching(asked: Prepared): Row[] {
    const newest = new Finder(store, asked, cancel);
    const isWhole = newest.gather(weighed);
    const first = readPage(newest.found, undefined);
    if (isWhole || first.length > limit) return cursor === undefined ? first : readPage(newest.found);
    const { few } = conversationsLeft(store, filter, mostNamed);
    const more = new Finder(store, few === undefined ? asked : amongConversations(asked, few), cancel);
    more.gather(mostWeighed);
    return readPage(more.found);
  }

  function readPage(matches?: Matches, after = cursor): Row[] {
    return [...walk(limit + 1, matches === undefined ? undefined : [throughKnown(matches, order)], after)];
  }

  function walk(most: number, walks = walksOf(store, filter, order), after = cursor): Iterable<Row> {
    const { sql, values } = pageQuery(store, filter, order, after, walks);
    return store.iterate<Row>(`${sql} limit ?`, ...values, most);
  }
}

function* inBatches<Item>(all: Iterable<Item>, size: () => number): Generator<Item[]> {
  let batch: Item[] = [];
  let wanted = size();
  for (const item of all) {
    if (batch.push(item) < wanted) continue;
    yield batch;
    batch = [];
    wanted = size();
  }
  if (batch.length > 0) yield batch;
}

class Stopwatch {
  time = 0;

  times<Result>(work: () => Result): Result {
    const start = performance.now();
    const result = work();
    this.time += performance.now() - start;
    return result;
  }
}
