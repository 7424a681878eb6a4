import { byContent, type ColumnFacts, factsOf, type Take } from "./content.ts";
import { type Field, fields, namedFields, normalName } from "./names.ts";

interface FoundColumn {
  column: number;
  name: string;
  /** 0 to 1; what a person named is 1. */
  certainty: number;
  because: string;
}

export interface ColumnMapping {
  hasHeader: boolean;
  /** The columns' names; "Column 1" and so on where the file has no header. */
  names: string[];
  found: Partial<Record<Field, FoundColumn>>;
}

/**
 * Tells which column is what from the first rows. An explicit mapping (field to column name, "" for none) wins; what it leaves open
 * is found by the columns' names, then by what stands in them.
 */
export function mapColumns(rows: readonly string[][], explicit: Record<string, string> | null): ColumnMapping {
  const width = Math.max(0, ...rows.slice(0, 20).map((row) => row.length));
  const hasHeader = beginsWithHeader(rows, explicit);
  const first = rows[0] ?? [];
  const names = hasHeader ? first.map((name) => name.trim()) : Array.from({ length: width }, (_, at) => `Column ${at + 1}`);
  return mapNamed(names, hasHeader ? rows.slice(1) : rows, explicit, hasHeader);
}

/** The same where the names are known, as in a list of records. */
export function mapNamed(
  names: string[],
  rows: readonly string[][],
  explicit: Record<string, string> | null,
  hasHeader = true,
): ColumnMapping {
  const mapping: ColumnMapping = { hasHeader, names, found: {} };
  const closed = new Set<Field>();
  const taken = new Set<number>();
  const take: Take = (field, column, certainty, because) => {
    mapping.found[field] = { column, name: names[column] ?? "", certainty, because };
    closed.add(field);
    taken.add(column);
  };
  for (const field of fields) {
    const wanted = explicit?.[field];
    if (wanted === undefined) continue;
    closed.add(field);
    const column = names.indexOf(wanted.trim());
    if (column >= 0) take(field, column, 1, "chosen");
  }
  const facts = names.map((_, column) => factsOf(rows, column));
  if (hasHeader) byNames(names, facts, closed, taken, take);
  const { thread } = mapping.found;
  // Where nothing larger is named, threads are the conversations.
  if (thread !== undefined && thread.because !== "chosen" && !closed.has("conversation")) {
    delete mapping.found.thread;
    take("conversation", thread.column, 0.8, thread.because);
  }
  byContent(facts, closed, taken, take);
  return mapping;
}

/** The surest names first; what a column holds decides between the meanings of a vague one. */
function byNames(
  names: readonly string[],
  facts: readonly ColumnFacts[],
  closed: Set<Field>,
  taken: Set<number>,
  take: Take,
): void {
  const candidates = names
    .flatMap((name, column) => namedFields(name).map((named) => ({ ...named, column })))
    .filter(({ field, column, certainty }) => holds(field, certainty, facts[column]))
    .sort((one, other) => other.certainty - one.certainty || one.rank - other.rank || one.column - other.column);
  for (const { field, column, certainty } of candidates) {
    if (!closed.has(field) && !taken.has(column)) take(field, column, certainty, `the column is named "${names[column]}"`);
  }
}

/** Whether the values speak against what a column's name says. */
function holds(field: Field, certainty: number, facts: ColumnFacts | undefined): boolean {
  if (facts === undefined || facts.filled === 0) return field !== "clock" && (field !== "role" || certainty === 1);
  if (field === "clock") return facts.clocks >= 0.8;
  if (field === "time") return facts.clocks < 0.8 && (certainty === 1 || facts.times >= 0.5);
  if (field === "role") return certainty === 1 || facts.roles >= 0.8;
  if (field === "id" && certainty < 1) return facts.distinct === facts.filled;
  if (field === "text" && certainty < 1) return facts.times < 0.8;
  return true;
}

/** Whether the first row names the columns rather than being a message. */
function beginsWithHeader(rows: readonly string[][], explicit: Record<string, string> | null): boolean {
  const [first, ...others] = rows;
  if (first === undefined || first.length === 0) return false;
  const cells = first.map((cell) => cell.trim());
  const wanted = Object.values(explicit ?? {}).filter((name) => name !== "");
  if (wanted.length > 0) {
    if (wanted.some((name) => cells.includes(name))) return true;
    if (wanted.every((name) => /^Column \d+$/.test(name))) return false;
  }
  const filled = cells.filter((cell) => cell !== "");
  if (filled.some((cell) => cell.length > 60 || /^[\d\s.,:/+-]+$/.test(cell))) return false;
  const different = new Set(filled.map(normalName)).size === filled.length;
  const knownNames = filled.filter((cell) => namedFields(cell).length > 0).length;
  if (knownNames >= 2 && knownNames * 3 >= filled.length) return true;
  if (!different) return false;
  if (knownNames >= 1 && filled.length <= 3) return true;
  // No name is known: a header is unlike the rows below it where they hold times or numbers.
  return cells.some((_, column) => {
    const facts = factsOf(others, column);
    return facts.filled >= 2 && (facts.times >= 0.8 || facts.numbers >= 0.8);
  });
}
