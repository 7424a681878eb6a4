import type { Decision } from "../../../../preload/contract/insight.ts";
import type { Heard } from "../heard.ts";
import type { Part } from "../part.ts";
import { Kept } from "../shared/kept.ts";
import { keyOf } from "../text/hash.ts";
import { tidied } from "../text/tidy.ts";
import { proof, within } from "./evidence.ts";

const most = 40;

/** What was settled. */
export class Decisions implements Part<Decision[]> {
  readonly #kept = new Kept<Decision & { score: number }>(most);

  hear({ sentences, lexicon, text: whole, said, speaker }: Heard): void {
    if (lexicon === undefined || speaker?.role === "bot") return;
    for (const sentence of sentences) {
      if (sentence.asks || !lexicon.cue("decides").has(sentence.words)) continue;
      const text = tidied(whole, sentence);
      if (text !== "")
        this.#kept.add({
          key: keyOf("decision", said.id, text),
          text,
          evidence: [proof(said, sentence)],
          confidence: within(0.6),
          score: 0.6,
        });
    }
  }

  tell(): Decision[] {
    return this.#kept.all.slice(0, most).map(({ score: _, ...decision }) => decision);
  }
}
