import type { Work } from "../../../preload/contract/dashboard.ts";
import type { ParsedInput } from "../../../preload/contract/requests.ts";
import { readCursor, readNameCursor, writeCursor, writeNameCursor } from "./cursors.ts";
import type { Reader, Value } from "./handle.ts";

interface Row extends Omit<Work, "done"> {
  id: number;
  done: number;
}

/** Action items and questions across conversations; those with a day first that are due first. `today` as 2026-03-12. */
export function pageOfWork(
  store: Reader,
  { kind, done, owner, due, limit, cursor }: ParsedInput<"worklist.page">,
  today: string,
  inAWeek: string,
): { work: Work[]; next: string | null } {
  const walk = due === undefined ? byTime(owner, cursor) : byDue(due, cursor, today, inAWeek);
  const rows = store.all<Row>(
    `select w.id, w.conversation_id as conversationId, c.title, w.claim, w.kind, w.text, w.owner, w.due, w.done,
       w.message_id as message, w.at
     from worklist w indexed by ${walk.index} cross join conversations c on c.id = w.conversation_id
     where w.done = ? and ${walk.sql} and c.deleted_at is null ${kind === undefined ? "" : "and w.kind = ?"}
       ${due !== undefined && owner !== undefined ? "and w.owner = ?" : ""} order by ${walk.order} limit ?`,
    done ? 1 : 0,
    ...walk.values,
    ...(kind === undefined ? [] : [kind]),
    ...(due !== undefined && owner !== undefined ? [owner] : []),
    limit + 1,
  );
  const last = rows[limit - 1];
  return {
    work: rows.slice(0, limit).map(({ id: _, ...row }) => ({ ...row, done: row.done === 1 })),
    next: rows.length > limit && last !== undefined ? walk.mark(last) : null,
  };
}

interface Walk {
  index: string;
  sql: string;
  values: Value[];
  order: string;
  mark(row: Row): string;
}

function byTime(owner: string | undefined, cursor: string | undefined): Walk {
  const mark = cursor === undefined ? undefined : readCursor("work", cursor);
  const after = [mark?.key ?? Number.MAX_SAFE_INTEGER, mark?.id ?? 0];
  return {
    index: owner === undefined ? "worklist_by_time" : "worklist_by_owner",
    sql: `${owner === undefined ? "" : "w.owner = ? and "}(w.at, w.id) < (?, ?)`,
    values: owner === undefined ? after : [owner, ...after],
    order: "w.at desc, w.id desc",
    mark: ({ at, id }) => writeCursor("work", { key: at, id }),
  };
}

function byDue(due: "overdue" | "week" | "any", cursor: string | undefined, today: string, inAWeek: string): Walk {
  const mark = cursor === undefined ? undefined : readNameCursor("work by day", cursor);
  const begin = due === "week" ? today : "0000";
  const before = due === "overdue" ? today : due === "week" ? inAWeek : "9999-99";
  return {
    index: "worklist_by_due",
    sql: "w.due is not null and (w.due, w.id) > (?, ?) and w.due < ?",
    values: [mark?.key ?? begin, mark?.id ?? -1, before],
    order: "w.due, w.id",
    mark: ({ due: day, id }) => writeNameCursor("work by day", { key: day ?? "", id }),
  };
}

const mostOwners = 200;

export function ownersOfWork(store: Reader, done: boolean): { name: string; count: number }[] {
  return store
    .all<{ name: string; count: number }>(
      `select w.owner as name, count(*) as count from worklist w indexed by worklist_by_owner
         cross join conversations c on c.id = w.conversation_id
       where w.owner > '' and w.done = ? and c.deleted_at is null group by w.owner`,
      done ? 1 : 0,
    )
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name))
    .slice(0, mostOwners);
}
