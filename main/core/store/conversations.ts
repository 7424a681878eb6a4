import type { Conversation, ConversationFilter, ConversationSort, Participant } from "../../../preload/contract/library.ts";
import { readCursor, writeCursor } from "./cursors.ts";
import type { Reader, Value, Writer } from "./handle.ts";

const columns = `
  c.id, c.source_id as sourceId, (select s.name from sources s where s.id = c.source_id) as sourceName, c.title, c.platform,
  c.first_at as firstAt, c.last_at as lastAt, c.messages, c.people, c.preview, c.tier`;

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

/** One page of the library. Every combination walks an index that has the filter's columns first and the order's after them. */
export function listConversations(store: Reader, { filter, sort, limit, cursor }: Listing): ConversationPage {
  const { sql, values, key } = conversationQuery(filter, sort, cursor);
  const rows = store.all<Conversation & { sortKey: number }>(sql, ...values, limit + 1);
  const conversations = rows.slice(0, limit).map(({ sortKey: _, ...conversation }) => conversation);
  const last = rows[limit - 1];
  const more = rows.length > limit && last !== undefined;
  return { conversations, next: more ? writeCursor(key, { key: last.sortKey, id: last.id }) : null };
}

function conversationQuery(filter: ConversationFilter, sort: ConversationSort, cursor: string | undefined) {
  const longest = sort === "longest";
  const walked = walkedTable(filter, longest);
  const direction = sort === "oldest" ? "asc" : "desc";
  const mark = cursor === undefined ? undefined : readCursor(sort, cursor);
  const start = sort === "oldest" ? [Number.MIN_SAFE_INTEGER, 0] : [Number.MAX_SAFE_INTEGER, 0];

  // while an import brings them in, conversations stand here before their messages do
  const conditions = [
    "c.deleted_at is null",
    "c.messages > 0",
    `(${walked.sortKey}, ${walked.id}) ${sort === "oldest" ? ">" : "<"} (?, ?)`,
  ];
  const values: Value[] = [mark?.key ?? start[0] ?? 0, mark?.id ?? start[1] ?? 0];
  const narrow = (condition: string, value: number | undefined) => {
    if (value === undefined) return;
    conditions.push(condition);
    values.push(value);
  };
  narrow("cp.participant_id = ?", filter.participantId);
  narrow(
    filter.participantId === undefined
      ? "cs.source_id = ?"
      : "exists (select 1 from conversation_sources cs where cs.conversation_id = c.id and cs.source_id = ?)",
    filter.sourceId,
  );
  narrow("c.last_at >= ?", filter.from);
  narrow("c.first_at <= ?", filter.to);

  const sql = `select ${columns}, ${walked.sortKey} as sortKey
    from ${walked.tables}
    where ${conditions.join(" and ")}
    order by ${walked.sortKey} ${direction}, ${walked.id} ${direction} limit ?`;
  return { sql, values, key: sort };
}

/** The table whose index has the filter's column first and the order's after it, and what is sorted by there. */
function walkedTable(filter: ConversationFilter, longest: boolean): { tables: string; sortKey: string; id: string } {
  // The index is named, so that a plan can never drift to another one as the store grows.
  const order = longest ? "length" : "time";
  const through = (table: string, name: string) => ({
    tables: `${table} ${name} indexed by ${table}_by_${order} cross join conversations c on c.id = ${name}.conversation_id`,
    sortKey: `${name}.${longest ? "conversation_messages" : "conversation_sort_at"}`,
    id: `${name}.conversation_id`,
  });
  if (filter.participantId !== undefined) return through("conversation_people", "cp");
  if (filter.sourceId !== undefined) return through("conversation_sources", "cs");
  return {
    tables: `conversations c indexed by conversations_by_${order}`,
    sortKey: longest ? "c.messages" : "c.sort_at",
    id: "c.id",
  };
}

export function getConversation(store: Reader, id: number): Conversation | undefined {
  return store.get<Conversation>(`select ${columns} from conversations c where c.id = ? and c.deleted_at is null`, id);
}

/** The people of a conversation, who wrote most first; a crowd is cut off. */
export function conversationPeople(store: Reader, id: number, limit: number): Participant[] {
  return store.all<Participant>(
    `select p.id, p.name, p.kind, cp.messages
     from conversation_people cp join participants p on p.id = cp.participant_id
     where cp.conversation_id = ? order by cp.messages desc, p.id limit ?`,
    id,
    limit,
  );
}

/** The title, whatever state it is in; "" where there is none. */
export function conversationTitle(store: Reader, id: number): string {
  return store.get<{ title: string }>("select title from conversations where id = ?", id)?.title ?? "";
}

/** The largest id given so far; 0 in an empty store. */
export function newestConversation(store: Reader): number {
  return store.get<{ id: number | null }>("select max(id) as id from conversations")?.id ?? 0;
}

/** Puts conversations into the trash, or takes them out again with `deletedAt` null. Answers how many changed. */
export function setDeleted(store: Writer, ids: readonly number[], deletedAt: number | null): number {
  return store.transaction(() => {
    let changed = 0;
    for (const id of ids) {
      const { changes } = store.run(
        `update conversations set deleted_at = ? where id = ? and deleted_at is ${deletedAt === null ? "not null" : "null"}`,
        deletedAt,
        id,
      );
      if (changes === 0) continue;
      countInSources(store, id, deletedAt === null ? 1 : -1);
      changed += 1;
    }
    return changed;
  });
}

/** Adds a conversation to the counts of the sources that it came from, or takes it away from them. */
function countInSources(store: Writer, id: number, sign: 1 | -1): void {
  store.run(
    `update sources set conversations = sources.conversations + ?, messages = sources.messages + ? * cs.messages,
       continued = sources.continued + ? * (c.source_id <> sources.id)
     from conversation_sources cs join conversations c on c.id = cs.conversation_id
     where cs.conversation_id = ? and sources.id = cs.source_id`,
    sign,
    sign,
    sign,
    id,
  );
}

/** What is in the trash, the largest first: search leaves these out. */
export function trashedConversations(store: Reader): number[] {
  return store
    .all<{ id: number }>(
      "select id from conversations indexed by conversations_in_trash where deleted_at is not null order by messages desc",
    )
    .map((row) => row.id);
}
