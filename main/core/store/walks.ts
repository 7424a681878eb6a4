import type { ConversationFilter } from "../../../preload/contract/filter.ts";
import type { ConversationSort } from "../../../preload/contract/library.ts";
import { allOf, bound, type Condition, type Seen } from "./conditions.ts";
import type { Mark } from "./cursors.ts";
import type { Reader, Value } from "./handle.ts";
import { marksAsked, rarest } from "./marks.ts";
import { peopleOfKind, samePerson } from "./people.ts";
import { larger, smaller } from "./question.ts";

/** The table that is walked, in the order of an index that has the filter's column first and the order's after it. */
export interface Walk {
  tables: string;
  sortKey: string;
  id: string;
  /** The values that `tables` itself asks for. */
  from?: Value[];
  /** What the walk keeps to, and which part of the filter that is; no other walk needs to look at it. */
  within: Condition[];
  sees?: Seen;
  /** The stretch of its key that it is walked along. */
  since?: number | undefined;
  until?: number | undefined;
}

const keys: Record<ConversationSort, string> = {
  newest: "c.sort_at",
  oldest: "c.sort_at",
  longest: "c.messages",
  people: "c.people",
  negative: "c.mood",
  match: "j.value ->> 1",
};

const day = 86_400_000;

/** What the classes of conversations.span end at. */
const spans = [day, 8 * day, 64 * day, 512 * day, Number.POSITIVE_INFINITY];
const shortSpans = 2;

/** A role that so few people have is walked by these people. */
const fewPeople = 8;

/** Conversations that are known already, each perhaps with a number to sort by: as many as there are, and sorted here. */
export function throughKnown(known: Iterable<number | readonly [id: number, key: number]>, sort: ConversationSort): Walk {
  return {
    tables: "json_each(?) j cross join conversations c on c.id = j.value ->> 0",
    sortKey: keys[sort],
    id: "c.id",
    from: [JSON.stringify([...known].map((each) => (typeof each === "number" ? [each, 0] : each)))],
    within: [],
  };
}

/** How a page is walked along all that a filter leaves, or more. */
export function walksOf(store: Reader, filter: ConversationFilter, sort: ConversationSort): Walk[] {
  const few = fewOf(store, filter, sort);
  return few === undefined ? walksFor(store, filter, sort) : [throughKnown(few, sort)];
}

/** The same of those alone that were under way in some days. */
export function walksInDays(
  store: Reader,
  filter: ConversationFilter,
  days: { from: number | undefined; to: number | undefined },
  sort: ConversationSort,
): Walk[] {
  const from = larger(filter.from, days.from);
  const to = smaller(filter.to, days.to);
  const underWay = [...bound("c.last_at >= ?", from), ...bound("c.first_at <= ?", to)];
  return walksOf(store, { ...filter, from, to }, sort).map((walk) => ({ ...walk, within: [...walk.within, ...underWay] }));
}

/** How the page is walked; the index is named, so that a plan can never drift to another one as the store grows. */
function walksFor(store: Reader, filter: ConversationFilter, sort: ConversationSort): Walk[] {
  if (sort === "longest" || sort === "people" || sort === "negative")
    return sortedInDays(store, filter, sort) ?? byWeight(store, filter, sort);
  const { from: since, to } = filter;
  const narrow = throughTables(store, filter, "time");
  if (to === undefined) return (narrow ?? [inOrder("time", sort)]).map((walk) => ({ ...walk, since }));
  // many a conversation that began by then went on long after: in every other walk all that is newer would lie before the first of them
  const bySpan = underWay(since, to);
  if (narrow === undefined) return bySpan;
  const until = to + (spans[shortSpans - 1] ?? 0);
  return [...narrow.map((walk) => ({ ...walk, since, until })), ...bySpan.slice(shortSpans)];
}

function byWeight(store: Reader, filter: ConversationFilter, sort: "longest" | "people" | "negative"): Walk[] {
  if (sort !== "longest") return [inOrder(sort === "people" ? "people" : "mood", sort)];
  return throughTables(store, filter, "length") ?? [inOrder("length", sort)];
}

/** All conversations of some days, of each class of length in time. */
function underWay(since: number | undefined, to: number): Walk[] {
  return spans.map((length, span) => ({
    ...inOrder("span", "newest"),
    within: [{ sql: "c.span = ?", values: [span] }],
    since,
    until: Number.isFinite(length) ? to + length : undefined,
  }));
}

/** The index of days holds what conversations are sorted by: so many of them are read from it and sorted faster than another is walked. */
const mostInDays = 10_000;

function sortedInDays(
  store: Reader,
  { from, to, participantId }: ConversationFilter,
  sort: ConversationSort,
): Walk[] | undefined {
  if ((from === undefined && to === undefined) || participantId !== undefined) return undefined;
  const walks = underWay(from, to ?? Number.MAX_SAFE_INTEGER).map(({ since, until, ...walk }) => ({
    ...walk,
    sortKey: keys[sort],
    within: [...walk.within, ...bound("c.sort_at >= ?", since), ...bound("c.sort_at <= ?", until)],
  }));
  let left = mostInDays;
  for (const { tables, within } of walks) {
    const sql = `select count(*) as count from (select 1 from ${tables} where ${allOf(within)} and c.deleted_at is null limit ?)`;
    left -= store.get<{ count: number }>(sql, ...within.flatMap(({ values }) => values), left + 1)?.count ?? 0;
    if (left < 0) return undefined;
  }
  return walks;
}

/** The part of a walk that comes after a mark: an index takes but one bound at each end, and it should be the nearest. */
export function stretch({ sortKey, id, since, until }: Walk, rising: boolean, mark: Mark | undefined): Condition[] {
  const near = rising ? (since ?? -Number.MAX_VALUE) : (until ?? Number.MAX_VALUE);
  const key = mark?.key ?? near;
  const isAhead = mark !== undefined && (rising ? key >= near : key <= near);
  const begin = isAhead ? [key, mark.id] : [near, rising ? 0 : Number.MAX_SAFE_INTEGER];
  return [
    { sql: `(${sortKey}, ${id}) ${rising ? ">" : "<"} (?, ?)`, values: begin },
    ...(rising ? bound(`${sortKey} <= ?`, until) : bound(`${sortKey} >= ?`, since)),
  ];
}

/** The walk through those tables that repeat a conversation's sort keys; undefined where the filter names none of them. */
function throughTables(store: Reader, filter: ConversationFilter, order: "time" | "length"): Walk[] | undefined {
  const through = (table: string, name: string, sql: string, value: Value): Walk => ({
    tables: `${table} ${name} indexed by ${table}_by_${order} cross join conversations c on c.id = ${name}.conversation_id`,
    sortKey: `${name}.${order === "length" ? "conversation_messages" : "conversation_sort_at"}`,
    id: `${name}.conversation_id`,
    within: [{ sql, values: [value] }],
  });
  const throughPeople = (ids: readonly number[], sees: "person" | "role"): Walk[] =>
    ids.map((id) => ({ ...through("conversation_people", "cp", "cp.participant_id = ?", id), sees }));
  if (filter.participantId !== undefined) return throughPeople(samePerson(store, filter.participantId), "person");
  const mark = rarest(store, marksAsked(filter));
  if (mark !== undefined) return [through("conversation_marks", "cm", "cm.mark = ?", mark)];
  if (filter.sourceId !== undefined)
    return [{ ...through("conversation_sources", "cs", "cs.source_id = ?", filter.sourceId), sees: "source" }];
  if (filter.role === undefined) return undefined;
  const people = peopleOfKind(store, filter.role, fewPeople + 1);
  return people.length === 0 || people.length > fewPeople ? undefined : throughPeople(people, "role");
}

/** In no order that a page could have. */
function throughTopic(word: string): Walk {
  return {
    tables: "conversation_topics ct indexed by conversation_topics_by_topic",
    sortKey: "ct.at",
    id: "ct.conversation_id",
    within: [{ sql: "ct.topic = ?", values: [word] }],
  };
}

function inOrder(index: string, sort: ConversationSort): Walk {
  return { tables: `conversations c indexed by conversations_by_${index}`, sortKey: keys[sort], id: "c.id", within: [] };
}

/** So many conversations are sorted faster than they are come across in an order that knows nothing of the filter. */
const mostSorted = 300;

/** All conversations that one part of the filter leaves over, if they are few and the order's own walk does not see to that part. */
function fewOf(store: Reader, filter: ConversationFilter, sort: ConversationSort): number[] | undefined {
  const { from, to, atLeast, atMost, topics, ...rest } = filter;
  const tries: Walk[][] = [];
  const byTime = sort === "newest" || sort === "oldest";
  if ((from !== undefined || to !== undefined) && !byTime) tries.push(walksFor(store, { from, to }, "newest"));
  if (atLeast !== undefined || atMost !== undefined) {
    tries.push([{ ...inOrder("length", "longest"), since: atLeast ?? 0, until: atMost ?? 1e15 }]);
  }
  for (const words of topics ?? []) tries.push(words.map(throughTopic));
  const narrow = sort === "people" || sort === "negative" ? throughTables(store, rest, "time") : undefined;
  if (narrow !== undefined) tries.push(narrow);
  for (const walks of tries) {
    const ids = new Set<number>();
    for (const { tables, sortKey, id, within, since, until } of walks) {
      if (ids.size > mostSorted) break;
      const conditions = [...within, ...bound(`${sortKey} >= ?`, since), ...bound(`${sortKey} <= ?`, until)];
      const rows = store.all<{ id: number }>(
        `select ${id} as id from ${tables} where ${allOf(conditions)}
         ${tables.startsWith("conversations c") ? "and c.deleted_at is null" : ""} limit ?`,
        ...conditions.flatMap(({ values }) => values),
        mostSorted + 1,
      );
      for (const row of rows) ids.add(row.id);
    }
    if (ids.size <= mostSorted) return [...ids];
  }
  return undefined;
}
