import { beginning, longest } from "../json/held.ts";
import { cutItems } from "../json/items.ts";
import type { Cuts } from "../json/paths.ts";
import { looseIn } from "../json/values.ts";
import { HeadBuffer } from "../table/headBuffer.ts";
import { LineCutter } from "../table/lines.ts";
import type { TextReader } from "../types.ts";

/**
 * Cuts the objects out of a file, whichever way a support desk's export was saved: a list, a list within an object, one object a line,
 * or one object, indented or not. Other lists may stand beside those that are asked for.
 */
export function cutDocuments(lists: readonly string[], cuts: Cuts, beside: readonly string[] = []): TextReader {
  return new HeadBuffer((head) => (holdsList(head, lists) ? cutItems(["[]", ...lists, ...beside], cuts) : cutObjects(cuts)));
}

function holdsList(head: string, lists: readonly string[]): boolean {
  const text = head.replace(/^\ufeff/, "").trimStart();
  if (text.startsWith("[")) return true;
  let isList = false;
  const look = cutItems(lists, { item: () => (isList = true), broken: () => {} });
  look.push(text);
  if (isList) return true;
  // the first item may be longer than the head
  const names = lists.map((list) => list.replace("[]", "")).join("|");
  return new RegExp(`^\\{(?:\\s*"\\w+"\\s*:\\s*(?:"[^"]*"|[\\w.]+)\\s*,)*\\s*"(?:${names})"\\s*:\\s*\\[`).test(text);
}

/** Objects one after the other, each on a line of its own or closed by a brace at a line's beginning. */
function cutObjects(cuts: Cuts): TextReader {
  let held: string[] = [];
  let size = 0;
  let number = 0;
  const flush = (reason: string, isSound = false) => {
    const text = held.join("\n");
    if (text.trim() !== "") {
      if (size > longest) cuts.broken(beginning(text), ++number, "longer than 8 million characters");
      else if (!isSound && looseIn(text) === null) cuts.broken(beginning(text), ++number, reason);
      else cuts.item("", text, ++number);
    }
    held = [];
    size = 0;
  };
  const lines = new LineCutter({
    line(text, lineNumber) {
      const bare = lineNumber === 1 ? text.replace(/^\ufeff/, "") : text;
      // what begins here is no part of what was left open
      if (bare.startsWith("{")) flush("its closing bracket is missing");
      size += bare.length + 1;
      if (size <= longest || held.length === 0) held.push(bare);
      const isWhole = held.length === 1 && bare.trimEnd().endsWith("}") && looseIn(bare) !== null;
      if (isWhole || bare.startsWith("}")) flush("not JSON", isWhole);
    },
    tooLong(text) {
      flush("its closing bracket is missing");
      cuts.broken(text, ++number, "longer than 8 million characters");
    },
  });
  return {
    push: (text) => lines.push(text),
    end() {
      lines.end();
      flush("the file ends within it");
    },
  };
}
