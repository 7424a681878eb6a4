import { readTimeQuestion } from "../search/digest.ts";
import { calendarOf } from "../search/language/asked.ts";
import { completionAt } from "../search/language/completion.ts";
import { offersFor } from "../store/completing.ts";
import { digestOf } from "../store/digest.ts";
import { prepareWithin } from "../store/narrowed.ts";
import { prepare } from "../store/question.ts";
import { countHits, hitPositions, searchNewest, searchRanked } from "../store/search.ts";
import { forgetSearches, listSearches, rememberSearch } from "../store/searches.ts";
import type { Command, Query } from "./types.ts";

/** A number is short, so that one answer can carry many. */
const hitsAtOnce = 10_000;

export const searchMessages: Query<"search.messages"> = ({ store, cancel }, { order, limit, cursor, calendar, ...asked }) => {
  const prepared = prepareWithin(store, { ...asked, calendar: calendarOf(calendar) }, cancel);
  const search = order === "rank" ? searchRanked : searchNewest;
  return { ...search(store, prepared, { limit, cursor }, cancel), problems: prepared.problems };
};

export const searchCount: Query<"search.count"> = ({ store, cancel }, { calendar, ...asked }) =>
  countHits(store, prepareWithin(store, { ...asked, calendar: calendarOf(calendar) }, cancel), cancel);

export const searchHits: Query<"search.hits"> = ({ store, cancel }, { calendar, cursor, ...asked }) => {
  const prepared = prepare(store, { ...asked, calendar: calendarOf(calendar) }, cancel);
  return { ...hitPositions(store, prepared, { limit: hitsAtOnce, cursor }, cancel), problems: prepared.problems };
};

export const searchDigest: Query<"search.digest"> = ({ store, cancel }, { text, calendar }) => {
  const own = calendarOf(calendar);
  const asked = readTimeQuestion(text, own);
  return { digest: asked === undefined ? null : digestOf(store, asked, own, cancel) };
};

export const searchComplete: Query<"search.complete"> = ({ store }, { text, caret, calendar }) => {
  const completion = completionAt(text, caret);
  if (completion === undefined) return { replace: null, offers: [] };
  return { replace: completion.replace, offers: offersFor(store, completion, calendarOf(calendar)) };
};

export const searchesRemember: Command<"searches.remember"> = ({ store, clock }, { text }) => {
  if (text.trim() !== "") rememberSearch(store, text.trim(), clock.now());
  return {};
};

export const searchesList: Query<"searches.list"> = ({ store }, { beginning }) => ({ searches: listSearches(store, beginning) });

export const searchesForget: Command<"searches.forget"> = ({ store }, { text }) => ({ forgotten: forgetSearches(store, text) });
