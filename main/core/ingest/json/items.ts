import type { TextReader } from "../types.ts";
import { Held, longest } from "./held.ts";
import { type Cuts, joined, keyIn, pathsAround } from "./paths.ts";
import { reasons, ValueEnd } from "./scan.ts";

const betweenEntries = "stands between the entries";
const longestField = 1_000_000;

interface Frame {
  isList: boolean;
  path: string;
}

type Taking = { as: "item" | "field" | "key" | "stray"; path: string };

/** Cuts the items out of the lists at the given paths, one at a time, however large the whole is. */
export function cutItems(paths: readonly string[], cuts: Cuts): TextReader {
  return new Cutter(paths, cuts);
}

class Cutter implements TextReader {
  private readonly cuts: Cuts;
  private readonly items: ReadonlySet<string>;
  private readonly around: ReadonlySet<string>;
  private readonly frames: Frame[] = [];
  /** The list that just ended: an object right behind it shows that its end was not one. */
  private closed: Frame | null = null;
  private key: string | null = null;
  private taking: Taking | null = null;
  private readonly ends = new ValueEnd();
  private readonly held = new Held();
  private number = 0;
  /** How far in the line stands, -1 behind its first sign. */
  private indent = -1;
  /** How far in the list's items stand, where each begins a line: there the next is found again after a broken one. */
  private itemIndent = -1;
  private lost: string | null = null;

  constructor(paths: readonly string[], cuts: Cuts) {
    this.cuts = cuts;
    this.items = new Set(paths);
    this.around = new Set(paths.flatMap(pathsAround));
  }

  push(text: string): void {
    this.ends.chunk();
    let at = 0;
    while (at < text.length) {
      if (this.lost !== null) at = this.findAgain(text, at, this.lost);
      else if (this.taking !== null) at = this.take(text, at, this.taking);
      else at = this.between(text, at);
    }
  }

  end(): void {
    if (this.lost !== null) this.giveUp(this.lost);
    else if (this.taking !== null && this.ends.isScalar) this.finish(this.taking);
    else if (this.taking !== null) this.giveUp("the file ends within it");
    else if (this.frames.length > 0) this.cuts.cutShort?.(this.number);
    this.lost = null;
    this.taking = null;
  }

  private between(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x0a) this.indent = 0;
      else if (code === 0x20 || code === 0x09) {
        if (this.indent >= 0) this.indent++;
      } else if (code === 0x2c) {
        this.indent = -1;
        this.key = null;
      } else if (code !== 0x0d && code !== 0x3a && code !== 0xfeff && !this.closes(code)) {
        if (!this.opens(code)) return at;
      }
    }
    return text.length;
  }

  private closes(code: number): boolean {
    const frame = this.frames.at(-1);
    if (frame === undefined || code !== (frame.isList ? 0x5d : 0x7d)) return false;
    this.frames.pop();
    this.closed = frame.isList && this.items.has(`${frame.path}[]`) ? frame : null;
    this.key = null;
    this.indent = -1;
    return true;
  }

  /** Goes into an object or list around the items; of everything else it notes what is to be taken. */
  private opens(code: number): boolean {
    const frame = this.frames.at(-1);
    const path = frame === undefined ? "" : frame.isList ? `${frame.path}[]` : joined(frame.path, this.key ?? "");
    const isKey = frame !== undefined && !frame.isList && this.key === null;
    const isOpener = code === 0x7b || code === 0x5b;
    if (!isKey && isOpener && this.around.has(path + String.fromCharCode(code))) {
      this.frames.push({ isList: code === 0x5b, path });
      this.closed = null;
      this.key = null;
      this.indent = -1;
      this.itemIndent = -1;
      if (code === 0x7b) this.cuts.enter?.(path);
      return true;
    }
    if (code === 0x7b && this.closed !== null && (isKey || frame === undefined)) {
      this.frames.push(this.closed);
      this.closed = null;
      return this.opens(code);
    }
    if (isKey || frame === undefined) this.closed = null;
    const isStray = frame === undefined || code === 0x5d || code === 0x7d || (isKey && code !== 0x22);
    const as = isStray ? "stray" : isKey ? "key" : this.items.has(path) ? "item" : "field";
    this.held.start(as === "item" ? longest : longestField);
    if (code === 0x7b && as === "item" && this.indent >= 0) this.itemIndent = this.indent;
    this.indent = -1;
    if (code !== 0x7b && this.itemIndent >= 0 && this.items.has(path)) {
      this.lost = betweenEntries;
      return false;
    }
    this.taking = { as, path };
    this.ends.begin(code);
    return false;
  }

  private take(text: string, from: number, taking: Taking): number {
    const end = this.ends.scan(text, from);
    const upTo = end === -1 ? text.length : end;
    this.held.add(text, from, upTo);
    if (end === -1) return upTo;
    const { fault } = this.ends;
    if (fault === null) {
      this.finish(taking);
    } else {
      this.key = null;
      // an opener on a line of its own is the next item; anywhere else what follows still belongs to the broken one
      const isLost = fault === "unclosed" || fault === "mismatch" || (fault === "opener" && this.ends.indent !== this.itemIndent);
      if (taking.as === "item" && this.itemIndent >= 0 && isLost) {
        this.lost = reasons[fault];
        this.taking = null;
      } else this.giveUp(reasons[fault]);
    }
    return upTo;
  }

  private finish(taking: Taking): void {
    const held = this.held.whole();
    const text = this.ends.isScalar ? (held?.trimEnd() ?? null) : held;
    if (taking.as === "item") {
      if (text === null) this.giveUp("longer than 8 million characters");
      else this.cuts.item(taking.path, text, ++this.number);
    } else if (taking.as === "key") {
      this.key = (text === null ? null : keyIn(text)) ?? "";
    } else if (taking.as === "field") {
      if (text !== null) this.cuts.field?.(taking.path, text);
      this.key = null;
    } else this.giveUp(betweenEntries);
    this.taking = null;
  }

  private giveUp(reason: string): void {
    this.cuts.broken(this.held.beginning(), ++this.number, reason);
    this.taking = null;
  }

  /** After a broken item: on to the line on which the next one begins or the list ends. */
  private findAgain(text: string, from: number, reason: string): number {
    const at = this.nextItem(text, from);
    this.held.addBeginning(text, from, at);
    if (at === text.length) return at;
    this.lost = null;
    this.giveUp(reason);
    return at;
  }

  private nextItem(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x0a) this.indent = 0;
      else if (this.indent >= 0 && (code === 0x20 || code === 0x09)) this.indent++;
      else if (this.indent >= 0 && code !== 0x0d) {
        if (code === 0x7b && this.indent === this.itemIndent) return at;
        if (code === 0x5d && this.indent <= this.itemIndent) return at;
        if (code === 0x7d && this.indent < this.itemIndent) {
          // what ends here is the object around the list
          this.frames.pop();
          return at;
        }
        this.indent = -1;
      }
      if (this.indent === -1) {
        const lineBreak = text.indexOf("\n", at);
        if (lineBreak === -1) return text.length;
        at = lineBreak - 1;
      }
    }
    return text.length;
  }
}
