import { lexiconOf } from "../main/core/insight/languages/index.ts";
import { requestFeatures } from "../main/core/insight/models/cues.ts";
import { featuresOf } from "../main/core/insight/models/features.ts";
import { tidyWords } from "../main/core/insight/text/tidy.ts";
import { wordsOf } from "../main/core/insight/text/words.ts";
import { general } from "./common.ts";
import { readSentences } from "./data.ts";
import type { Options, Sample } from "./logistic.ts";

export const options: Options = { l2: 0.01, epochs: 5, times: 3, groups: 3, allowed: general(3) };

/** Sentences of mails, and whether they ask for an action. */
export function samples(): Sample[] {
  const lexicon = lexiconOf("en");
  if (lexicon === undefined) return [];
  return readSentences().map(({ id, text, action }) => {
    const words = wordsOf(text);
    return { group: id, features: [...featuresOf(tidyWords(words, lexicon)), ...requestFeatures(words, lexicon)], label: action };
  });
}
