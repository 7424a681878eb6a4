import { type Cancel, stopIfCancelled } from "../cancel.ts";
import { scopeWords, type Wanted } from "../search/wanted.ts";
import type { Reader } from "./handle.ts";
import { boundsOf, everyHit } from "./hits.ts";
import type { Prepared } from "./question.ts";

/** The conversations in which something is found. */
export interface Matching {
  /** All that can be, with how many hits each of them has, where that is known. */
  hits: ReadonlyMap<number, number> | undefined;
  /** Where `hits` may hold too many, or none are known: whether there is a hit in this one. */
  has: ((conversationId: number) => boolean) | undefined;
}

/**
 * To find the conversations of so many hits takes some 50 ms. Where there are more, they are so common that a page is full sooner when
 * conversations are looked through one by one, at a tenth of a millisecond each.
 */
const mostGathered = 20_000;

export function conversationsWith(store: Reader, asked: Prepared, onlyNewest: boolean, cancel: Cancel): Matching {
  const bounds = boundsOf(store, asked);
  const hits = new Map<number, number>();
  let gathered = 0;
  for (const { conversationId } of everyHit(store, asked, cancel, bounds)) {
    if (gathered === mostGathered) return onlyNewest ? { hits, has: undefined } : { hits: possible(asked.wanted), has };
    hits.set(conversationId, (hits.get(conversationId) ?? 0) + 1);
    gathered += 1;
  }
  return { hits, has: undefined };

  function has(conversationId: number): boolean {
    stopIfCancelled(cancel);
    const here: Wanted = { is: "match", match: scopeWords([`c${conversationId}`]) };
    const inThis = { ...asked, wanted: { is: "and" as const, of: [here, asked.wanted] } };
    return !everyHit(store, inThis, cancel, bounds).next().done;
  }
}

/** The conversations that a question names, if it names any. */
function possible(wanted: Wanted): Map<number, number> | undefined {
  if (wanted.is === "match") return wanted.within && new Map(wanted.within.map((id) => [id, 0]));
  if (wanted.is !== "and") return undefined;
  for (const part of wanted.of) {
    const found = possible(part);
    if (found !== undefined) return found;
  }
  return undefined;
}
