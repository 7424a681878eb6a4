// A spreadsheet takes a cell that begins with one of these for a formula and runs it; the core's exports keep the same rule.
const risky = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

export type Cell = string | number;

/** Rows of a table as a file that spreadsheets read. */
export function asCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");
}

function written(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const guarded = risky.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
