import type { Decision } from "../../../../preload/contract/insight.ts";
import type { Heard } from "../heard.ts";
import { models, sumFor } from "../models/bank.ts";
import { probability } from "../models/linear.ts";
import type { Part } from "../part.ts";
import { Kept } from "../shared/kept.ts";
import type { Shared } from "../shared/shared.ts";
import { keyOf } from "../text/hash.ts";
import { tidied } from "../text/tidy.ts";
import { proof, within } from "./evidence.ts";
import { longestOf, type Moment } from "./moments.ts";
import { contentOf, type Settling, settledIn } from "./settled.ts";

const model = models.decided;
const mostTold = 40;
/** Below this a moment is not even looked at again. */
const least = -7;

interface Candidate extends Settling {
  score: number;
}

/** What was settled. */
export class Decisions implements Part<Decision[]> {
  readonly #shared: Shared;
  readonly #said = new Kept<Candidate>(mostTold * 2);
  readonly #settled = new Kept<Candidate>(700);

  constructor(shared: Shared) {
    this.#shared = shared;
    shared.moments.for((moment) => this.#take(moment));
  }

  hear(heard: Heard): void {
    const { sentences, lexicon, speaker, order } = heard;
    if (lexicon === undefined || speaker?.role === "bot") return;
    for (const sentence of sentences) {
      if (sentence.asks || sentence.kept.length < 3 || !lexicon.cue("decides").has(sentence.kept)) continue;
      this.#said.add({ heard, sentence, order, stems: [], score: 0.6, sum: 0 });
    }
  }

  #take({ heard, sums }: Moment): void {
    const sum = model.bias + sumFor("decided", sums);
    const sentence = longestOf(heard);
    if (sentence === undefined || sum < least) return;
    this.#settled.add({ heard, sentence, order: heard.order, stems: contentOf(heard), score: sum, sum });
  }

  tell(): Decision[] {
    const { shape, vocabulary } = this.#shared;
    if (shape.kind !== "meeting") return this.#said.all.slice(0, mostTold).flatMap((each) => decisionOf(each, 0.6));
    return settledIn(this.#settled.all, vocabulary).flatMap((each) =>
      decisionOf(each, within(probability(each.sum) * 0.5), each.further),
    );
  }
}

function decisionOf({ heard, sentence }: Settling, confidence: number, further: readonly Settling[] = []): Decision[] {
  const text = tidied(heard.text, sentence);
  if (text === "") return [];
  const evidence = [{ heard, sentence }, ...further].map((each) => proof(each.heard.said, each.sentence));
  return [{ key: keyOf("decision", heard.said.id, text), text, evidence, confidence }];
}
