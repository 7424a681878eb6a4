import type { TermList, Terms } from "../../../../preload/contract/dashboard.ts";
import { type Cancel, stopIfCancelled } from "../../cancel.ts";
import { countIn, noStretches, stretchesOf } from "../../dashboard/stretches.ts";
import type { WallClock } from "../../dashboard/wallClock.ts";
import type { Calendar } from "../../search/language/dates.ts";
import type { Reader } from "../handle.ts";
import { everyHit } from "../hits.ts";
import { prepare } from "../question.ts";
import type { Scope } from "./scope.ts";

/** So many messages that hold a list's words are counted, the newest; a word of every message would take seconds. */
const mostCounted = 100_000;
/** So many are looked at for them: a pattern can fit few of the messages that hold its words. */
const mostLookedAt = 200_000;

/** How often one's own words fell. */
export function countTerms(
  store: Reader,
  scope: Scope,
  terms: readonly TermList[],
  clock: WallClock,
  calendar: Calendar,
  cancel: Cancel,
): Terms {
  const { sourceId, from, to } = scope.filter;
  const among = scope.isEverything ? undefined : new Set(scope.ids);
  const lists = terms.map(({ name, words }) => {
    const asked = prepare(store, { text: words.map((word) => `(${word})`).join(" OR "), sourceId, from, to, calendar }, cancel);
    const times: number[] = [];
    const conversations = new Set<number>();
    const patience = { left: mostLookedAt };
    let messages = 0;
    for (const { conversationId, sentAt } of everyHit(store, asked, cancel, undefined, patience)) {
      stopIfCancelled(cancel);
      if (among !== undefined && !among.has(conversationId)) continue;
      if (messages === mostCounted) return { name, messages, conversations: conversations.size, more: true, times };
      messages += 1;
      conversations.add(conversationId);
      if (sentAt !== null) times.push(sentAt);
    }
    return { name, messages, conversations: conversations.size, more: patience.left < 0, times };
  });
  const all = lists.flatMap(({ times }) => (times.length === 0 ? [] : [times.reduce(least), times.reduce(greatest)]));
  if (all.length === 0) return { ...noStretches, terms: lists.map(({ times: _, ...list }) => ({ ...list, counts: [] })) };
  const stretches = stretchesOf(from ?? all.reduce(least), to ?? all.reduce(greatest), clock, calendar.weekStart);
  return {
    ...stretches,
    terms: lists.map(({ times, ...list }) => ({ ...list, counts: countIn(stretches, times) })),
  };
}

const least = (a: number, b: number) => Math.min(a, b);
const greatest = (a: number, b: number) => Math.max(a, b);
