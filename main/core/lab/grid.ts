import type { LabGrid } from "../../../preload/contract/lab.ts";
import { csvRow } from "../ingest/interchange-table.ts";
import { guarded } from "../ingest/table/formula.ts";

/** An answer as a table that a spreadsheet can open safely. Numbers stay numbers: a negative one is no formula. */
export function gridAsCsv({ columns, rows }: LabGrid): string {
  return [columns, ...rows]
    .map((row) => csvRow(row.map((cell) => (typeof cell === "string" ? guarded(cell) : String(cell ?? "")))))
    .join("");
}

export function gridAsJson({ columns, rows }: LabGrid): string {
  const objects = rows.map((row) => JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null]))));
  return `[\n${objects.join(",\n")}\n]\n`;
}
