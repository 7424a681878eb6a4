import { Refusal } from "./refusal.ts";

interface Named {
  id: string;
}

/** A page of a list that is in the order in which it is given, beginning behind `after`. */
export function pageOf<Item extends Named>(items: readonly Item[], query: URLSearchParams, most: number, usual: number) {
  const after = query.get("after");
  const limit = Number(query.get("limit") ?? usual);
  if (!Number.isInteger(limit) || limit < 1 || limit > most) {
    throw new Refusal(400, `Invalid 'limit': expected an integer from 1 to ${most}.`, {
      code: "integer_out_of_range",
      param: "limit",
    });
  }
  const start = after === null ? 0 : items.findIndex(({ id }) => id === after) + 1;
  if (after !== null && start === 0)
    throw new Refusal(400, `No such object: ${after}`, { code: "invalid_value", param: "after" });
  const data = items.slice(start, start + limit);
  return {
    object: "list",
    data,
    first_id: data[0]?.id ?? "",
    last_id: data.at(-1)?.id ?? "",
    has_more: start + limit < items.length,
  };
}
