import type { TextReader } from "../types.ts";
import { type Dialect, limits, readQuotedRow } from "./quoted.ts";

export interface RowSink {
  /** A row, the line that it begins at and how many lines it takes. */
  row(fields: string[], line: number, lines: number): void;
  skipped(line: number, lines: number, text: string, reason: string): void;
}

const tooLong = `the row is longer than ${limits.row.toLocaleString("en")} characters`;
const tooWide = `the row has more than ${limits.columns.toLocaleString("en")} columns`;
/** The last field may begin within the limit and end a field's length beyond it. */
const longestRow = limits.row + limits.field;
const excerpt = 200;

/** Cuts text that arrives in chunks of any size into rows. Rows come out the same however the text was cut. */
export class CsvParser implements TextReader {
  readonly #dialect: Dialect;
  readonly #sink: RowSink;
  readonly #batch: number;
  #parts: string[] = [];
  #size = 0;
  #need: number;
  #line = 1;
  #begun = false;
  /** A row too long to keep: its lines so far and its beginning, while the end of its line is awaited. */
  #dropping: { lines: number; text: string } | null = null;

  /** Text is parsed when a batch has come together; a beginning that must answer at once has a batch of 1. */
  constructor(dialect: Dialect, sink: RowSink, batch = 65_536) {
    this.#dialect = dialect;
    this.#sink = sink;
    this.#batch = batch;
    this.#need = batch;
  }

  push(text: string): void {
    this.#parts.push(text);
    this.#size += text.length;
    if (this.#size >= this.#need) this.#parse(false);
  }

  end(): void {
    this.#parse(true);
    if (this.#dropping !== null) this.#drop(this.#dropping.lines, this.#dropping.text, tooLong);
  }

  #parse(last: boolean): void {
    const text = this.#parts.join("");
    const start = !this.#begun && text.startsWith("\ufeff") ? 1 : 0;
    if (text !== "") this.#begun = true;
    const rest = text.slice(this.#rows(text, start, last));
    this.#parts = rest === "" ? [] : [rest];
    this.#size = rest.length;
    // A row that is not whole yet is read again from its beginning, so it must grow by its own length first.
    this.#need = Math.max(this.#batch, rest.length * 2);
  }

  /** Takes all rows that are whole; answers where the first begins that is not. */
  #rows(text: string, start: number, last: boolean): number {
    const { delimiter, newline } = this.#dialect;
    let at = start;
    let quote = -1;
    while (at < text.length) {
      const found = text.indexOf(newline, at);
      const stop = found < 0 && last ? text.length : found;
      if (this.#dropping !== null) {
        if (stop < 0) return text.length;
        const { lines, text: beginning } = this.#dropping;
        this.#drop(lines, beginning, tooLong);
        at = stop + 1;
        continue;
      }
      if (stop < 0) return this.#waitFor(text, at, 1);
      if (quote < at) {
        quote = text.indexOf('"', at);
        if (quote < 0) quote = Number.POSITIVE_INFINITY;
      }
      if (quote > stop) {
        const end = text.charCodeAt(stop - 1) === 13 && stop > at ? stop - 1 : stop;
        if (stop - at > longestRow) this.#drop(1, text.slice(at, at + excerpt), tooLong);
        else this.#take(text.slice(at, end).split(delimiter), 1);
        at = stop + 1;
        continue;
      }
      const row = readQuotedRow(text, at, stop, last, this.#dialect);
      if (row.state === "open") return this.#waitFor(text, at, row.lines);
      if (row.state === "whole" && row.end - at <= longestRow) {
        this.#take(row.fields, row.lines);
      } else {
        this.#drop(row.lines, text.slice(at, Math.min(row.end, at + excerpt)), row.state === "broken" ? row.reason : tooLong);
      }
      at = row.end + 1;
    }
    return text.length;
  }

  #waitFor(text: string, at: number, lines: number): number {
    if (text.length - at <= longestRow) return at;
    this.#dropping = { lines, text: text.slice(at, at + excerpt) };
    return text.length;
  }

  #take(fields: string[], lines: number): void {
    if (fields.length > limits.columns) {
      this.#drop(lines, fields.slice(0, excerpt).join(this.#dialect.delimiter).slice(0, excerpt), tooWide);
      return;
    }
    this.#sink.row(fields, this.#line, lines);
    this.#line += lines;
  }

  #drop(lines: number, text: string, reason: string): void {
    this.#dropping = null;
    this.#sink.skipped(this.#line, lines, text, reason);
    this.#line += lines;
  }
}
