import type { Sink, TextReader } from "../types.ts";
import { Held } from "./held.ts";
import { type Loose, looseIn } from "./values.ts";

const longest = 64_000_000;

/** For the small files that tell of the others: takes the whole as one object. It counts as one item, of structure or left out. */
export function wholeJson(sink: Sink, take: (value: Loose) => void): TextReader {
  const held = new Held();
  held.start(longest);
  return {
    push: (text) => held.add(text, 0, text.length),
    end() {
      const text = held.whole();
      const value = text === null ? null : looseIn(text.replace(/^\ufeff/, ""));
      if (value === null) return sink.skipped(1, held.beginning(), "not a JSON object");
      sink.structure(1);
      take(value);
    },
  };
}
