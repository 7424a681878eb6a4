import { type Encoding, sequenceAt } from "./encoding.ts";

export interface DecodingProblems {
  /** Bytes that are not of the file's encoding. In a UTF-8 file they are read as windows-1252, elsewhere as a replacement sign. */
  badBytes: number;
  /** Zero bytes in the text; they are left out. */
  zeroBytes: number;
  /** The line of the first of either, from 1. */
  firstLine: number | null;
}

/** Turns a file's bytes into text, chunk by chunk, and goes on at whatever does not fit. */
export class TextDecoding {
  readonly problems: DecodingProblems = { badBytes: 0, zeroBytes: 0, firstLine: null };
  readonly #stream: InstanceType<typeof TextDecoder> | null;
  /** Whole characters only, so that a clean chunk takes the engine's fast way. */
  readonly #strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  readonly #western = new TextDecoder("windows-1252");
  /** The beginning of a UTF-8 character whose end is in the next chunk. */
  #rest = new Uint8Array(0);
  #begun = false;
  #line = 1;
  #isSettled = false;

  constructor(encoding: Encoding) {
    this.#stream = encoding === "utf-8" ? null : new TextDecoder(encoding, { ignoreBOM: true });
  }

  push(bytes: Uint8Array): string {
    return this.#finish(
      this.#stream === null ? this.#utf8(bytes, false) : this.#other(this.#stream.decode(bytes, { stream: true })),
    );
  }

  end(): string {
    return this.#finish(this.#stream === null ? this.#utf8(new Uint8Array(0), true) : this.#other(this.#stream.decode()));
  }

  #utf8(chunk: Uint8Array, last: boolean): string {
    let lead = "";
    let bytes = chunk;
    if (this.#rest.length > 0) {
      // Only the bytes around the seam are copied.
      const seam = Math.min(chunk.length, 4);
      const joined = new Uint8Array(this.#rest.length + seam);
      joined.set(this.#rest);
      joined.set(chunk.subarray(0, seam), this.#rest.length);
      const length = sequenceAt(joined, 0);
      if (length > 1) {
        lead = this.#strict.decode(joined.subarray(0, length));
        bytes = chunk.subarray(length - this.#rest.length);
      } else {
        bytes = new Uint8Array(this.#rest.length + chunk.length);
        bytes.set(this.#rest);
        bytes.set(chunk, this.#rest.length);
      }
      this.#rest = new Uint8Array(0);
    }
    const cut = last ? bytes.length : wholeCharacters(bytes);
    this.#rest = bytes.slice(cut);
    const whole = bytes.subarray(0, cut);
    try {
      return lead + this.#strict.decode(whole);
    } catch {
      return lead + this.#mixed(whole, lead);
    }
  }

  /** Stretches of UTF-8 and stretches of something else, each read as what it is. */
  #mixed(bytes: Uint8Array, lead: string): string {
    const texts: string[] = [];
    let from = 0;
    for (let at = 0; at < bytes.length; ) {
      const length = sequenceAt(bytes, at);
      if (length > 0) {
        at += length;
        continue;
      }
      texts.push(this.#strict.decode(bytes.subarray(from, at)));
      from = at;
      while (at < bytes.length && sequenceAt(bytes, at) <= 0) at++;
      if (this.problems.firstLine === null) this.problems.firstLine = this.#line + lineEnds(lead) + lineEnds(texts.join(""));
      this.problems.badBytes += at - from;
      texts.push(this.#western.decode(bytes.subarray(from, at)));
      from = at;
    }
    texts.push(this.#strict.decode(bytes.subarray(from)));
    return texts.join("");
  }

  #other(text: string): string {
    for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) {
      this.problems.firstLine ??= this.#line + lineEnds(text.slice(0, at));
      this.problems.badBytes++;
    }
    return text;
  }

  #finish(decoded: string): string {
    let text = decoded;
    if (!this.#begun && text !== "") {
      this.#begun = true;
      if (text.startsWith("\ufeff")) text = text.slice(1);
    }
    const zero = text.indexOf("\0");
    if (!this.#isSettled) this.#settle(text, zero);
    if (zero < 0) return text;
    const clean = text.replaceAll("\0", "");
    this.problems.zeroBytes += text.length - clean.length;
    return clean;
  }

  /** Lines are counted until the first problem is found; in this piece either kind may be the first. */
  #settle(text: string, zero: number): void {
    const { firstLine } = this.problems;
    const zeroLine = zero < 0 ? Number.POSITIVE_INFINITY : this.#line + lineEnds(text.slice(0, zero));
    const first = Math.min(firstLine ?? Number.POSITIVE_INFINITY, zeroLine);
    if (first < Number.POSITIVE_INFINITY) {
      this.problems.firstLine = first;
      this.#isSettled = true;
    } else {
      this.#line += lineEnds(text);
    }
  }
}

/** How many bytes of a chunk end with a whole character; at most three stay behind. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 3); at--) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return sequenceAt(bytes, at) < 0 ? at : bytes.length;
  }
  return bytes.length;
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
