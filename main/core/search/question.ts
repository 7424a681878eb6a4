import { indexedText } from "./text.ts";
import { tokensOf } from "./tokens.ts";

/** One thing that must be found: words in a row, the last of them perhaps only begun. */
export interface Term {
  words: string[];
  prefix: boolean;
  /** The text of those that are not only begun. */
  whole: string;
  /** As the index must be asked. */
  match: string;
}

/**
 * The term of words in a row; undefined where nothing of it is a word. What is begun counts from two letters on. Nothing typed can reach
 * the index as syntax.
 */
export function termOf(raw: string, { starred, begun }: { starred: boolean; begun: boolean }): Term | undefined {
  const tokens = tokensOf(raw);
  const last = tokens.at(-1);
  if (last === undefined) return undefined;
  const prefix = starred || (begun && last.folded.length >= 2);
  const whole = prefix ? raw.slice(0, last.start) : raw;
  return { words: tokens.map(({ folded }) => folded), prefix, whole, match: asMatch(raw, prefix) };
}

function asMatch(raw: string, prefix: boolean): string {
  const quoted = `"${indexedText(raw).replaceAll('"', " ").replaceAll("\0", " ").replaceAll("*", " ")}"`;
  return prefix ? `${quoted} *` : quoted;
}

/** Whether a token stands where a term's word should; folding is shared with the tokens. */
export function fits(term: Term, index: number, token: string): boolean {
  const wanted = term.words[index];
  if (wanted === undefined) return false;
  return term.prefix && index === term.words.length - 1 ? token.startsWith(wanted) : token === wanted;
}
