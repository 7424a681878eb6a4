import type { Span } from "../../../../preload/contract/values.ts";
import type { DateRange } from "./dates.ts";
import type { Problems } from "./problems.ts";
import type { AskedDate, Question } from "./tree.ts";

export interface ReadDate {
  asked: AskedDate;
  range: DateRange;
}

/**
 * What the dates leave over together. `on` and `during` are within the date's days, `after` begins with the day after its last one,
 * `before` ends with the day before its first one: after:2024 begins with 2025.
 */
export function boundsOf(dates: readonly ReadDate[], problems: Problems): Question["dates"] {
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  let emptied: Span | undefined;
  for (const { asked, range } of dates) {
    if (asked.name === "after") from = Math.max(from, range.to + 1);
    else if (asked.name === "before") to = Math.min(to, range.from - 1);
    else {
      from = Math.max(from, range.from);
      to = Math.min(to, range.to);
    }
    if (from > to) emptied ??= asked.at;
  }
  if (emptied !== undefined) problems.grave("empty_range", emptied);
  return { ...(Number.isFinite(from) ? { from } : {}), ...(Number.isFinite(to) ? { to } : {}) };
}
