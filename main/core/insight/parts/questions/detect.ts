import type { Heard } from "../../heard.ts";
import { askingFeatures } from "../../models/asking.ts";
import { Linear, probability } from "../../models/linear.ts";
import { questionWeights } from "../../models/weights/questions.ts";
import type { Sentence } from "../../text/sentences.ts";

const model = new Linear(questionWeights);
/** What a question mark is worth beside the words; and its lack, where the others set them. */
const marked = 3;
const unmarked = -0.8;
const least = -0.8;

/** How sure it is that a sentence asks; below 0 it does not. */
export function asking(sentence: Sentence, { lexicon }: Heard, marksAreSet: boolean): number {
  const { kept, asks } = sentence;
  if (kept.length === 0) return -1;
  if (lexicon?.code === "en") {
    const sum =
      model.sum(sentence.features) + model.features(askingFeatures(kept)) + (asks ? marked : marksAreSet ? unmarked : 0);
    return sum > least ? Math.max(0.35, probability(sum)) : -1;
  }
  if (asks) return 0.9;
  return !marksAreSet && kept.length > 3 && lexicon?.asks.has(kept[0]?.text ?? "") === true ? 0.5 : -1;
}
