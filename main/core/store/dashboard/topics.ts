import type { Topics } from "../../../../preload/contract/dashboard.ts";
import { clustersOf, mostClustered, nameOf } from "../../dashboard/clusters.ts";
import { noStretches, stretchAt, stretchesOf } from "../../dashboard/stretches.ts";
import type { WallClock } from "../../dashboard/wallClock.ts";
import type { Calendar } from "../../search/language/dates.ts";
import type { Reader, Value } from "../handle.ts";
import type { Scope } from "./scope.ts";

interface Rows {
  sql: string;
  values: Value[];
}

interface Talk {
  at: number | null;
  /** The places of its words. */
  words: number[];
}

/** What most conversations are about, and how that changed: what belongs together is one topic, unless it is said what is. */
export function countTopics(
  store: Reader,
  scope: Scope,
  clock: WallClock,
  { weekStart }: Calendar,
  limit: number,
  given?: string[][],
): Topics {
  const rows = scope.isDated
    ? {
        sql: "json_each(?) j cross join conversation_topics s on s.conversation_id = j.value where s.topic >= ?",
        values: [scope.json, ""],
      }
    : scope.rows("conversation_topics", "", "\u{10ffff}");
  const words = given?.flat() ?? mostFrequent(store, rows);
  const talks = talksWith(store, rows, words);
  const clusters =
    given === undefined
      ? clustersOf(
          words,
          talks.map((talk) => talk.words),
        )
      : placesOf(given);
  const told = clusters.map((cluster) => cluster.map((word) => words[word] ?? ""));
  const times = timesOf(clusters, words.length, talks);
  const all = told.map((own, at) => ({ topic: nameOf(own), words: own, times: times[at] ?? [] }));
  if (given === undefined) all.sort((one, other) => other.times.length - one.times.length);
  const most = all.slice(0, limit);
  const dated = most.flatMap((topic) => topic.times).filter((at) => at !== null);
  const [first, last] = dated.reduce(([low, high], at) => [Math.min(low, at), Math.max(high, at)], [Infinity, -Infinity]);
  const stretches = dated.length === 0 ? noStretches : stretchesOf(first, last, clock, weekStart);
  return {
    ...stretches,
    topics: most.map(({ topic, words: own, times: at }) => {
      const counts = stretches.begins.map(() => 0);
      for (const time of at) {
        if (time === null) continue;
        const place = stretchAt(stretches, time);
        counts[place] = (counts[place] ?? 0) + 1;
      }
      return { topic, words: own, conversations: at.length, counts };
    }),
  };
}

function mostFrequent(store: Reader, { sql, values }: Rows): string[] {
  return store
    .all<{ topic: string; conversations: number }>(
      `select s.topic, count(*) as conversations from ${sql} group by s.topic`,
      ...values,
    )
    .sort((one, other) => other.conversations - one.conversations || (one.topic < other.topic ? -1 : 1))
    .slice(0, mostClustered)
    .map(({ topic }) => topic);
}

function talksWith(store: Reader, { sql, values }: Rows, words: readonly string[]): Talk[] {
  const places = new Map(words.map((word, place) => [word, place]));
  const talks = new Map<number, Talk>();
  for (const { id, topic, at } of store.iterate<{ id: number; topic: string; at: number | null }>(
    `select s.conversation_id as id, s.topic, s.at from ${sql} and s.topic in (select value from json_each(?) j)`,
    ...values,
    JSON.stringify(words),
  )) {
    const place = places.get(topic) ?? 0;
    const known = talks.get(id);
    if (known === undefined) talks.set(id, { at, words: [place] });
    else known.words.push(place);
  }
  return [...talks.values()];
}

/** Clusters as the places that their words have when all stand in a row. */
function placesOf(given: readonly string[][]): number[][] {
  let place = 0;
  return given.map((cluster) => cluster.map(() => place++));
}

/** When the conversations of each cluster took place; with several of its words they count once. */
function timesOf(clusters: readonly number[][], words: number, talks: readonly Talk[]): (number | null)[][] {
  const clusterOf = new Int32Array(words);
  clusters.forEach((cluster, at) => {
    for (const word of cluster) clusterOf[word] = at;
  });
  const times: (number | null)[][] = clusters.map(() => []);
  for (const talk of talks) {
    const own = talk.words.map((word) => clusterOf[word] ?? 0);
    for (const cluster of own.length < 2 ? own : new Set(own)) times[cluster]?.push(talk.at);
  }
  return times;
}
