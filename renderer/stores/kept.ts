/** What is asked for again is mostly as it was. The same object then says so, and nothing of it is drawn again. */
export function kept<Value>(before: Value, now: Value): Value {
  return before === now || JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/** The same for rows: each that is as it was stays, and where all are, the list too. */
export function keptRows<Row>(before: Row[], now: Row[]): Row[] {
  const known = new Map(before.map((row) => [JSON.stringify(row), row]));
  const rows = now.map((row) => known.get(JSON.stringify(row)) ?? row);
  return rows.length === before.length && rows.every((row, index) => row === before[index]) ? before : rows;
}
