import type { Sink } from "../types.ts";
import { beginning } from "./held.ts";
import type { Cuts } from "./paths.ts";
import { type Loose, looseIn } from "./values.ts";

export const noTime = "no time that can be read; the message stands without one";
export const noText = "its text is not a text";

/** Reads one entry; answers why it must be left out, or null when it was taken. */
type ReadEntry = (entry: Loose, number: number, path: string) => string | null;

/**
 * The callbacks for lists whose items are objects: each is read or skipped with a reason. A format whose items hold many messages
 * numbers those, and gives the number under which an item that was left out stands.
 */
export function entries(
  sink: Sink,
  read: ReadEntry,
  skippedAs = (number: number) => number,
): Pick<Cuts, "item" | "broken" | "cutShort"> {
  return {
    item(path, text, number) {
      const entry = looseIn(text);
      const reason = entry === null ? "not a JSON object" : read(entry, number, path);
      if (reason !== null) sink.skipped(skippedAs(number), beginning(text), reason);
    },
    broken: (text, number, reason) => sink.skipped(skippedAs(number), text, reason),
    cutShort: (number) => sink.guessed(number, "", "the file ends before its list does and may have been cut short"),
  };
}
