import type { ConversationFilter } from "../../../preload/contract/filter.ts";
import type { ConversationSort } from "../../../preload/contract/library.ts";
import { conditionsOf } from "./conditions.ts";
import { readCursor } from "./cursors.ts";
import type { Reader, Value } from "./handle.ts";
import { stretch, type Walk } from "./walks.ts";

/** A conversation of the list, with what it is sorted by. */
export interface Row {
  id: number;
  sortKey: number;
}

/** What a filter leaves of the conversations along some walks, in one order. */
export function pageQuery(
  store: Reader,
  filter: ConversationFilter,
  sort: ConversationSort,
  cursor: string | undefined,
  walks: readonly Walk[],
): { sql: string; values: Value[] } {
  const rising = sort === "oldest" || sort === "negative";
  const direction = rising ? "asc" : "desc";
  const mark = cursor === undefined ? undefined : readCursor(sort, cursor);
  const values: Value[] = [];
  const parts = walks.map((walk) => {
    const { tables, sortKey, id, from = [], within, sees } = walk;
    const conditions = [...within, ...stretch(walk, rising, mark), ...conditionsOf(store, filter, sees, sort)];
    values.push(...from, ...conditions.flatMap((condition) => condition.values));
    return `select ${id} as id, ${sortKey} as sortKey from ${tables}
      where ${conditions.map((condition) => condition.sql).join(" and ")}`;
  });
  // the same conversation may come by two walks
  return { sql: `${parts.join(" union ")} order by sortKey ${direction}, id ${direction}`, values };
}
