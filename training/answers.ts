import { Recent } from "../main/core/insight/parts/questions/recent.ts";
import { Watch, watched } from "../main/core/insight/parts/questions/watch.ts";
import { general } from "./common.ts";
import { type Dialogue, readDialogues } from "./data.ts";
import type { Options, Sample } from "./logistic.ts";
import { heardOf } from "./through.ts";

export const options: Options = { l2: 0.02, epochs: 10, times: 5, groups: 3, allowed: general(3) };

/** Questions of a help channel, where people name whom they answer. */
export function byName(): Sample[] {
  return readDialogues("irc").flatMap(ofDialogue);
}

/** Questions of meetings, where people answer in turn. */
export function inTurn(split: "train" | "dev"): Sample[] {
  return readDialogues("ami")
    .filter((dialogue) => dialogue.split === split && dialogue.refs.questions_pairs_annotated === true)
    .flatMap(ofDialogue);
}

function ofDialogue(dialogue: Dialogue): Sample[] {
  const answered = new Map((dialogue.refs.questions ?? []).map((question) => [question.message, question.answered === true]));
  const recent = new Recent();
  const open: { watch: Watch; label: boolean }[] = [];
  for (const heard of heardOf(dialogue).heard) {
    for (const { watch } of open) if (watch.seen < watched) watch.hear(heard);
    const label = answered.get(heard.order);
    const sentence = heard.sentences.find(({ asks }) => asks) ?? heard.sentences.at(-1);
    if (label !== undefined && sentence !== undefined)
      open.push({ watch: new Watch(heard, sentence, recent.of(heard.said.author)), label });
    recent.hear(heard);
  }
  return open.map(({ watch, label }) => ({ group: dialogue.id, features: watch.features(), numbers: watch.numbers(), label }));
}
