import type { Field } from "./names.ts";
import { isRole } from "./roles.ts";
import { readClock, readTime } from "./times.ts";

export type Take = (field: Field, column: number, certainty: number, because: string) => void;

/** What the first values of a column are like; shares are of the filled ones. */
export interface ColumnFacts {
  filled: number;
  distinct: number;
  times: number;
  clocks: number;
  numbers: number;
  roles: number;
  flags: number;
  /** Mean length, and share with a space inside. */
  length: number;
  spaced: number;
}

export function factsOf(rows: readonly string[][], column: number): ColumnFacts {
  const values = rows.map((row) => row[column]?.trim() ?? "").filter((value) => value !== "");
  const filled = values.length;
  const share = (is: (value: string) => boolean) => (filled === 0 ? 0 : values.filter(is).length / filled);
  return {
    filled,
    distinct: new Set(values).size,
    times: share((value) => readTime(value, { order: "dmy", toUtc: same }).at !== null || monthFirst(value)),
    clocks: share((value) => readClock(value) !== null),
    numbers: share((value) => /^-?[\d.,]+$/.test(value)),
    roles: share(isRole),
    flags: share((value) => /^(true|false|yes|no|[01yn])$/i.test(value)),
    length: values.reduce((sum, value) => sum + value.length, 0) / Math.max(1, filled),
    spaced: share((value) => /\s/.test(value)),
  };
}

const same = (wallClock: number) => wallClock;
const monthFirst = (value: string) => readTime(value, { order: "mdy", toUtc: same }).at !== null;

/** Finds what names left open: the column of times, the longest texts, the few people who return. */
export function byContent(
  facts: readonly ColumnFacts[],
  closed: ReadonlySet<Field>,
  taken: ReadonlySet<number>,
  take: Take,
): void {
  const free = () =>
    facts.map((fact, column) => ({ ...fact, column })).filter(({ column, filled }) => !taken.has(column) && filled > 0);
  if (!closed.has("time")) {
    const [time] = free().filter(({ times, filled }) => times >= 0.8 && filled >= 1);
    if (time !== undefined) take("time", time.column, 0.8 * time.times, "its values are times");
  }
  if (!closed.has("text")) {
    const [text] = free()
      .filter(({ times, flags, numbers }) => times < 0.8 && flags < 0.8 && numbers < 0.8)
      .sort((one, other) => other.length * (1 + other.spaced) - one.length * (1 + one.spaced));
    if (text !== undefined) take("text", text.column, Math.min(0.8, 0.3 + text.spaced / 2), "its values are the longest texts");
  }
  if (!closed.has("role")) {
    const [role] = free().filter(({ roles, distinct }) => roles >= 0.9 && distinct <= 6);
    if (role !== undefined) take("role", role.column, 0.7, "its values are roles, such as customer and agent");
  }
  if (!closed.has("author") && !closed.has("authorId")) {
    const [author] = free()
      .filter(({ filled, distinct, length, times, numbers, flags }) => {
        return length < 40 && times < 0.5 && numbers < 0.5 && flags < 0.8 && (distinct <= filled / 2 || filled < 4);
      })
      .sort((one, other) => other.distinct - one.distinct);
    if (author !== undefined && author.distinct > 1) take("author", author.column, 0.6, "few different values that return");
  }
}
