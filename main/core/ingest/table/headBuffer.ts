import type { TextReader } from "../types.ts";
import { headLength } from "./head.ts";

/** Holds a file's beginning back until it is long enough to tell how to read it; what is decided does not depend on the chunks. */
export class HeadBuffer implements TextReader {
  readonly #open: (head: string, isWhole: boolean) => TextReader;
  #held: string[] = [];
  #size = 0;
  #reader: TextReader | null = null;

  constructor(open: (head: string, isWhole: boolean) => TextReader) {
    this.#open = open;
  }

  push(text: string): void {
    if (this.#reader !== null) {
      this.#reader.push(text);
      return;
    }
    this.#held.push(text);
    this.#size += text.length;
    if (this.#size > headLength) this.#begin(false);
  }

  end(): void {
    (this.#reader ?? this.#begin(true)).end();
  }

  #begin(isWhole: boolean): TextReader {
    const text = this.#held.join("");
    this.#held = [];
    const reader = this.#open(text.slice(0, headLength), isWhole);
    this.#reader = reader;
    if (text !== "") reader.push(text);
    return reader;
  }
}
