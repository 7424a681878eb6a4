import type { ConversationFilter } from "../../../preload/contract/filter.ts";
import type { Conversation, ConversationSort } from "../../../preload/contract/library.ts";
import type { Cancel } from "../cancel.ts";
import { getConversations } from "./conversations.ts";
import { readCursor, writeCursor } from "./cursors.ts";
import type { Reader, Value } from "./handle.ts";
import { amongConversations, Finder, type Matches } from "./matching.ts";
import { larger, type Prepared, smaller } from "./question.ts";
import { conditionsOf, fewOf, throughKnown, walksFor } from "./walks.ts";

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

/**
 * So many conversations are named to the index at once; to look each up takes some 20 µs. Where there are more, it is asked of each hit
 * whether it lies in one of them.
 */
export const mostNamed = 300;

/** Of a rare word these are all hits. */
const firstGathered = 100;
const nextGathered = 400;

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
  const rows = text === undefined ? readPage() : order === "match" ? bestMatching(text) : pageMatching(text);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const more = rows.length > limit && last !== undefined;
  return {
    ids: page.map(({ id }) => id),
    next: more ? writeCursor(order, { key: last.sortKey, id: last.id }) : null,
  };

  /**
   * Two ways lead to a page: to look whether the text is found in one conversation of the list after the other, and to gather the
   * conversations of one hit after the other. Both are gone, a stretch at a time, until one of them arrives.
   */
  function pageMatching(asked: Prepared): Row[] {
    const finder = new Finder(store, asked, cancel, order === "oldest");
    const gathering = new Stopwatch();
    const looking = new Stopwatch();
    if (gathering.times(() => finder.gather(firstGathered))) return readPage(finder.found);
    const rows: Row[] = [];
    let whole = false;
    for (const row of walk(-1, undefined, cursor, within(filter, asked))) {
      if (looking.times(() => finder.finds(row.id))) {
        if (rows.push(row) > limit) break;
      } else if (looking.time > 2 * gathering.time) {
        whole = gathering.times(() => finder.gather(nextGathered));
        if (whole) break;
      }
    }
    // not within the loop: the same statement may be walking there
    return whole ? readPage(finder.found) : rows;
  }

  /** Where the newest hits do not fill the first page, more are weighed, for every page: all must come of the same ones. */
  function bestMatching(asked: Prepared): Row[] {
    const newest = new Finder(store, asked, cancel);
    if (newest.gather(weighed) || readPage(newest.found, undefined).length > limit) return readPage(newest.found);
    const { few } = conversationsLeft(store, filter, mostNamed);
    const more = new Finder(store, few === undefined ? asked : amongConversations(asked, few), cancel);
    more.gather(mostWeighed);
    return readPage(more.found);
  }

  function readPage(matches?: Matches, after = cursor): Row[] {
    return [...walk(limit + 1, matches, after)];
  }

  function walk(most: number, matches?: Matches, after = cursor, asked = filter): Iterable<Row> {
    const { sql, values } = pageQuery(store, asked, order, after, matches);
    return store.iterate<Row>(`${sql} limit ?`, ...values, most);
  }
}

/** All conversations that a filter leaves, where they are no more than so many, and when the newest ended; its text is left aside. */
export function conversationsLeft(
  store: Reader,
  filter: ConversationFilter,
  most: number,
): { few: number[] | undefined; newest: number | undefined } {
  const { sql, values } = pageQuery(store, filter, "newest", undefined, undefined);
  const rows = store.all<Row>(`${sql} limit ?`, ...values, most + 1);
  return { few: rows.length > most ? undefined : rows.map(({ id }) => id), newest: rows[0]?.sortKey };
}

/** All conversations that a filter leaves over, in no order. */
export function idsOf(store: Reader, filter: ConversationFilter, text: Prepared | undefined, cancel: Cancel): number[] {
  if (text === undefined) return idsBy(filter, undefined);
  const finder = new Finder(store, text, cancel);
  while (!finder.gather(mostWeighed));
  return idsBy(within(filter, text), finder.found);

  function idsBy(asked: ConversationFilter, matches: Matches | undefined): number[] {
    const { sql, values } = pageQuery(store, asked, "newest", undefined, matches);
    return store.numbers(sql, ...values);
  }
}

/** A conversation with a message of certain days was under way on one of them. */
function within(filter: ConversationFilter, { from, to }: Prepared): ConversationFilter {
  return { ...filter, from: larger(filter.from, from), to: smaller(filter.to, to) };
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

interface Row {
  id: number;
  sortKey: number;
}

function pageQuery(
  store: Reader,
  filter: ConversationFilter,
  sort: ConversationSort,
  cursor: string | undefined,
  matches: Matches | undefined,
) {
  const rising = sort === "oldest" || sort === "negative";
  const direction = rising ? "asc" : "desc";
  const mark = cursor === undefined ? undefined : readCursor(sort, cursor);
  const after: Value[] = [mark?.key ?? (rising ? -Number.MAX_VALUE : Number.MAX_VALUE), mark?.id ?? 0];
  const values: Value[] = [];
  const known = matches ?? fewOf(store, filter, sort)?.map((id): [number, number] => [id, 0]);
  const walks = known === undefined ? walksFor(store, filter, sort) : [throughKnown(known, sort)];
  const parts = walks.map(({ tables, sortKey, id, from = [], within, sees }) => {
    const conditions = [
      { sql: `(${sortKey}, ${id}) ${rising ? ">" : "<"} (?, ?)`, values: after },
      ...within,
      ...conditionsOf(store, filter, sees, sort),
    ];
    values.push(...from, ...conditions.flatMap((condition) => condition.values));
    return `select ${id} as id, ${sortKey} as sortKey from ${tables}
      where ${conditions.map((condition) => condition.sql).join(" and ")}`;
  });
  // the same conversation may come by two names of one person
  return { sql: `${parts.join(" union ")} order by sortKey ${direction}, id ${direction}`, values };
}
