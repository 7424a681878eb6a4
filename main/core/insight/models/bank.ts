import type { Word } from "../text/words.ts";
import { eachFeature, type Take } from "./features.ts";
import { Linear } from "./linear.ts";
import { Trie } from "./trie.ts";
import { decidedWeights, taskWeights } from "./weights/moments.ts";
import { questionWeights } from "./weights/questions.ts";
import { requestWeights } from "./weights/requests.ts";
import { tellingWeights } from "./weights/telling.ts";

const names = ["question", "request", "telling", "task", "decided"] as const;
type Name = (typeof names)[number];

/** What each model makes of a sentence's words; in the order of the names. */
export type Sums = readonly number[];

export const models: Readonly<Record<Name, Linear>> = {
  question: new Linear(questionWeights),
  request: new Linear(requestWeights),
  telling: new Linear(tellingWeights),
  task: new Linear(taskWeights),
  decided: new Linear(decidedWeights),
};

const trie = new Trie(names.map((name) => models[name].entries()));

// one for all: there are many sentences, and none is summed while another is
const adding = new Float64Array(names.length);
export const noSums: Sums = names.map(() => 0);

/** Every model asked at once: one look for each feature, because a feature is found more slowly than added. Without the biases. */
export function sumsOf(words: readonly Word[]): Sums {
  return sumsOver((take) => eachFeature(words, take));
}

export function sumsOver(show: (take: Take) => void): Sums {
  adding.fill(0);
  trie.add(adding, show);
  return [adding[0] ?? 0, adding[1] ?? 0, adding[2] ?? 0, adding[3] ?? 0, adding[4] ?? 0];
}

export function sumFor(name: Name, sums: Sums): number {
  return sums[names.indexOf(name)] ?? 0;
}
