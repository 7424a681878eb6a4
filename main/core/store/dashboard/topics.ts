import type { Topics } from "../../../../preload/contract/dashboard.ts";
import { clustersOf, mostClustered, nameOf } from "../../dashboard/clusters.ts";
import { countIn, noStretches, stretchesOf } from "../../dashboard/stretches.ts";
import type { WallClock } from "../../dashboard/wallClock.ts";
import type { Calendar } from "../../search/language/dates.ts";
import type { Reader, Value } from "../handle.ts";
import type { Scope } from "./scope.ts";

interface Rows {
  sql: string;
  values: Value[];
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
  const rows = scope.rows("conversation_topics", "", "\u{10ffff}");
  const words = given?.flat() ?? mostFrequent(store, rows);
  const talks = talksWith(store, rows, words);
  const clusters = given === undefined ? clustersOf(words, [...talks.values()]) : placesOf(given);
  const ids = idsOf(clusters, words.length, talks);
  const all = clusters.map((cluster, at) => ({ words: cluster.map((word) => words[word] ?? ""), ids: ids[at] ?? [] }));
  if (given === undefined) all.sort((one, other) => other.ids.length - one.ids.length);
  const most = all.slice(0, limit);
  const times = timesWith(
    store,
    rows,
    most.flatMap((topic) => topic.words),
  );
  const [first, last] = [...times.values()].reduce(
    ([low, high], at) => [Math.min(low, at), Math.max(high, at)],
    [Infinity, -Infinity],
  );
  const stretches = times.size === 0 ? noStretches : stretchesOf(first, last, clock, weekStart);
  return {
    ...stretches,
    topics: most.map(({ words: own, ids: talks }) => ({
      topic: nameOf(own),
      words: own,
      conversations: talks.length,
      counts: countIn(
        stretches,
        talks.flatMap((id) => times.get(id) ?? []),
      ),
    })),
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

/** Each conversation with the places of its words. */
function talksWith(store: Reader, { sql, values }: Rows, words: readonly string[]): Map<number, number[]> {
  const base = words.length + 1;
  // a number for a row instead of a row: there are a million of them
  const rows = store.numbers(
    `with w as materialized (select t.key, t.value from json_each(?) t)
     select r.id * ? + w.key from (select s.conversation_id as id, s.topic from ${sql}) r cross join w on w.value = r.topic`,
    JSON.stringify(words),
    base,
    ...values,
  );
  const talks = new Map<number, number[]>();
  for (const row of rows) {
    const id = Math.floor(row / base);
    const known = talks.get(id);
    if (known === undefined) talks.set(id, [row % base]);
    else known.push(row % base);
  }
  return talks;
}

/** When those conversations were that have one of the words, as far as they carry dates. */
function timesWith(store: Reader, { sql, values }: Rows, words: readonly string[]): Map<number, number> {
  const rows = store.iterate<{ id: number; at: number }>(
    `select s.conversation_id as id, s.at from ${sql} and s.at is not null and s.topic in (select value from json_each(?) t)`,
    ...values,
    JSON.stringify(words),
  );
  const times = new Map<number, number>();
  for (const { id, at } of rows) times.set(id, at);
  return times;
}

/** Clusters as the places that their words have when all stand in a row. */
function placesOf(given: readonly string[][]): number[][] {
  let place = 0;
  return given.map((cluster) => cluster.map(() => place++));
}

/** The conversations of each cluster; with several of its words they count once. */
function idsOf(clusters: readonly number[][], words: number, talks: ReadonlyMap<number, readonly number[]>): number[][] {
  const clusterOf = new Int32Array(words);
  clusters.forEach((cluster, at) => {
    for (const word of cluster) clusterOf[word] = at;
  });
  const ids: number[][] = clusters.map(() => []);
  for (const [id, places] of talks) {
    const own = places.map((word) => clusterOf[word] ?? 0);
    for (const cluster of own.length < 2 ? own : new Set(own)) ids[cluster]?.push(id);
  }
  return ids;
}
