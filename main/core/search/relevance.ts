import { fits, type Term } from "./question.ts";
import { tokensFrom } from "./tokens.ts";

const read = 400;

/**
 * How much a text speaks of what was asked, from 0 up: how often each term stands there, counted ever less the more often, in
 * relation to the length; whole words count more than beginnings. Long texts are weighed by their beginning.
 */
export function relevance(text: string, terms: readonly Term[]): number {
  const counts = terms.map(() => 0);
  let length = 0;
  for (const token of tokensFrom(text)) {
    if (++length > read) break;
    terms.forEach((term, index) => {
      if (fits(term, 0, token.folded)) counts[index] = (counts[index] ?? 0) + (token.folded === term.words[0] ? 1 : 0.6);
    });
  }
  return counts.reduce((sum, count) => sum + (count * 2.2) / (count + 1.2 * (0.25 + length / 20)), 0);
}
