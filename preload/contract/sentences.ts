import { z } from "zod";
import { jobSentences } from "./jobSentences.ts";
import { noticeSentences } from "./noticeSentences.ts";
import { problemSentences } from "./providerProblems.ts";
import { refusals } from "./refusals.ts";
import { remarks } from "./remarks.ts";

// Every sentence that the core says to a person, in English, by its key. What stands in braces differs from time to time; {why} is a
// sentence of this list itself where it can be, or several. The page has the same keys in its other languages.

export const sentences = { ...refusals, ...remarks, ...problemSentences, ...jobSentences, ...noticeSentences };
export type SentenceKey = keyof typeof sentences;

/** A sentence as it crosses the border, beside its English; a key that a page does not know is shown in English. */
export const said = z.strictObject({
  key: z.string(),
  get with() {
    return z.record(z.string(), z.union([z.string(), z.array(said)]));
  },
});
export type Said = z.infer<typeof said>;
