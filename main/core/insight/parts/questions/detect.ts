import type { Heard } from "../../heard.ts";
import { eachAsking } from "../../models/asking.ts";
import { models, sumFor, sumsOver } from "../../models/bank.ts";
import { probability } from "../../models/linear.ts";
import type { Sentence } from "../../text/sentences.ts";

/** Nobody sets a question mark without meaning it; where marks are set, a sentence without one must look the more like a question. */
const unmarked = 1.2;
export const least = -1.1;
/** The same where marks are set. */
export const leastUnmarked = least + unmarked;

/** How sure it is that a sentence asks; below 0 it does not. */
export function asking({ kept, asks, sums }: Sentence, { lexicon }: Heard, marksAreSet: boolean): number {
  if (kept.length === 0) return -1;
  if (lexicon?.code === "en") {
    const sum =
      models.question.bias +
      sumFor("question", sums) +
      sumFor(
        "question",
        sumsOver((take) => eachAsking(kept, take)),
      ) -
      (marksAreSet ? unmarked : 0);
    if (asks) return Math.max(0.7, probability(sum + 3));
    return sum > least ? Math.max(0.35, probability(sum)) : -1;
  }
  if (asks) return 0.9;
  return !marksAreSet && kept.length > 3 && lexicon?.asks.has(kept[0]) === true ? 0.5 : -1;
}
