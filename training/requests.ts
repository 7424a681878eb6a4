import { lexiconOf } from "../main/core/insight/languages/index.ts";
import { eachRequestCue } from "../main/core/insight/models/cues.ts";
import { eachFeature, named } from "../main/core/insight/models/features.ts";
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
    const features = named((take) => {
      eachFeature(tidyWords(words, lexicon), take);
      eachRequestCue(words, lexicon, take);
    });
    return { group: id, features, label: action };
  });
}
