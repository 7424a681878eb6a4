import { type ColumnMapping, mapColumns } from "./columns.ts";
import { CsvParser } from "./csv.ts";
import type { Field } from "./names.ts";
import type { Dialect } from "./quoted.ts";

/** So much of a file's text is looked at; it is less than 64 KiB in every encoding. */
export const headLength = 16_384;
const headRows = 200;

export interface TableHead {
  dialect: Dialect;
  /** Excel's own first line, "sep=;", is no row. */
  hasSeparatorLine: boolean;
  mapping: ColumnMapping;
  /** Whole rows, the header among them. */
  rows: string[][];
  /** How alike the rows are: the share that has the commonest number of columns. */
  evenness: number;
}

/** What the beginning of a file says of the table: its delimiter, its header and which column is what. */
export function readTableHead(text: string, isWhole: boolean, explicit: Record<string, string> | null): TableHead {
  const beginning = text.slice(0, headLength).replace(/^\ufeff/, "");
  const whole = isWhole && text.length <= headLength;
  const newline = newlineOf(beginning);
  const separator = /^sep=([,;\t|])\r?(?:\n|$)/i.exec(beginning);
  const body = separator === null ? beginning : beginning.slice(separator[0].length);
  const candidates = separator?.[1] === undefined ? [",", ";", "\t", "|"] : [separator[1]];
  let best: (TableHead & { score: number }) | null = null;
  for (const delimiter of candidates) {
    const dialect: Dialect = { delimiter, newline };
    const rows = firstRows(body, dialect, whole);
    const mapping = mapColumns(rows, explicit);
    const { columns, evenness } = shape(rows);
    const named = mapping.hasHeader
      ? Object.values(mapping.found).filter(({ because }) => because.startsWith("the column")).length
      : 0;
    const score = columns < 2 ? 0 : evenness * (1 + Math.log2(columns)) + named;
    if (best === null || score > best.score)
      best = { dialect, hasSeparatorLine: separator !== null, mapping, rows, evenness, score };
  }
  return (
    best ?? {
      dialect: { delimiter: ",", newline },
      hasSeparatorLine: false,
      mapping: mapColumns([], null),
      rows: [],
      evenness: 0,
    }
  );
}

/** Old Macs ended rows with CR; what stands within quotes is a cell's text and may break its lines otherwise. */
function newlineOf(text: string): Dialect["newline"] {
  const bare = text.replaceAll(/"[^"]*(?:"|$)/g, "");
  return bare.includes("\r") && !bare.includes("\n") ? "\r" : "\n";
}

function firstRows(text: string, dialect: Dialect, isWhole: boolean): string[][] {
  const rows: string[][] = [];
  const sink = {
    row: (cells: string[]) => void (rows.length < headRows && !isEmpty(cells) && rows.push(cells)),
    skipped: () => {},
  };
  const parser = new CsvParser(dialect, sink, 1);
  parser.push(text);
  if (isWhole || rows.length === 0) parser.end();
  return rows;
}

export function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function shape(rows: readonly string[][]): { columns: number; evenness: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [columns, count] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [0, 0];
  return { columns, evenness: rows.length === 0 ? 0 : count / rows.length };
}

/** "08:00 - Alice: hello": a chat's line that a comma happened to cut. */
const chatLine = /^\s*\d\d?[:.]\d\d\S*(?:\s[ap]\.?m\.?)?\s*[-\]\u2013]\s/i;

/** How sure a table of messages this is. A chat of another format may look like a table without a header. */
export function tableCertainty({ mapping, rows, evenness }: Pick<TableHead, "mapping" | "rows" | "evenness">): number {
  const { found, names, hasHeader } = mapping;
  if (rows.length === 0 || names.length < 2 || found.text === undefined) return 0;
  const named = (field: Field) => hasHeader && (found[field]?.because.startsWith("the column") ?? false);
  const people = found.author !== undefined || found.authorId !== undefined || found.role !== undefined;
  const around =
    Number(people) + Number(found.time !== undefined) + Number(found.id !== undefined || found.conversation !== undefined);
  if (named("text") && around >= 2) return 0.9;
  if (named("text") && around === 1) return 0.75;
  if (hasHeader && around >= 2) return 0.6;
  if (rows.filter((row) => row.some((cell) => chatLine.test(cell))).length > rows.length / 2) return 0.1;
  if (names.length >= 3 && evenness >= 0.9 && found.time !== undefined && rows.length >= 2) return 0.5;
  return names.length >= 2 && evenness >= 0.9 && rows.length >= 3 ? 0.2 : 0;
}
