import { type Cancel, stopIfCancelled } from "../cancel.ts";
import { inConversation } from "../search/wanted.ts";
import type { Reader } from "./handle.ts";
import { boundsOf, everyHit } from "./hits.ts";
import type { Prepared } from "./question.ts";

/** Conversations, with how many hits each of them has. */
export type Matches = ReadonlyMap<number, number>;

/** To find the conversations of so many hits takes some 20 ms. */
const mostGathered = 10_000;

/** The conversations of the newest hits, and whether these are all hits that there are. */
export function newestMatches(store: Reader, asked: Prepared, cancel: Cancel): { matches: Matches; whole: boolean } {
  return gathered(store, asked, mostGathered, cancel);
}

export function allMatches(store: Reader, asked: Prepared, cancel: Cancel): Matches {
  return gathered(store, asked, Number.POSITIVE_INFINITY, cancel).matches;
}

/** Tells of one conversation after the other whether something is found in it, at some tenths of a millisecond each. */
export function matcher(store: Reader, asked: Prepared, cancel: Cancel): (conversationId: number) => boolean {
  const bounds = boundsOf(store, asked);
  return (conversationId) => {
    const here = { ...asked, wanted: inConversation(asked.wanted, conversationId) };
    // not next(): only a loop that is left closes the query again
    for (const _ of everyHit(store, here, cancel, bounds)) return true;
    stopIfCancelled(cancel);
    return false;
  };
}

function gathered(store: Reader, asked: Prepared, most: number, cancel: Cancel): { matches: Matches; whole: boolean } {
  const matches = new Map<number, number>();
  let hits = 0;
  for (const { conversationId } of everyHit(store, asked, cancel)) {
    if (hits === most) return { matches, whole: false };
    matches.set(conversationId, (matches.get(conversationId) ?? 0) + 1);
    hits += 1;
  }
  return { matches, whole: true };
}
