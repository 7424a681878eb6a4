import type { Heard } from "../../heard.ts";
import type { Lexicon } from "../../languages/lexicon.ts";
import { models, sumFor, sumsOver } from "../../models/bank.ts";
import { eachRequestCue } from "../../models/cues.ts";
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
export function askedIn(sentence: Sentence, heard: Heard): Asked | undefined {
  if (heard.lexicon === undefined || sentence.kept.length < fewest) return undefined;
  const asked = promised(sentence, heard, heard.lexicon) ?? requested(sentence, heard, heard.lexicon);
  return asked === undefined || asked === "idle" || offers.test(written(sentence, heard)) ? undefined : asked;
}

function written({ start, end }: Sentence, { text }: Heard): string {
  return text.slice(start, end).toLowerCase().replaceAll("’", "'");
}

function promised({ kept, asks }: Sentence, { speaker }: Heard, lexicon: Lexicon): Asked | "idle" | undefined {
  const first = asks ? -1 : lexicon.cue("promises").in(kept);
  if (first < 0) return undefined;
  const words = kept.slice(first).map(({ text }) => text);
  if (first > 8 || idle.test(words.join(" "))) return "idle";
  return { way: "promise", sure: speaker?.role === "customer" ? 0.5 : 0.7 };
}

function requested(sentence: Sentence, heard: Heard, lexicon: Lexicon): Asked | undefined {
  const { kept, asks } = sentence;
  const first = lexicon.cue("requests").in(kept.slice(0, 4));
  if (lexicon.code !== "en") return first >= 0 ? { way: "request", sure: 0.5 } : undefined;
  // "please" in front, or after a name, needs no model
  const plain = first === 0 || first === 1;
  const sure = Math.max(requestIn(sentence, lexicon), plain ? 0.65 : 0);
  if (sure <= (plain ? 0.6 : 0.85)) return undefined;
  const said = written(sentence, heard);
  if (asks && !/\b(?:please|(?:can|could|would|will) (?:you|someone|somebody|anyone))\b/.test(said)) return undefined;
  return /\b(?:i|i'd|i've|i'm)\b/.test(said.slice(0, 24)) ? undefined : { way: "request", sure: sure * 0.75 };
}

/** How sure a sentence asks for an action; above a half it does. */
function requestIn({ words, sums }: Sentence, lexicon: Lexicon): number {
  const cues = sumFor(
    "request",
    sumsOver((take) => eachRequestCue(words, lexicon, take)),
  );
  return probability(models.request.bias + sumFor("request", sums) + cues);
}
