import type { SummarySentence } from "../../../../../preload/contract/insight.ts";
import type { Heard } from "../../heard.ts";
import type { Part } from "../../part.ts";
import { Kept } from "../../shared/kept.ts";
import type { Shared } from "../../shared/shared.ts";
import { stemOf } from "../../text/stems.ts";
import { tidied } from "../../text/tidy.ts";
import { proof } from "../evidence.ts";

interface Candidate {
  score: number;
  order: number;
  stems: readonly string[];
  sentence: SummarySentence;
  words: number;
}

/** Chosen sentences, with who said them, made readable. */
export class Summary implements Part<SummarySentence[]> {
  readonly #shared: Shared;
  readonly #kept = new Kept<Candidate>(1000, 20);

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  hear(heard: Heard): void {
    const { lexicon, speaker, said, order } = heard;
    if (speaker?.role === "bot") return;
    for (const sentence of heard.sentences) {
      const text = tidied(heard.text, sentence.words, lexicon, sentence.end);
      const stems = sentence.words
        .filter((word) => word.kind === "word" && lexicon?.stop.has(word.text) !== true)
        .map((word) => stemOf(word.text, heard.language));
      if (stems.length < 3) continue;
      this.#kept.add({
        score: Math.min(stems.length, 12),
        order,
        stems,
        words: text.split(" ").length,
        sentence: { text, speaker: speaker?.name ?? null, evidence: [proof(said, sentence)] },
      });
    }
  }

  tell(): SummarySentence[] {
    const { vocabulary } = this.#shared;
    const seen = new Set<string>();
    const left = [...this.#kept.all];
    const chosen: Candidate[] = [];
    let words = Math.min(220, Math.max(40, this.#shared.shape.words * 0.15));
    while (words > 0 && left.length > 0 && chosen.length < 20) {
      let best = -1;
      let most = 0;
      for (const [index, { stems }] of left.entries()) {
        const gain =
          stems.reduce((sum, stem) => sum + (seen.has(stem) ? 0 : Math.log(1 + vocabulary.messagesWith(stem))), 0) /
          Math.sqrt(stems.length + 4);
        if (gain > most) [best, most] = [index, gain];
      }
      const next = left.splice(best, 1)[0];
      if (best < 0 || next === undefined) break;
      for (const stem of next.stems) seen.add(stem);
      words -= next.words;
      chosen.push(next);
    }
    return chosen.sort((a, b) => a.order - b.order).map(({ sentence }) => sentence);
  }
}
