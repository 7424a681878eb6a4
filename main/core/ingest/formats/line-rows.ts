import { beginning } from "../json/held.ts";
import type { Sink } from "../types.ts";
import { type LineRow, readLineRow } from "./line-row.ts";

type Message = Extract<LineRow, { type: "message" }>;

/** A text that goes on and on is a broken file. */
const longestText = 1_000_000;

/**
 * Puts the lines of a message together. LINE puts a text of several lines in quotation marks; older versions let it run on without.
 * What stands in quotation marks is text, even where it looks like a date, but only if the mark is closed before the next message.
 */
export class QuotedRows {
  readonly #sink: Sink;
  readonly #take: (row: LineRow, number: number, more: number) => void;
  #open: { row: Message; number: number; more: number; empty: number } | null = null;
  /** Lines after an opening mark that has not been closed yet. */
  #quoted: { text: string; number: number }[] | null = null;
  #held = 0;

  constructor(sink: Sink, take: (row: LineRow, number: number, more: number) => void) {
    this.#sink = sink;
    this.#take = take;
  }

  line(text: string, number: number): void {
    if (this.#quoted === null) {
      this.#plain(text, number);
      return;
    }
    const row = readLineRow(text, number);
    if (row?.type === "message" && row.isTabbed) {
      this.#unquote();
      this.#plain(text, number);
      return;
    }
    this.#quoted.push({ text, number });
    this.#held += text.length + 1;
    if (isClosing(text)) this.#closeQuote(this.#quoted);
    else if (this.#held > longestText) this.#unquote();
  }

  end(): void {
    this.#unquote();
    this.#finish();
  }

  #plain(text: string, number: number): void {
    const row = readLineRow(text, number);
    if (row === null) {
      this.#goOn(text, number);
      return;
    }
    this.#finish();
    if (row.type !== "message") {
      this.#take(row, number, 0);
      return;
    }
    this.#open = { row, number, more: 0, empty: 0 };
    if (!row.isTabbed || !row.text.startsWith('"')) return;
    if (row.text.length > 1 && isClosing(row.text.slice(1))) return;
    this.#quoted = [];
    this.#held = row.text.length;
  }

  #goOn(text: string, number: number): void {
    const open = this.#open;
    // an empty line parts days; within a text it comes back when the text goes on
    if (text === "") {
      if (open === null) this.#sink.structure(1);
      else {
        open.more += 1;
        open.empty += 1;
      }
    } else if (open === null) {
      this.#sink.skipped(number, beginning(text), "belongs to no message");
    } else if (open.row.text.length + text.length > longestText) {
      this.#sink.skipped(number, beginning(text), "the message is longer than a million characters");
    } else {
      open.row.text += `${"\n".repeat(open.empty + 1)}${text}`;
      open.more += 1;
      open.empty = 0;
    }
  }

  #closeQuote(lines: readonly { text: string }[]): void {
    this.#quoted = null;
    const open = this.#open;
    if (open === null) return;
    const whole = [open.row.text, ...lines.map(({ text }) => text)].join("\n");
    open.row.text = whole.slice(1, -1).replaceAll('""', '"');
    open.more += lines.length;
  }

  /** The mark was the text's own: its lines are read again as what they look like. */
  #unquote(): void {
    const lines = this.#quoted;
    if (lines === null) return;
    this.#quoted = null;
    if (lines.length > 0 && this.#open !== null) {
      this.#sink.guessed(this.#open.number, beginning(this.#open.row.text), "a quotation mark is opened and not closed");
    }
    for (const { text, number } of lines) this.#plain(text, number);
  }

  #finish(): void {
    if (this.#open === null) return;
    this.#take(this.#open.row, this.#open.number, this.#open.more);
    this.#open = null;
  }
}

/** Ends with a mark that is not one of a doubled pair. Counted, because a regular expression takes a hostile line's length squared. */
function isClosing(text: string): boolean {
  let at = text.length;
  while (at > 0 && text.charCodeAt(at - 1) === 0x22) at -= 1;
  return (text.length - at) % 2 === 1;
}
