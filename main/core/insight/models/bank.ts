import { Linear } from "./linear.ts";
import { decidedWeights, taskWeights } from "./weights/moments.ts";
import { questionWeights } from "./weights/questions.ts";
import { requestWeights } from "./weights/requests.ts";
import { tellingWeights } from "./weights/telling.ts";

const all = {
  question: questionWeights,
  request: requestWeights,
  telling: tellingWeights,
  task: taskWeights,
  decided: decidedWeights,
} as const;
type Name = keyof typeof all;
const names: readonly Name[] = ["question", "request", "telling", "task", "decided"];

/** What each model makes of a sentence's words; in the order of the names. */
export type Sums = Float64Array;

export const models: Readonly<Record<Name, Linear>> = {
  question: new Linear(all.question),
  request: new Linear(all.request),
  telling: new Linear(all.telling),
  task: new Linear(all.task),
  decided: new Linear(all.decided),
};

const rows = new Map<string, Float64Array>();
for (const [column, name] of names.entries()) {
  for (const [feature, weight] of models[name].entries()) {
    const row = rows.get(feature) ?? new Float64Array(names.length);
    row[column] = weight;
    rows.set(feature, row);
  }
}

/** Every model asked at once: one look for each feature, because a feature is found more slowly than added. Without the biases. */
export function sumsOf(features: readonly string[]): Sums {
  const sums = new Float64Array(names.length);
  for (const feature of features) {
    const row = rows.get(feature);
    if (row !== undefined)
      for (let column = 0; column < row.length; column++) sums[column] = (sums[column] ?? 0) + (row[column] ?? 0);
  }
  return sums;
}

export function sumFor(name: Name, sums: Sums): number {
  return sums[names.indexOf(name)] ?? 0;
}
