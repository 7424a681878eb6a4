import type { SummarySentence, Understanding } from "../../../../../preload/contract/insight.ts";
import type { Heard } from "../../heard.ts";
import { models } from "../../models/bank.ts";
import { probability } from "../../models/linear.ts";
import type { Part } from "../../part.ts";
import { Kept } from "../../shared/kept.ts";
import type { Shared } from "../../shared/shared.ts";
import type { Candidate } from "./candidate.ts";
import { caseSummary } from "./case.ts";
import { choose } from "./choose.ts";
import { type Gathered, Gatherer } from "./gather.ts";
import { tellingNumbers } from "./telling.ts";

const model = models.telling;
const mostKept = 1500;
const mostSpeakers = 5000;
const mostSentences = 14;

/** Sentences chosen from the conversation, with who said them, made readable. */
export class Summary implements Part<SummarySentence[]> {
  readonly #shared: Shared;
  readonly #kept = new Kept<Candidate>(mostKept, 20);
  readonly #gatherer = new Gatherer((gathered) => this.#take(gathered));
  readonly #spoken = new Map<number, number>();
  #words = 0;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  hear(heard: Heard): void {
    if (heard.speaker?.role === "bot" || heard.machine) return;
    this.#words += heard.length;
    const id = heard.speaker?.id ?? 0;
    if (this.#spoken.size < mostSpeakers || this.#spoken.has(id))
      this.#spoken.set(id, (this.#spoken.get(id) ?? 0) + heard.length);
    this.#gatherer.hear(heard);
  }

  #take({ sentences: _, ...gathered }: Gathered): void {
    if (gathered.stems.length === 0) return;
    const sum = gathered.sum === undefined ? -1 : model.bias + gathered.sum;
    this.#kept.add({
      ...gathered,
      sum,
      score: sum + 0.25 * Math.min(12, gathered.stems.length) - (gathered.cut ? 1 : 0),
      fit: 0,
    });
  }

  tell(before: Partial<Understanding>): SummarySentence[] {
    this.#gatherer.end();
    const { shape, vocabulary } = this.#shared;
    const candidates = this.#kept.all;
    for (const each of candidates) each.fit = this.#fit(each);
    const budget = budgetOf(this.#words);
    const chosen =
      shape.kind === "support"
        ? caseSummary(candidates, budget, vocabulary, before)
        : choose(candidates, budget, mostSentences, vocabulary);
    return chosen
      .sort((a, b) => a.order - b.order)
      .map(({ text, speaker, evidence }) => ({ text, speaker: speaker?.name ?? null, evidence: [...evidence] }));
  }

  #fit(candidate: Candidate): number {
    const share = (this.#spoken.get(candidate.speaker?.id ?? 0) ?? 0) / Math.max(1, this.#words);
    const sum = candidate.sum + model.numbers(tellingNumbers(candidate, share, this.#shared.vocabulary));
    return probability(sum) * (candidate.cut ? 0.5 : 1) * (candidate.asks ? 0.7 : 1);
  }
}

/** As long as somebody would write: a few lines for a chat, a paragraph for a meeting of hours. */
function budgetOf(words: number): number {
  return Math.round(Math.min(165, 18 + 0.12 * words));
}
