import { fits, type Term, termOf } from "./question.ts";
import { tokensOf } from "./tokens.ts";

/** What was typed of a name, the last word perhaps only begun; undefined where it has no words. */
export function nameTerm(typed: string): Term | undefined {
  return termOf(typed, { starred: true, begun: false });
}

export interface Bearer {
  id: number;
  names: readonly string[];
}

/** Of those in whose names a word begins as was typed, the ones that bear the whole name, if there are any. */
export function bestBearers(bearers: readonly Bearer[], typed: string): number[] {
  const wanted = folded(typed);
  const whole = bearers.filter(({ names }) => names.some((name) => folded(name) === wanted));
  return (whole.length > 0 ? whole : bearers).map(({ id }) => id);
}

/** Without case, accents and punctuation. */
function folded(name: string): string {
  return tokensOf(name)
    .map((token) => token.folded)
    .join(" ");
}

export function nameHolds(name: string, term: Term): boolean {
  const tokens = tokensOf(name);
  return tokens.some((_, start) => term.words.every((_, index) => fits(term, index, tokens[start + index]?.folded ?? "")));
}

/** What a person meant who mistyped a name: the name itself, or one of its words. */
export function nearNames(name: string): string[] {
  const words = tokensOf(name).map((token) => token.folded);
  return [words.join(" "), ...words];
}
