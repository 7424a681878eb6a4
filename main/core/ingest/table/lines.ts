import type { TextReader } from "../types.ts";

export interface LineSink {
  line(text: string, number: number): void;
  /** A line too long to keep, with its beginning. */
  tooLong(text: string, number: number): void;
}

const longest = 8_000_000;

/** Cuts text that arrives in chunks into lines, without their line ends. */
export class LineCutter implements TextReader {
  readonly #sink: LineSink;
  #parts: string[] = [];
  #held = 0;
  #number = 1;
  #beginning: string | null = null;

  constructor(sink: LineSink) {
    this.#sink = sink;
  }

  push(chunk: string): void {
    let at = 0;
    for (let stop = chunk.indexOf("\n"); stop >= 0; stop = chunk.indexOf("\n", at)) {
      this.#hold(chunk.slice(at, stop));
      this.#finish();
      at = stop + 1;
    }
    if (at < chunk.length) this.#hold(at === 0 ? chunk : chunk.slice(at));
  }

  end(): void {
    if (this.#held > 0) this.#finish();
  }

  #hold(text: string): void {
    this.#held += text.length;
    if (this.#beginning !== null) return;
    this.#parts.push(text);
    if (this.#held <= longest) return;
    this.#beginning = this.#parts.join("").slice(0, 200);
    this.#parts = [];
  }

  #finish(): void {
    const number = this.#number++;
    if (this.#beginning !== null) {
      this.#sink.tooLong(this.#beginning, number);
    } else {
      const text = this.#parts.length === 1 ? (this.#parts[0] ?? "") : this.#parts.join("");
      this.#sink.line(text.endsWith("\r") ? text.slice(0, -1) : text, number);
    }
    this.#parts = [];
    this.#held = 0;
    this.#beginning = null;
  }
}
