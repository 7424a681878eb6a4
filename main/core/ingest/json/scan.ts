const newline = 0x0a;
const quote = 0x22;
const colon = 0x3a;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;

const deepest = 512;
const scalarEnd = /[,[\]{}"\n]/g;

/** Why a value cannot be sound. Only "deep" still has a proper end. */
type Fault = "unclosed" | "mismatch" | "opener" | "deep";

export const reasons: Record<Fault, string> = {
  unclosed: "a quotation mark is missing",
  mismatch: "a bracket is missing or one too many",
  opener: "its closing bracket is missing",
  deep: "nested too deeply",
};

/** Finds where one JSON value ends, in text that comes in chunks. Looks at brackets and strings only: whether the rest is JSON, JSON.parse says. */
export class ValueEnd {
  fault: Fault | null = null;
  isScalar = false;
  private fresh = true;
  private depth = 0;
  private inString = false;
  private escaped = false;
  /** Next line break of the chunk, looked up once for all strings before it. */
  private lineBreak = -1;
  /** Last character so far that is not a space. */
  private sign = 0;
  /** How far in the line stands at that place, -1 behind the line's first sign. */
  private inLine = -1;
  private readonly closers = new Uint8Array(deepest + 1);

  chunk(): void {
    this.lineBreak = -1;
  }

  begin(code: number): void {
    this.fault = null;
    this.fresh = true;
    this.depth = 0;
    this.escaped = false;
    this.inString = code === quote;
    this.isScalar = code !== quote && (code | 0x20) !== openBrace;
    if (!this.inString && !this.isScalar) this.closers[++this.depth] = code + 2;
    this.sign = code;
    this.inLine = -1;
  }

  /** How far in the misplaced opener stands when it begins its line, else -1. */
  get indent(): number {
    return this.inLine;
  }

  /** The index behind the value, or where its fault shows, or -1 where the chunk ends first. */
  scan(text: string, from: number): number {
    const start = this.fresh ? from + 1 : from;
    this.fresh = false;
    const end = this.isScalar ? scalarEndIn(text, start) : this.scanNested(text, start);
    if (end === -1) this.lookBack(text, text.length);
    return end;
  }

  private scanNested(text: string, from: number): number {
    const length = text.length;
    let at = from;
    for (;;) {
      if (this.inString) {
        at = this.closeString(text, at);
        if (at === -1 || this.fault === "unclosed") return at;
        this.inString = false;
        if (this.depth === 0) return at;
      }
      for (; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code === quote) {
          this.inString = true;
          at++;
          break;
        }
        // [ and ] differ from { and } by one bit
        const folded = code | 0x20;
        if (folded === openBrace) {
          if (this.isMisplaced(text, at)) {
            this.fault = "opener";
            return at;
          }
          if (++this.depth <= deepest) this.closers[this.depth] = code + 2;
          else this.fault = "deep";
        } else if (folded === closeBrace) {
          if (this.depth <= deepest && this.closers[this.depth] !== code) {
            this.fault = "mismatch";
            return at;
          }
          if (--this.depth === 0) return at + 1;
        }
      }
      if (!this.inString || at >= length) return -1;
    }
  }

  /** Inside an object a bracket opens only behind a colon: anywhere else the object's own end is missing. */
  private isMisplaced(text: string, at: number): boolean {
    if (this.depth > deepest || this.closers[this.depth] !== closeBrace) return false;
    this.lookBack(text, at);
    return this.sign !== colon;
  }

  private lookBack(text: string, end: number): void {
    let spaces = 0;
    let inLine = -1;
    for (let at = end - 1; at >= 0; at--) {
      const code = text.charCodeAt(at);
      if (code === newline && inLine < 0) inLine = spaces;
      else if (code === 0x20 || code === 0x09) spaces++;
      else if (code !== 0x0d && code !== newline) {
        this.sign = code;
        this.inLine = inLine;
        return;
      }
    }
    if (inLine >= 0) this.inLine = inLine;
    else if (this.inLine >= 0) this.inLine += spaces;
  }

  private closeString(text: string, from: number): number {
    if (this.lineBreak < from) this.lineBreak = indexOrEnd(text, "\n", from);
    let at = from;
    if (this.escaped && from < text.length) {
      this.escaped = false;
      at++;
    }
    for (;;) {
      const end = indexOrEnd(text, '"', at);
      // JSON has no line breaks within strings: the closing quote is missing
      if (this.lineBreak < end) {
        this.fault = "unclosed";
        return this.lineBreak;
      }
      let slashes = 0;
      for (let back = end - 1; back >= at && text.charCodeAt(back) === backslash; back--) slashes++;
      const isEscaped = slashes % 2 === 1;
      if (end === text.length) {
        this.escaped ||= isEscaped;
        return -1;
      }
      if (!isEscaped) return end + 1;
      at = end + 1;
    }
  }
}

function scalarEndIn(text: string, from: number): number {
  scalarEnd.lastIndex = from;
  return scalarEnd.exec(text)?.index ?? -1;
}

function indexOrEnd(text: string, sign: string, from: number): number {
  const index = text.indexOf(sign, from);
  return index === -1 ? text.length : index;
}
