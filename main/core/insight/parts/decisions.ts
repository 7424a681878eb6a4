import type { Decision } from "../../../../preload/contract/insight.ts";
import type { Heard } from "../heard.ts";
import { models, sumFor } from "../models/bank.ts";
import { probability } from "../models/linear.ts";
import type { Part } from "../part.ts";
import { Kept } from "../shared/kept.ts";
import type { Shared } from "../shared/shared.ts";
import { keyOf } from "../text/hash.ts";
import type { Sentence } from "../text/sentences.ts";
import { tidied } from "../text/tidy.ts";
import { proof, within } from "./evidence.ts";
import { longestOf, type Moment, placeFeature } from "./moments.ts";
import { peaks } from "./peaks.ts";

const model = models.decided;
const mostTold = 40;
const ofMeeting = { least: -0.8, most: 12, gap: 4 };

interface Candidate {
  heard: Heard;
  sentence: Sentence;
  order: number;
  score: number;
  sum: number;
}

/** What was settled. */
export class Decisions implements Part<Decision[]> {
  readonly #shared: Shared;
  readonly #said = new Kept<Candidate>(mostTold * 2);
  readonly #settled = new Kept<Candidate>(300);

  constructor(shared: Shared) {
    this.#shared = shared;
    shared.moments.for((moment) => this.#take(moment));
  }

  hear(heard: Heard): void {
    const { sentences, lexicon, speaker, order } = heard;
    if (lexicon === undefined || speaker?.role === "bot") return;
    for (const sentence of sentences) {
      if (sentence.asks || sentence.kept.length < 3 || !lexicon.cue("decides").has(sentence.kept)) continue;
      this.#said.add({ heard, sentence, order, score: 0.6, sum: 0 });
    }
  }

  #take({ heard, sums }: Moment): void {
    const sum = model.bias + sumFor("decided", sums);
    const sentence = longestOf(heard);
    if (sentence !== undefined && sum >= -3) this.#settled.add({ heard, sentence, order: heard.order, score: sum, sum });
  }

  tell(): Decision[] {
    const { shape } = this.#shared;
    if (shape.kind !== "meeting") return this.#said.all.slice(0, mostTold).flatMap((each) => decisionOf(each, 0.6));
    const placed = this.#settled.all.map((each) => ({
      ...each,
      sum: each.sum + model.weight(placeFeature(each.order, shape.messages)),
    }));
    return peaks(placed, ofMeeting).flatMap((each) => decisionOf(each, within(probability(each.sum) * 0.5)));
  }
}

function decisionOf({ heard, sentence }: Candidate, confidence: number): Decision[] {
  const text = tidied(heard.text, sentence);
  if (text === "") return [];
  return [{ key: keyOf("decision", heard.said.id, text), text, evidence: [proof(heard.said, sentence)], confidence }];
}
