import { agreeingNumbers, plainly } from "../main/core/insight/models/agreeing.ts";
import { readDialogues } from "./data.ts";
import type { Options, Sample } from "./logistic.ts";

export const options: Options = { l2: 0.1, epochs: 10 };

/** Talks in which one persuades the other, and whether it worked. Cues alone: words would learn the cause. */
export function samples(): Sample[] {
  return readDialogues("persuasion").map(({ id, messages, refs }) => {
    const of = (role: string) => messages.filter((message) => message.role === role).map(({ text }) => plainly(text));
    return {
      group: id,
      features: [],
      numbers: agreeingNumbers(of("customer").slice(-12), of("support_agent").slice(-12)),
      label: refs.outcome === "yes",
    };
  });
}
