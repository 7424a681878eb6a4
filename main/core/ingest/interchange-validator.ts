import { checkLine, inWords, isHeader, undescribed } from "./interchange-line.ts";
import { cutLines } from "./json/lines.ts";
import { looseIn } from "./json/values.ts";
import type { TextReader } from "./types.ts";

interface Validity {
  /** Whether the first line is a header at all; without one the file is of another format. */
  isParley: boolean;
  lines: number;
  problems: number;
}

export interface Validator extends TextReader {
  result(): Validity;
}

/** Holds a whole file against the format, line by line, and tells each problem as it is found. */
export function validator(problem: (line: number, reason: string) => void): Validator {
  const described = { conversation: new Set<string>(), person: new Set<string>() };
  const seen: Validity = { isParley: false, lines: 0, problems: 0 };
  const tell = (line: number, reason: string) => {
    seen.problems++;
    problem(line, reason);
  };
  const reader = cutLines({
    broken(_text, number, reason) {
      seen.lines = number;
      tell(number, reason);
    },
    line(text, number) {
      seen.lines = number;
      const bare = number === 1 ? text.replace(/^\ufeff/, "") : text;
      if (number === 1) {
        seen.isParley = isHeader(looseIn(bare) ?? {});
        if (!seen.isParley) return tell(1, 'the first line is not the header {"parley":1}');
      }
      if (bare === "") return;
      const checked = checkLine(bare);
      if ("faults" in checked) {
        for (const fault of checked.faults) tell(number, inWords(fault));
        return;
      }
      const { kept } = checked;
      if (kept.type === "header") {
        if (number > 1) tell(number, "a second header");
      } else if (kept.type === "message") {
        if (!described.conversation.has(kept.conversation)) tell(number, undescribed("conversation", kept.conversation));
        if (typeof kept.author === "string" && !described.person.has(kept.author)) {
          tell(number, undescribed("author", kept.author));
        }
      } else described[kept.type].add(kept.id);
    },
  });
  return { push: (text) => reader.push(text), end: () => reader.end(), result: () => seen };
}
