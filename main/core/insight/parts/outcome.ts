import type { Understanding } from "../../../../preload/contract/insight.ts";
import type { Heard } from "../heard.ts";
import type { Part } from "../part.ts";
import { proof, within } from "./evidence.ts";

type Told = Understanding["outcome"];
const lastMessages = 12;

/** Whether what was proposed or asked for was agreed to. */
export class OutcomePart implements Part<Told> {
  readonly #last: Heard[] = [];

  hear(heard: Heard): void {
    if (heard.words.length === 0 || heard.speaker?.role === "support_agent" || heard.speaker?.role === "bot") return;
    this.#last.push(heard);
    if (this.#last.length > lastMessages) this.#last.shift();
  }

  tell(): Told {
    for (const heard of [...this.#last].reverse()) {
      for (const outcome of ["no", "yes", "maybe"] as const) {
        const at = heard.lexicon?.cue(outcome).in(heard.words) ?? -1;
        const word = heard.words[at];
        if (at >= 0 && at <= 2 && word !== undefined)
          return { outcome, confidence: within(0.4), evidence: [proof(heard.said, { start: word.start, end: word.end })] };
      }
    }
    return { outcome: "unclear", confidence: 0, evidence: [] };
  }
}
