import { readStamp } from "../text/dates.ts";
import { isMark } from "../text/plain.ts";
import type { WrittenStamp } from "../text/written.ts";

export interface Header {
  stamp: WrittenStamp;
  /** What follows the time: a name and a text, or a system message. */
  rest: string;
}

/** `[time] rest` from iPhones, `time - rest` from Android, `time: rest` from old iPhones. */
type Style = "bracket" | "dash" | "colon";

const longestStamp = 48;

/**
 * Finds the lines that begin a message. The first one settles how the file writes them: messages that somebody copied from another
 * phone into a text are written in that phone's way and are no beginning.
 */
export class HeaderReader {
  #style: Style | null = null;
  #hasSeconds = false;
  #lastText = "";
  #last: WrittenStamp | null = null;

  /** Null where no message begins; "foreign" where one would, were it written as the others are. */
  read(line: string): Header | "foreign" | null {
    let from = 0;
    while (isMark(line.charCodeAt(from))) from += 1;
    const code = line.charCodeAt(from);
    if (code === 0x5b) return this.#bracket(line, from + 1);
    // digits of other scripts lie beyond ASCII
    if ((code >= 0x30 && code <= 0x39) || code > 0x65f) return this.#bare(line, from);
    return null;
  }

  get style(): Style | null {
    return this.#style;
  }

  get hasSeconds(): boolean {
    return this.#hasSeconds;
  }

  #bracket(line: string, from: number): Header | "foreign" | null {
    const end = line.indexOf("]", from);
    if (end === -1 || end - from > longestStamp) return null;
    const next = line.charCodeAt(end + 1);
    if (next === 0x20) return this.#accept("bracket", line.slice(from, end), line.slice(end + 2));
    return isMark(next) ? this.#accept("bracket", line.slice(from, end), line.slice(end + 1)) : null;
  }

  #bare(line: string, from: number): Header | "foreign" | null {
    const head = line.length - from > longestStamp + 3 ? line.slice(from, from + longestStamp + 3) : line.slice(from);
    const dash = head.indexOf(" - ");
    if (dash !== -1) {
      const found = this.#accept("dash", head.slice(0, dash), line.slice(from + dash + 3));
      if (found !== null) return found;
    }
    const colon = head.indexOf(": ");
    return colon === -1 ? null : this.#accept("colon", head.slice(0, colon), line.slice(from + colon + 2));
  }

  #accept(style: Style, text: string, rest: string): Header | "foreign" | null {
    const stamp = text === this.#lastText ? this.#last : readStamp(text);
    if (stamp === null || stamp.clock === null) return null;
    const { hasSeconds } = stamp.clock;
    if (this.#style === null) {
      // without seconds "27/04/14 12:34: x" is a note about a time, not an old export
      if (style === "colon" && !hasSeconds) return null;
      this.#style = style;
      this.#hasSeconds = hasSeconds;
    } else if (this.#style !== style || this.#hasSeconds !== hasSeconds) {
      return "foreign";
    }
    this.#lastText = text;
    this.#last = stamp;
    return { stamp, rest };
  }
}
