import type { TextReader } from "../types.ts";

export interface ItemSink {
  item(text: string, number: number): void;
  skipped(number: number, text: string, reason: string): void;
}

/** Names that a file's list of messages goes by. */
export const listNames = ["messages", "data", "items", "records", "results", "conversation", "chat"];

const longest = 8_000_000;
const signs = /["{}[\],]/g;

/** Cuts the items out of a JSON list, or of the list of messages in a JSON object, without holding more than one of them. */
export class ItemCutter implements TextReader {
  readonly #sink: ItemSink;
  #text = "";
  #at = 0;
  #depth = 0;
  #number = 0;
  /** Depth inside the list; 0 before it. */
  #list = 0;
  #isOver = false;
  #itemStart = -1;
  #stringStart = -1;
  #name = "";
  #isDropping = false;

  constructor(sink: ItemSink) {
    this.#sink = sink;
  }

  push(chunk: string): void {
    if (this.#isOver) return;
    this.#text += chunk;
    this.#scan();
    this.#forget();
  }

  end(): void {
    if (this.#isOver) return;
    const rest = this.#text.slice(Math.max(0, this.#itemStart)).trim().slice(0, 200);
    if (this.#list === 0) this.#sink.skipped(1, rest, "there is no list of messages");
    else if (this.#isDropping || rest !== "") this.#sink.skipped(++this.#number, rest, "the file ends in the middle");
  }

  #scan(): void {
    const text = this.#text;
    while (this.#at < text.length && !this.#isOver) {
      if (this.#stringStart >= 0) {
        if (!this.#closeString(text)) return;
        continue;
      }
      signs.lastIndex = this.#at;
      const match = signs.exec(text);
      if (match === null) {
        this.#at = text.length;
        return;
      }
      this.#at = match.index + 1;
      this.#sign(match[0], match.index);
    }
  }

  /** A quote closes a string when an even number of backslashes stands before it. */
  #closeString(text: string): boolean {
    const close = text.indexOf('"', this.#at);
    if (close < 0) {
      this.#at = text.length;
      return false;
    }
    let slashes = 0;
    while (text.charCodeAt(close - 1 - slashes) === 92) slashes++;
    this.#at = close + 1;
    if (slashes % 2 === 0) {
      if (this.#depth === 1 && this.#list === 0) this.#name = text.slice(this.#stringStart + 1, close);
      this.#stringStart = -1;
    }
    return true;
  }

  #sign(sign: string, at: number): void {
    if (sign === '"') {
      this.#stringStart = at;
    } else if (sign === "{" || sign === "[") {
      const opens = sign === "[" && (this.#depth === 0 || (this.#depth === 1 && listNames.includes(this.#name)));
      this.#depth++;
      if (this.#list === 0 && opens) {
        this.#list = this.#depth;
        this.#itemStart = at + 1;
      }
    } else if (this.#list > 0 && this.#depth === this.#list && (sign === "," || sign === "]")) {
      this.#cut(at);
      if (sign === "]") this.#isOver = true;
    } else if (sign !== ",") {
      this.#depth = Math.max(this.#list, this.#depth - 1);
    }
  }

  #cut(at: number): void {
    const item = this.#text.slice(this.#itemStart, at);
    if (this.#isDropping || item.length > longest)
      this.#sink.skipped(++this.#number, item.trim().slice(0, 200), "the item is too long");
    else if (item.trim() !== "") this.#sink.item(item, ++this.#number);
    this.#isDropping = false;
    this.#itemStart = at + 1;
  }

  /** Keeps only what is still needed: the item or the string that has begun. */
  #forget(): void {
    const begun = this.#itemStart >= 0 ? this.#itemStart : this.#stringStart >= 0 ? this.#stringStart : this.#at;
    let keep = begun;
    if (this.#at - begun > longest) {
      this.#isDropping = this.#list > 0;
      // A backslash at the very end still tells what the next quote is.
      keep = this.#at - 1;
      while (keep > begun && this.#text.charCodeAt(keep) === 92) keep--;
    }
    this.#text = this.#text.slice(keep);
    this.#at -= keep;
    if (this.#itemStart >= 0) this.#itemStart = 0;
    if (this.#stringStart >= 0) this.#stringStart = Math.max(0, this.#stringStart - keep);
  }
}
