import type { FileReport } from "../../../preload/contract/import.ts";

const kept = 1000;
const shownText = 200;

type Remark = FileReport["skipped"][number];

/** Keeps account of a file while it is read: every line or item ends in exactly one of the sums. */
export class Account {
  readonly skipped: Remark[] = [];
  readonly guessed: Remark[] = [];
  skippedLines = 0;
  guessedLines = 0;
  structure = 0;
  messages = 0;
  system = 0;
  duplicates = 0;

  skip(line: number, text: string, reason: string): void {
    this.skippedLines += 1;
    if (this.skipped.length < kept) this.skipped.push({ line, text: text.slice(0, shownText), reason });
  }

  guess(line: number, text: string, reason: string): void {
    this.guessedLines += 1;
    if (this.guessed.length < kept) this.guessed.push({ line, text: text.slice(0, shownText), reason });
  }
}
