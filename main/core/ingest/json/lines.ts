import type { TextReader } from "../types.ts";
import { Held, longest } from "./held.ts";

export interface Lines {
  line(text: string, number: number): void;
  broken(text: string, number: number, reason: string): void;
}

/** Hands over one line at a time, for files that hold one JSON value a line. Empty lines are handed over too. */
export function cutLines(lines: Lines): TextReader {
  const held = new Held();
  held.start(longest);
  let number = 0;
  let isOpen = false;
  const finish = () => {
    const text = held.whole();
    number++;
    if (text === null) lines.broken(held.beginning(), number, "longer than 8 million characters");
    else lines.line(text.trim(), number);
    held.start(longest);
    isOpen = false;
  };
  return {
    push(text) {
      for (let at = 0; at < text.length; ) {
        const end = text.indexOf("\n", at);
        held.add(text, at, end === -1 ? text.length : end);
        isOpen = true;
        if (end === -1) return;
        finish();
        at = end + 1;
      }
    },
    end() {
      if (isOpen) finish();
    },
  };
}
