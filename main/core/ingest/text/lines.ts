import type { Sink, TextReader } from "../types.ts";

/** In UTF-16 units. What stands beyond it in a line is dropped and told, so that memory stays flat for any file. */
export const longestLine = 1_000_000;

export interface LineTaker {
  /** Numbers run from 1. */
  line(text: string, number: number): void;
  /** Told once for a line that was too long, before the line itself. */
  cut(number: number, lost: number): void;
}

/** Cuts chunks of any size into lines that end with LF, CR or CRLF. */
export class LineReader implements TextReader {
  readonly #taker: LineTaker;
  #held = "";
  #lost = 0;
  #number = 0;
  #afterReturn = false;

  constructor(taker: LineTaker) {
    this.#taker = taker;
  }

  push(text: string): void {
    if (text === "") return;
    let from = this.#afterReturn && text.startsWith("\n") ? 1 : 0;
    this.#afterReturn = false;
    let feed = text.indexOf("\n", from);
    let back = text.indexOf("\r", from);
    while (feed !== -1 || back !== -1) {
      const isBack = back !== -1 && (feed === -1 || back < feed);
      const end = isBack ? back : feed;
      this.#close(text.slice(from, end));
      from = end + 1;
      if (isBack) {
        if (from === text.length) this.#afterReturn = true;
        else if (feed === from) from += 1;
        back = text.indexOf("\r", from);
      }
      if (feed !== -1 && feed < from) feed = text.indexOf("\n", from);
    }
    if (from < text.length) this.#hold(text.slice(from));
  }

  end(): void {
    if (this.#held !== "") this.#close("");
    this.#afterReturn = false;
  }

  #hold(piece: string): void {
    const room = longestLine - this.#held.length;
    if (piece.length <= room) {
      this.#held += piece;
      return;
    }
    const kept = wholeSigns(piece, room);
    this.#held += kept;
    this.#lost += piece.length - kept.length;
  }

  #close(piece: string): void {
    this.#number += 1;
    if (this.#held === "" && piece.length <= longestLine) {
      this.#taker.line(piece, this.#number);
      return;
    }
    this.#hold(piece);
    const line = this.#held;
    if (this.#lost > 0) this.#taker.cut(this.#number, this.#lost);
    this.#held = "";
    this.#lost = 0;
    this.#taker.line(line, this.#number);
  }
}

/** At most so many units from the beginning, never half of a sign. */
function wholeSigns(text: string, units: number): string {
  const last = text.charCodeAt(units - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? units - 1 : units);
}

/** Lines for a format; the sink is told what was cut off of one that is too long. */
export function linesTold(sink: Sink, line: LineTaker["line"]): LineReader {
  const cut: LineTaker["cut"] = (number, lost) =>
    sink.guessed(number, "", `the line is too long: its last ${lost} characters were left out`);
  return new LineReader({ line, cut });
}
