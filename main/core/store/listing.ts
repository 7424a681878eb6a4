import type { Conversation, ConversationFilter, ConversationSort } from "../../../preload/contract/library.ts";
import { type ConversationRow, conversationColumns, described } from "./conversations.ts";
import { readCursor, writeCursor } from "./cursors.ts";
import type { Reader, Value } from "./handle.ts";
import { marksAsked, rarest } from "./marks.ts";
import { samePerson } from "./people.ts";

export interface ConversationPage {
  conversations: Conversation[];
  next: string | null;
}

interface Listing {
  filter: ConversationFilter;
  sort: ConversationSort;
  limit: number;
  cursor?: string | undefined;
}

interface Condition {
  sql: string;
  values: Value[];
}

/** The table that is walked, in the order of an index that has the filter's column first and the order's after it. */
interface Walk {
  tables: string;
  sortKey: string;
  id: string;
  /** What of the filter the walk itself sees to. */
  within?: Condition;
}

/** One page of the library. */
export function listConversations(store: Reader, { filter, sort, limit, cursor }: Listing): ConversationPage {
  const { sql, values } = pageQuery(store, filter, sort, cursor);
  const rows = store.all<ConversationRow & { sortKey: number }>(sql, ...values, limit + 1);
  const last = rows[limit - 1];
  const more = rows.length > limit && last !== undefined;
  return {
    conversations: rows.slice(0, limit).map(({ sortKey: _, ...row }) => described(row)),
    next: more ? writeCursor(sort, { key: last.sortKey, id: last.id }) : null,
  };
}

function pageQuery(store: Reader, filter: ConversationFilter, sort: ConversationSort, cursor: string | undefined) {
  const rising = sort === "oldest" || sort === "negative";
  const direction = rising ? "asc" : "desc";
  const mark = cursor === undefined ? undefined : readCursor(sort, cursor);
  const after: Value[] = [mark?.key ?? (rising ? -Number.MAX_VALUE : Number.MAX_VALUE), mark?.id ?? 0];
  const values: Value[] = [];
  const parts = walksFor(store, filter, sort).map(({ tables, sortKey, id, within }) => {
    const conditions: Condition[] = [
      { sql: `(${sortKey}, ${id}) ${rising ? ">" : "<"} (?, ?)`, values: after },
      ...(within === undefined ? [] : [within]),
      ...conditionsOf(store, filter, tables),
    ];
    values.push(...conditions.flatMap((condition) => condition.values));
    return `select ${conversationColumns}, ${sortKey} as sortKey from ${tables}
      where ${conditions.map((condition) => condition.sql).join(" and ")}`;
  });
  // the same conversation may come by two names of one person
  return { sql: `${parts.join(" union ")} order by sortKey ${direction}, c.id ${direction} limit ?`, values };
}

/** How the page is walked; the index is named, so that a plan can never drift to another one as the store grows. */
function walksFor(store: Reader, filter: ConversationFilter, sort: ConversationSort): Walk[] {
  if (sort === "people") return [inOrder("people", "c.people")];
  if (sort === "negative") return [inOrder("mood", "c.mood")];
  const longest = sort === "longest";
  const through = (table: string, name: string, sql: string, value: Value): Walk => ({
    tables: `${table} ${name} indexed by ${table}_by_${longest ? "length" : "time"}
      cross join conversations c on c.id = ${name}.conversation_id`,
    sortKey: `${name}.${longest ? "conversation_messages" : "conversation_sort_at"}`,
    id: `${name}.conversation_id`,
    within: { sql, values: [value] },
  });
  if (filter.participantId !== undefined) {
    return samePerson(store, filter.participantId).map((id) => through("conversation_people", "cp", "cp.participant_id = ?", id));
  }
  const mark = rarest(store, marksAsked(filter));
  if (mark !== undefined) return [through("conversation_marks", "cm", "cm.mark = ?", mark)];
  if (filter.sourceId !== undefined) return [through("conversation_sources", "cs", "cs.source_id = ?", filter.sourceId)];
  return [longest ? inOrder("length", "c.messages") : inOrder("time", "c.sort_at")];
}

function inOrder(index: string, sortKey: string): Walk {
  return { tables: `conversations c indexed by conversations_by_${index}`, sortKey, id: "c.id" };
}

/** What a conversation must meet besides what the walk sees to. */
function conditionsOf(store: Reader, filter: ConversationFilter, walked: string): Condition[] {
  const { sourceId, participantId, role, unread, from, to, atLeast, atMost } = filter;
  const exists = (table: string, sql: string, ...values: Value[]): Condition => ({
    sql: `exists (select 1 from ${table} where conversation_id = c.id and ${sql})`,
    values,
  });
  const bound = (sql: string, value: number | undefined): Condition[] => (value === undefined ? [] : [{ sql, values: [value] }]);
  const people = participantId === undefined ? [] : samePerson(store, participantId);
  return [
    // while an import brings them in, conversations stand here before their messages do
    { sql: "c.deleted_at is null and c.messages > 0", values: [] },
    // the partial index holds these alone
    ...(walked.includes("by_mood") ? [{ sql: "c.mood is not null", values: [] }] : []),
    ...(people.length === 0 || walked.startsWith("conversation_people")
      ? []
      : [exists("conversation_people", `participant_id in (${people.map(() => "?").join(", ")})`, ...people)]),
    ...(sourceId === undefined || walked.startsWith("conversation_sources")
      ? []
      : [exists("conversation_sources", "source_id = ?", sourceId)]),
    ...marksAsked(filter).map((mark) => exists("conversation_marks", "mark = ?", mark)),
    ...(role === undefined
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
