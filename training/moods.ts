import { lexiconOf } from "../main/core/insight/languages/index.ts";
import { moodNumbers, moodSigns } from "../main/core/insight/models/cues.ts";
import { moodOfWords } from "../main/core/insight/text/moods.ts";
import { wordsOf } from "../main/core/insight/text/words.ts";
import { general } from "./common.ts";
import { readDialogues } from "./data.ts";
import type { Options, Sample } from "./logistic.ts";

/** Single words only, and strongly held back: with pairs it learned the small talk by heart and took shouting for joy. */
export const options: Options = { l2: 1, epochs: 6, times: 15, groups: 5, allowed: general(2) };

export interface MoodSample extends Sample {
  text: string;
  gold: string;
}

/** Messages of small talk with what their writers said they felt. */
export function samples(): MoodSample[] {
  const lexicon = lexiconOf("en");
  if (lexicon === undefined) return [];
  return readDialogues("topicalchat").flatMap(({ id, messages }) =>
    messages.flatMap(({ text, sentiment }) => {
      if (sentiment === undefined) return [];
      const words = wordsOf(text);
      const signs = moodSigns(words, moodOfWords(text, words, lexicon), lexicon);
      return [
        {
          group: id,
          features: signs.tokens.map((each) => each.text),
          numbers: moodNumbers(signs),
          label: false,
          gold: sentiment,
          text,
        },
      ];
    }),
  );
}

/** One feeling against all others; it is rarer, so each message of it counts more. */
export function against(all: readonly MoodSample[], feeling: "positive" | "negative"): Sample[] {
  const weight = feeling === "positive" ? 1.8 : 6;
  return all.map((sample) => ({ ...sample, label: sample.gold === feeling, weight: sample.gold === feeling ? weight : 1 }));
}
