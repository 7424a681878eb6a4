import type { Conversation, ConversationFilter, ConversationSort } from "../../../preload/contract/library.ts";
import type { Cancel } from "../cancel.ts";
import { getConversations } from "./conversations.ts";
import { readCursor, writeCursor } from "./cursors.ts";
import type { Reader, Value } from "./handle.ts";
import { marksAsked, rarest } from "./marks.ts";
import { allMatches, type Matches, matcher, newestMatches } from "./matching.ts";
import { samePerson } from "./people.ts";
import type { Prepared } from "./question.ts";

export interface ConversationPage {
  conversations: Conversation[];
  next: string | null;
}

interface Listing {
  filter: ConversationFilter;
  sort: ConversationSort;
  limit: number;
  cursor?: string | undefined;
  text?: Prepared | undefined;
  cancel: Cancel;
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
  /** The values that `tables` itself asks for. */
  from?: Value[];
  /** What the walk keeps to, and which part of the filter that is; no other walk needs to look at it. */
  within?: Condition;
  sees?: "person" | "source";
}

/**
 * So many conversations are looked through for a text that is found more often than its conversations are gathered: mostly a page is
 * full by then. Where it is not, the hits lie in a few of them, and all are gathered after all.
 */
const mostLookedThrough = 200;

/** One page of the library; with a text, of the conversations in which it is found. */
export function listConversations(store: Reader, { filter, sort, limit, cursor, text, cancel }: Listing): ConversationPage {
  const order = sort === "match" && text === undefined ? "newest" : sort;
  const rows = text === undefined ? readPage() : pageMatching(text);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const more = rows.length > limit && last !== undefined;
  return {
    conversations: getConversations(
      store,
      page.map(({ id }) => id),
    ),
    next: more ? writeCursor(order, { key: last.sortKey, id: last.id }) : null,
  };

  function pageMatching(asked: Prepared): Row[] {
    const { matches, whole } = newestMatches(store, asked, cancel);
    if (whole || order === "match") return readPage(matches);
    const matching = matcher(store, asked, cancel);
    const rows: Row[] = [];
    let looked = 0;
    for (const row of walk(-1)) {
      if (looked === mostLookedThrough) return readPage(allMatches(store, asked, cancel));
      looked += 1;
      if (matching(row.id) && rows.push(row) > limit) break;
    }
    return rows;
  }

  function readPage(matches?: Matches): Row[] {
    return [...walk(limit + 1, matches)];
  }

  function walk(most: number, matches?: Matches): Iterable<Row> {
    const { sql, values } = pageQuery(store, filter, order, cursor, matches);
    return store.iterate<Row>(`${sql} limit ?`, ...values, most);
  }
}

interface Row {
  id: number;
  sortKey: number;
}

function pageQuery(
  store: Reader,
  filter: ConversationFilter,
  sort: ConversationSort,
  cursor: string | undefined,
  matches: Matches | undefined,
) {
  const rising = sort === "oldest" || sort === "negative";
  const direction = rising ? "asc" : "desc";
  const mark = cursor === undefined ? undefined : readCursor(sort, cursor);
  const after: Value[] = [mark?.key ?? (rising ? -Number.MAX_VALUE : Number.MAX_VALUE), mark?.id ?? 0];
  const values: Value[] = [];
  const walks = matches === undefined ? walksFor(store, filter, sort) : [throughMatches(matches, sort)];
  const parts = walks.map(({ tables, sortKey, id, from = [], within, sees }) => {
    const conditions: Condition[] = [
      { sql: `(${sortKey}, ${id}) ${rising ? ">" : "<"} (?, ?)`, values: after },
      ...(within === undefined ? [] : [within]),
      ...conditionsOf(store, filter, sees, sort),
    ];
    values.push(...from, ...conditions.flatMap((condition) => condition.values));
    return `select ${id} as id, ${sortKey} as sortKey from ${tables}
      where ${conditions.map((condition) => condition.sql).join(" and ")}`;
  });
  // the same conversation may come by two names of one person
  return { sql: `${parts.join(" union ")} order by sortKey ${direction}, id ${direction}`, values };
}

const keys: Record<ConversationSort, string> = {
  newest: "c.sort_at",
  oldest: "c.sort_at",
  longest: "c.messages",
  people: "c.people",
  negative: "c.mood",
  match: "j.value ->> 1",
};

/** As many as were found, and sorted here. */
function throughMatches(matches: Matches, sort: ConversationSort): Walk {
  return {
    tables: "json_each(?) j cross join conversations c on c.id = j.value ->> 0",
    sortKey: keys[sort],
    id: "c.id",
    from: [JSON.stringify([...matches])],
  };
}

/** How the page is walked; the index is named, so that a plan can never drift to another one as the store grows. */
function walksFor(store: Reader, filter: ConversationFilter, sort: ConversationSort): Walk[] {
  if (sort === "people") return [inOrder("people", sort)];
  if (sort === "negative") return [inOrder("mood", sort)];
  const longest = sort === "longest";
  const through = (table: string, name: string, sql: string, value: Value): Walk => ({
    tables: `${table} ${name} indexed by ${table}_by_${longest ? "length" : "time"}
      cross join conversations c on c.id = ${name}.conversation_id`,
    sortKey: `${name}.${longest ? "conversation_messages" : "conversation_sort_at"}`,
    id: `${name}.conversation_id`,
    within: { sql, values: [value] },
  });
  if (filter.participantId !== undefined) {
    return samePerson(store, filter.participantId).map((id) => ({
      ...through("conversation_people", "cp", "cp.participant_id = ?", id),
      sees: "person",
    }));
  }
  const mark = rarest(store, marksAsked(filter));
  if (mark !== undefined) return [through("conversation_marks", "cm", "cm.mark = ?", mark)];
  if (filter.sourceId !== undefined)
    return [{ ...through("conversation_sources", "cs", "cs.source_id = ?", filter.sourceId), sees: "source" }];
  return [inOrder(longest ? "length" : "time", sort)];
}

function inOrder(index: string, sort: ConversationSort): Walk {
  return { tables: `conversations c indexed by conversations_by_${index}`, sortKey: keys[sort], id: "c.id" };
}

/** What a conversation must meet besides what the walk sees to. */
function conditionsOf(store: Reader, filter: ConversationFilter, seen: Walk["sees"], sort: ConversationSort): Condition[] {
  const { sourceId, participantId, role, unread, from, to, atLeast, atMost } = filter;
  const exists = (table: string, sql: string, ...values: Value[]): Condition => ({
    sql: `exists (select 1 from ${table} where conversation_id = c.id and ${sql})`,
    values,
  });
  const bound = (sql: string, value: number | undefined): Condition[] => (value === undefined ? [] : [{ sql, values: [value] }]);
  const people = participantId === undefined || seen === "person" ? [] : samePerson(store, participantId);
  return [
    // while an import brings them in, conversations stand here before their messages do
    { sql: "c.deleted_at is null and c.messages > 0", values: [] },
    // the partial index holds these alone
    ...(sort === "negative" ? [{ sql: "c.mood is not null", values: [] }] : []),
    ...(people.length === 0
      ? []
      : [exists("conversation_people", `participant_id in (${people.map(() => "?").join(", ")})`, ...people)]),
    ...(sourceId === undefined || seen === "source" ? [] : [exists("conversation_sources", "source_id = ?", sourceId)]),
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
