import type { ConversationFilter } from "../../../preload/contract/filter.ts";
import type { Cancel } from "../cancel.ts";
import type { Reader } from "./handle.ts";
import { Finder } from "./matching.ts";
import { pageQuery, type Row } from "./pageQuery.ts";
import type { Prepared } from "./question.ts";
import { throughKnown, type Walk, walksOf } from "./walks.ts";

/**
 * So many conversations are named to the index at once; to look each up takes some 20 µs. Where there are more, it is asked of each hit
 * whether it lies in one of them.
 */
export const mostNamed = 300;

/** So many hits are gathered at a time. */
const gathered = 10_000;

/** All conversations that a filter leaves, where they are no more than so many, and when the newest ended; its text is left aside. */
export function conversationsLeft(
  store: Reader,
  filter: ConversationFilter,
  most: number,
): { few: number[] | undefined; newest: number | undefined } {
  const { sql, values } = pageQuery(store, filter, "newest", undefined, walksOf(store, filter, "newest"));
  const rows = store.all<Row>(`${sql} limit ?`, ...values, most + 1);
  return { few: rows.length > most ? undefined : rows.map(({ id }) => id), newest: rows[0]?.sortKey };
}

/** All conversations that a filter leaves over, in no order. */
export function idsOf(store: Reader, filter: ConversationFilter, text: Prepared | undefined, cancel: Cancel): number[] {
  if (text === undefined) return idsBy(walksOf(store, filter, "newest"));
  const finder = new Finder(store, text, cancel);
  while (!finder.gather(gathered));
  return idsBy([throughKnown(finder.found, "newest")]);

  function idsBy(walks: readonly Walk[]): number[] {
    const { sql, values } = pageQuery(store, filter, "newest", undefined, walks);
    return store.numbers(sql, ...values);
  }
}
