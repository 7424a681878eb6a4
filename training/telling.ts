import { lexiconOf } from "../main/core/insight/languages/index.ts";
import { eachFeature, named } from "../main/core/insight/models/features.ts";
import { type Gathered, Gatherer } from "../main/core/insight/parts/summary/gather.ts";
import { tellingNumbers } from "../main/core/insight/parts/summary/telling.ts";
import { idOf } from "../main/core/insight/text/known.ts";
import { general } from "./common.ts";
import { type Dialogue, readDialogues } from "./data.ts";
import type { Options, Sample } from "./logistic.ts";
import { heardOf } from "./through.ts";

export const options: Options = { l2: 0.05, epochs: 4, times: 8, groups: 5, most: 3000, allowed: general(3) };

/** The share of a meeting's sentences that are nearest to what people wrote about it. */
const told = 0.08;

/** Sentences of meetings, and whether they say what the summaries of people say. Train parts alone. */
export function samples(): Sample[] {
  const meetings = [...readDialogues("ami"), ...readDialogues("qmsum")].filter(({ split }) => split === "train");
  return meetings.flatMap(ofDialogue);
}

function ofDialogue(dialogue: Dialogue): Sample[] {
  const { heard, vocabulary } = heardOf(dialogue);
  const gathered: Gathered[] = [];
  const gatherer = new Gatherer((each) => gathered.push(each));
  const words = new Map<number, number>();
  let all = 0;
  for (const each of heard) {
    gatherer.hear(each);
    const id = each.speaker?.id ?? 0;
    words.set(id, (words.get(id) ?? 0) + each.length);
    all += each.length;
  }
  gatherer.end();
  const near = nearness(gathered, dialogue.refs.summary.join(" "));
  const least = [...near].sort((a, b) => b - a)[Math.ceil(gathered.length * told)] ?? 0;
  return gathered.map((each, index) => {
    const label = (near[index] ?? 0) > least;
    const share = (words.get(each.speaker?.id ?? 0) ?? 0) / all;
    return {
      group: dialogue.id,
      features: each.sentences.flatMap(({ kept }) => named((take) => eachFeature(kept, take))),
      numbers: tellingNumbers(each, share, vocabulary),
      label,
      weight: label ? 3 : 1,
    };
  });
}

const tokens = (text: string) => text.toLowerCase().match(/\w+/g) ?? [];

/** How many words and pairs of words each shares with the reference. */
function nearness(gathered: readonly Gathered[], reference: string): number[] {
  const stop = lexiconOf("en")?.stop;
  const wanted = tokens(reference);
  const pairs = new Set(wanted.slice(1).map((word, index) => `${wanted[index]} ${word}`));
  const single = new Set(wanted.filter((word) => stop?.has({ id: idOf(word) }) !== true));
  return gathered.map(({ text }) => {
    const words = tokens(text);
    const hits =
      words.slice(1).filter((word, index) => pairs.has(`${words[index]} ${word}`)).length +
      [...new Set(words)].filter((word) => single.has(word)).length;
    return hits / Math.sqrt(words.length + 5);
  });
}
