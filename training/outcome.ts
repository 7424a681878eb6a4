import { agreeingNumbers, plainly, remembered } from "../main/core/insight/models/agreeing.ts";
import { type Token, token } from "../main/core/insight/models/features.ts";
import { wordsOf } from "../main/core/insight/text/words.ts";
import { general } from "./common.ts";
import { readDialogues } from "./data.ts";
import type { Options, Sample } from "./logistic.ts";

export const cueOptions: Options = { l2: 0.01, epochs: 30 };
export const wordOptions: Options = { l2: 0.2, epochs: 6, times: 4, groups: 4, allowed: general(3) };

export interface OutcomeSamples {
  cues: (Sample & { asked: { texts: string[]; tokens: Token[] } })[];
  words: Sample[];
}

/** Talks in which one persuades the other, and whether it worked: what was promised, and, apart from it, all words of who was asked. */
export function samples(): OutcomeSamples {
  const cues: OutcomeSamples["cues"] = [];
  const words: Sample[] = [];
  for (const { id, messages, refs } of readDialogues("persuasion")) {
    const asked = messages
      .filter(({ role }) => role === "customer")
      .slice(-remembered)
      .map(({ text }) => text);
    const label = refs.outcome === "yes";
    const texts = asked.map(plainly);
    const said = asked.flatMap((text) => wordsOf(text)).filter(({ kind }) => kind === "word");
    const features = [...new Set(said.map(({ text }) => text))];
    cues.push({ group: id, features: [], numbers: agreeingNumbers(texts), label, asked: { texts, tokens: features.map(token) } });
    words.push({ group: id, features, label });
  }
  return { cues, words };
}
