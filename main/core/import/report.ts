import type { FileReport, Remark } from "../../../preload/contract/import.ts";
import { type Batch, keptRemarks } from "./batch.ts";

/** A report that says nothing yet. */
export function emptyReport(name: string): FileReport {
  return {
    name,
    format: null,
    encoding: null,
    timezone: null,
    dates: null,
    sourceId: null,
    messages: 0,
    system: 0,
    conversations: 0,
    people: 0,
    duplicates: 0,
    changed: 0,
    structure: 0,
    skippedLines: 0,
    guessedLines: 0,
    lines: 0,
    skipped: [],
    guessed: [],
    media: { files: 0, bytes: 0 },
    problem: null,
  };
}

/** What batches say beside their messages, added up: every line or item ends in exactly one of the sums. */
export class Account {
  readonly skipped: Remark[] = [];
  readonly guessed: Remark[] = [];
  skippedLines = 0;
  guessedLines = 0;
  structure = 0;
  messages = 0;

  add(batch: Batch): void {
    this.messages += batch.messages.text.length;
    this.structure += batch.structure;
    this.skippedLines += batch.skippedLines;
    this.guessedLines += batch.guessedLines;
    this.skipped.push(...batch.skipped);
    this.guessed.push(...batch.guessed);
  }

  /** Something had to be done without; the message itself was taken. */
  addGuessed(remarks: readonly Remark[]): void {
    this.guessedLines += remarks.length;
    this.guessed.push(...remarks.slice(0, Math.max(0, keptRemarks - this.guessed.length)));
  }

  get lines(): number {
    return this.messages + this.structure + this.skippedLines;
  }
}
