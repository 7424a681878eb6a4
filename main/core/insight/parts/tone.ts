import type { Evidence, Tone, Understanding } from "../../../../preload/contract/insight.ts";
import type { Heard } from "../heard.ts";
import type { Part } from "../part.ts";
import { proof, within } from "./evidence.ts";

type Told = Understanding["tone"];

/** How it sounded: the mood, and what the words behind it have in common. */
export class TonePart implements Part<Told> {
  readonly #sums = new Map<Tone, number>();
  readonly #proofs = new Map<Tone, { weight: number; evidence: Evidence }[]>();
  #messages = 0;

  hear(heard: Heard): void {
    if (heard.words.length === 0 || heard.speaker?.role === "bot") return;
    this.#messages += 1;
    const { lexicon } = heard;
    if (lexicon === undefined) return;
    if (lexicon.cue("thanks").has(heard.words)) this.#add(heard, "grateful", 0.6);
    if (heard.mood > 0.3) this.#add(heard, heard.text.includes("!") ? "excited" : "friendly", heard.mood);
    if (heard.mood < -0.6) this.#add(heard, "angry", -heard.mood);
    else if (heard.mood < -0.25) this.#add(heard, "frustrated", -heard.mood);
  }

  #add({ said, text }: Heard, tone: Tone, weight: number): void {
    this.#sums.set(tone, (this.#sums.get(tone) ?? 0) + weight);
    const proofs = this.#proofs.get(tone) ?? [];
    this.#proofs.set(
      tone,
      [...proofs, { weight, evidence: proof(said, { start: 0, end: text.length }) }]
        .sort((a, b) => b.weight - a.weight)
        .slice(0, 5),
    );
  }

  tell(): Told {
    const [first] = [...this.#sums].sort(([, a], [, b]) => b - a);
    if (first === undefined || first[1] < Math.max(0.5, 0.08 * this.#messages))
      return { tone: "calm", confidence: within(Math.min(0.6, this.#messages / 20)), evidence: [] };
    return {
      tone: first[0],
      confidence: within(first[1] / (first[1] + 2)),
      evidence: (this.#proofs.get(first[0]) ?? []).map(({ evidence }) => evidence),
    };
  }
}
