import type { Decision } from "../../../../preload/contract/insight.ts";
import type { Heard } from "../heard.ts";
import { models } from "../models/bank.ts";
import { probability } from "../models/linear.ts";
import type { Part } from "../part.ts";
import { Kept } from "../shared/kept.ts";
import type { Shared } from "../shared/shared.ts";
import { keyOf } from "../text/hash.ts";
import type { Sentence } from "../text/sentences.ts";
import { tidied } from "../text/tidy.ts";
import { proof, within } from "./evidence.ts";
import { type Moment, placeFeature } from "./moments.ts";
import { peaks } from "./peaks.ts";

const model = models.decided;
const mostTold = 40;
const ofMeeting = { least: -0.8, most: 12, gap: 4 };

interface Candidate {
  decision: Decision;
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
      const decision = decisionOf(heard, sentence, 0.6);
      if (decision !== undefined) this.#said.add({ decision, order, score: 0.6, sum: 0 });
    }
  }

  #take({ heard, features }: Moment): void {
    const sentence = [...heard.sentences].sort((a, b) => b.kept.length - a.kept.length)[0];
    const sum = model.sum(features);
    const decision = sentence === undefined || sum < -3 ? undefined : decisionOf(heard, sentence, 0.3);
    if (decision !== undefined) this.#settled.add({ decision, order: heard.order, score: sum, sum });
  }

  tell(): Decision[] {
    const { shape } = this.#shared;
    if (shape.kind !== "meeting") return this.#said.all.slice(0, mostTold).map(({ decision }) => decision);
    const placed = this.#settled.all.map((each) => ({
      ...each,
      sum: each.sum + model.features([placeFeature(each.order, shape.messages)]),
    }));
    return peaks(placed, ofMeeting).map(({ decision, sum }) => ({ ...decision, confidence: within(probability(sum) * 0.5) }));
  }
}

function decisionOf(heard: Heard, sentence: Sentence, confidence: number): Decision | undefined {
  const text = tidied(heard.text, sentence);
  if (text === "") return undefined;
  return { key: keyOf("decision", heard.said.id, text), text, evidence: [proof(heard.said, sentence)], confidence };
}
