import type { ConversationFilter } from "../../../preload/contract/filter.ts";
import type { ConversationSort } from "../../../preload/contract/library.ts";
import type { Reader, Value } from "./handle.ts";
import { marksAsked } from "./marks.ts";
import { samePerson } from "./people.ts";

export interface Condition {
  sql: string;
  values: Value[];
}

export function bound(sql: string, value: number | undefined): Condition[] {
  return value === undefined ? [] : [{ sql, values: [value] }];
}

export const allOf = (conditions: readonly Condition[]): string => conditions.map(({ sql }) => sql).join(" and ") || "true";

const inWeekHour = `24 * strftime('%w', slot * 900, 'unixepoch', 'localtime')
  + strftime('%H', slot * 900, 'unixepoch', 'localtime') = ?`;

/** A part of a filter that a walk may see to by itself. */
export type Seen = "person" | "source" | "role";

/** What a conversation must meet besides what the walk sees to. */
export function conditionsOf(
  store: Reader,
  filter: ConversationFilter,
  seen: Seen | undefined,
  sort: ConversationSort,
): Condition[] {
  const { sourceId, participantId, otherId, weekHour, topics, role, unread, from, to, atLeast, atMost } = filter;
  const exists = (table: string, sql: string, ...values: Value[]): Condition => ({
    sql: `exists (select 1 from ${table} where conversation_id = c.id and ${sql})`,
    values,
  });
  const people = participantId === undefined || seen === "person" ? [] : samePerson(store, participantId);
  const among = (ids: readonly number[]): Condition[] =>
    ids.length === 0 ? [] : [exists("conversation_people", `participant_id in (${ids.map(() => "?").join(", ")})`, ...ids)];
  return [
    // while an import brings them in, conversations stand here before their messages do
    { sql: "c.deleted_at is null and c.messages > 0", values: [] },
    // the partial index holds these alone
    ...(sort === "negative" ? [{ sql: "c.mood is not null", values: [] }] : []),
    ...among(people),
    ...among(otherId === undefined ? [] : samePerson(store, otherId)),
    ...(topics ?? []).map((words) => exists("conversation_topics", `topic in (${words.map(() => "?").join(", ")})`, ...words)),
    ...(weekHour === undefined ? [] : [exists("conversation_slots", inWeekHour, weekHour)]),
    ...(sourceId === undefined || seen === "source" ? [] : [exists("conversation_sources", "source_id = ?", sourceId)]),
    ...marksAsked(filter).map((mark) => exists("conversation_marks", "mark = ?", mark)),
    ...(role === undefined || seen === "role"
      ? []
      : [exists("conversation_people cp2 join participants p on p.id = cp2.participant_id", "p.kind = ?", role)]),
    ...(filter.tier === undefined ? [] : [{ sql: "c.tier = ?", values: [filter.tier] }]),
    ...(unread ? [{ sql: "c.read_until < c.messages", values: [] }] : []),
    ...bound("c.last_at >= ?", from),
    ...bound("c.first_at <= ?", to),
    ...bound("c.messages >= ?", atLeast),
    ...bound("c.messages <= ?", atMost),
  ];
}
