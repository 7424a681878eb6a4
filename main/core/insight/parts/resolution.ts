import type { Evidence, Understanding } from "../../../../preload/contract/insight.ts";
import type { Heard } from "../heard.ts";
import type { Part } from "../part.ts";
import type { Shared } from "../shared/shared.ts";
import { proof, within } from "./evidence.ts";

type Told = Understanding["resolution"];

/** Of support cases: whether the customer got what was asked for. The last word of each counts. */
export class Resolution implements Part<Told> {
  readonly #shared: Shared;
  #solved: { order: number; evidence: Evidence } | undefined;
  #unsolved: { order: number; evidence: Evidence } | undefined;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  hear(heard: Heard): void {
    const { lexicon, speaker, order, said } = heard;
    if (lexicon === undefined || speaker?.role !== "customer") return;
    for (const sentence of heard.sentences) {
      if (lexicon.cue("unsolved").has(sentence.words)) this.#unsolved = { order, evidence: proof(said, sentence) };
      else if (lexicon.cue("solved").has(sentence.words) || lexicon.cue("thanks").has(sentence.words))
        this.#solved = { order, evidence: proof(said, sentence) };
    }
  }

  tell(): Told {
    if (this.#shared.shape.kind !== "support") return null;
    const solved = this.#solved?.order ?? -1;
    const unsolved = this.#unsolved?.order ?? -1;
    if (this.#solved !== undefined && solved >= unsolved)
      return { resolved: "resolved", confidence: within(0.7), evidence: [this.#solved.evidence] };
    if (this.#unsolved !== undefined)
      return { resolved: "unresolved", confidence: within(0.6), evidence: [this.#unsolved.evidence] };
    return { resolved: "unclear", confidence: 0, evidence: [] };
  }
}
