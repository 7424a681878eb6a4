import { guarded } from "./table/formula.ts";

// What Parley writes as a table, one message a row. A file that begins with these names is read as exactly what was written; see
// formats/parley-csv.ts.

export const columns = [
  "conversation_id",
  "conversation_external_id",
  "conversation",
  "platform",
  "message_id",
  "sent_at",
  "author_id",
  "author_external_id",
  "author",
  "author_kind",
  "kind",
  "text",
  "reply_to",
  "thread_id",
  "edited",
  "edited_at",
  "reactions",
  "attachments",
] as const;
export type Column = (typeof columns)[number];

/** A row that is safe to be opened in a spreadsheet. */
export function tableRow(cells: readonly string[]): string {
  return csvRow(cells.map(guarded));
}

/** A row as RFC 4180 has it. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(quoted).join(",")}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The sign between the columns of a file that begins with these names, which a spreadsheet may have changed; null for any other file. */
export function beginsOwnTable(text: string): string | null {
  const beginning = text.replace(/^\ufeff/, "");
  return [",", ";", "\t"].find((sign) => /^(?:\r?\n|$)/.test(rest(beginning, columns.join(sign), sign))) ?? null;
}

/** What follows the names and the columns of summaries, where there are some; a stray sign where the names do not stand there. */
function rest(text: string, names: string, sign: string): string {
  if (!text.startsWith(names)) return sign;
  const after = text.slice(names.length);
  const more = [`${sign}summary${sign}insight`, `${sign}summary`].find((columns) => after.startsWith(columns)) ?? "";
  return after.slice(more.length);
}
