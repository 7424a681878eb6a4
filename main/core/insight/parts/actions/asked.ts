import type { Heard } from "../../heard.ts";
import type { Lexicon } from "../../languages/lexicon.ts";
import { models, sumFor } from "../../models/bank.ts";
import { requestFeatures } from "../../models/cues.ts";
import { probability } from "../../models/linear.ts";
import type { Sentence } from "../../text/sentences.ts";

const fewest = 4;

export interface Asked {
  /** Promised by whoever speaks, or asked of somebody else. */
  way: "promise" | "request";
  sure: number;
}

/** Promises that end a talk, and offers: nothing is left to be done after them. */
const idle =
  /^(?:i'll|i will|we'll|let me) (?:be (?:back|here|there|right)|see|think|have|need|take (?:it|that|them|the)|wait|just|never|not|try|know|say|pass|stay|keep|order|buy|go (?:for|with|and)|get back|look (?:on|at)|do (?:so|that|it))\b/;
const offers =
  /\b(?:feel free|don't hesitate|let me know if|if you (?:have|need|want|like)|have a (?:nice|good|great)|anything else|take care)\b/;

/** Whether a sentence leaves something to be done. */
export function askedIn(sentence: Sentence, { lexicon, speaker, text }: Heard): Asked | undefined {
  const { kept } = sentence;
  if (lexicon === undefined || kept.length < fewest) return undefined;
  const written = text.slice(sentence.start, sentence.end).toLowerCase().replaceAll("’", "'");
  if (offers.test(written)) return undefined;
  if (lexicon.cue("promises").has(kept) && !sentence.asks) {
    const first = lexicon.cue("promises").in(kept);
    if (
      first > 8 ||
      idle.test(
        kept
          .slice(first)
          .map((word) => word.text)
          .join(" "),
      )
    )
      return undefined;
    return { way: "promise", sure: speaker?.role === "customer" ? 0.5 : 0.7 };
  }
  if (lexicon.code === "en") {
    // "please" in front, or after a name, needs no model
    const first = lexicon.cue("requests").in(kept.slice(0, 4));
    const plain = first === 0 || first === 1;
    const sure = Math.max(requestIn(sentence, lexicon), plain ? 0.65 : 0);
    if (sentence.asks && !/\b(?:please|(?:can|could|would|will) (?:you|someone|somebody|anyone))\b/.test(written))
      return undefined;
    return sure > (plain ? 0.6 : 0.85) && !/\b(?:i|i'd|i've|i'm)\b/.test(written.slice(0, 24))
      ? { way: "request", sure: sure * 0.75 }
      : undefined;
  }
  return lexicon.cue("requests").has(kept.slice(0, 4)) && kept.length > 3 ? { way: "request", sure: 0.5 } : undefined;
}

/** How sure a sentence asks for an action; above a half it does. */
function requestIn({ words, kept, sums }: Sentence, lexicon: Lexicon): number {
  if (lexicon.code !== "en") return lexicon.cue("requests").has(kept) ? 0.6 : 0.2;
  return probability(models.request.bias + sumFor("request", sums) + models.request.features(requestFeatures(words, lexicon)));
}
