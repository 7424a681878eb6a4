import type { Weights } from "../main/core/insight/models/linear.ts";

export interface Sample {
  /** Samples of one group are never divided between training and measuring. */
  group: string;
  features: readonly string[];
  numbers?: readonly (readonly [string, number])[];
  label: boolean;
  weight?: number;
}

const mostWeights = 4000;

export interface Options {
  /** Pulls weights towards zero. */
  l2: number;
  /** The same for numbers, which are few; as much where it is not given. */
  l2OfNumbers?: number;
  epochs?: number;
  /** In how many groups a feature must stand. */
  groups?: number;
  /** How often a feature must stand. */
  times?: number;
  most?: number;
  allowed?: (feature: string) => boolean;
}

/** The same order for the same length, every time. */
function shuffled(length: number, seed: number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  let state = seed * 2654435761 + 12345;
  for (let at = length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

/** Logistic regression by AdaGrad over sparse features. */
export function trained(
  samples: readonly Sample[],
  { l2, l2OfNumbers = l2, epochs = 12, groups = 2, times = 4, most = mostWeights, allowed = () => true }: Options,
): Weights {
  const index = vocabulary(samples, groups, times, allowed);
  const numbersKnown = new Set(samples.flatMap(({ numbers = [] }) => numbers.map(([name]) => index.get(name))));
  const scales = scaled(samples, index);
  const rows = samples.map(({ features, numbers = [], label, weight = 1 }) => {
    const ids: number[] = [];
    const values: number[] = [];
    for (const feature of new Set(features)) {
      const id = index.get(feature);
      if (id !== undefined) {
        ids.push(id);
        values.push(scales[id] ?? 1);
      }
    }
    for (const [name, value] of numbers) {
      const id = index.get(name);
      if (id !== undefined) {
        ids.push(id);
        values.push(value);
      }
    }
    return { ids, values, label: label ? 1 : 0, weight };
  });
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-6);
  // the mean over all epochs but the first: steadier than where the last one ended
  const sums = new Float64Array(index.size);
  let biasSum = 0;
  let bias = 0;
  let biasSquares = 1e-6;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffled(rows.length, epoch + 1)) {
      const row = rows[at];
      if (row === undefined) continue;
      let sum = bias;
      for (let each = 0; each < row.ids.length; each++) sum += (weights[row.ids[each] ?? 0] ?? 0) * (row.values[each] ?? 0);
      const error = (1 / (1 + Math.exp(-sum)) - row.label) * row.weight;
      biasSquares += error * error;
      bias -= (0.3 * error) / Math.sqrt(biasSquares);
      for (let each = 0; each < row.ids.length; each++) {
        const id = row.ids[each] ?? 0;
        const slope = error * (row.values[each] ?? 0) + (numbersKnown.has(id) ? l2OfNumbers : l2) * (weights[id] ?? 0);
        squares[id] = (squares[id] ?? 0) + slope * slope;
        weights[id] = (weights[id] ?? 0) - (0.3 * slope) / Math.sqrt(squares[id] ?? 1);
      }
    }
    if (epoch === 0) continue;
    biasSum += bias;
    for (let id = 0; id < weights.length; id++) sums[id] = (sums[id] ?? 0) + (weights[id] ?? 0);
  }
  const mean = 1 / (epochs - 1);
  return written(
    biasSum * mean,
    [...index].map(([feature, id]) => [feature, (sums[id] ?? 0) * mean * (scales[id] ?? 1) * 100]),
    most,
  );
}

function written(bias: number, weights: readonly (readonly [feature: string, hundredths: number])[], most: number): Weights {
  const kept = weights
    .map(([feature, weight]): [string, number] => [feature, Math.round(weight)])
    .filter(([, weight]) => Math.abs(weight) >= 2)
    .sort(([a, one], [b, two]) => Math.abs(two) - Math.abs(one) || (a < b ? -1 : 1))
    .slice(0, most)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    bias: Math.round(bias * 1000) / 1000,
    lines: kept.map(([feature, weight]) => `${feature}\t${weight}`).join("\n"),
  };
}

/** The mean of models that each went without a part of the groups: steadier where what is looked for is rare. */
export function averaged(samples: readonly Sample[], options: Options, parts: number): Weights {
  const models = folds(samples, parts).map(({ train }) => trained(train, options));
  const sums = new Map<string, number>();
  for (const { lines } of models) {
    for (const line of lines.split("\n")) {
      const tab = line.lastIndexOf("\t");
      const feature = line.slice(0, tab);
      sums.set(feature, (sums.get(feature) ?? 0) + Number(line.slice(tab + 1)) / parts);
    }
  }
  return written(
    models.reduce((sum, { bias }) => sum + bias / parts, 0),
    [...sums],
    options.most ?? mostWeights,
  );
}

/** How differently a feature is spread over the two labels (Wang and Manning's NB-SVM): what is spread evenly hardly learns. */
function scaled(samples: readonly Sample[], index: ReadonlyMap<string, number>): Float64Array {
  const yes = new Float64Array(index.size).fill(1);
  const no = new Float64Array(index.size).fill(1);
  const numbers = new Set(samples.flatMap((sample) => (sample.numbers ?? []).map(([name]) => name)));
  for (const { features, label, weight = 1 } of samples) {
    for (const feature of new Set(features)) {
      const id = index.get(feature);
      if (id !== undefined) (label ? yes : no)[id] = ((label ? yes : no)[id] ?? 0) + weight;
    }
  }
  const total = (counts: Float64Array) => counts.reduce((sum, each) => sum + each, 0);
  const [allYes, allNo] = [total(yes), total(no)];
  const scales = new Float64Array(index.size).fill(1);
  for (const [feature, id] of index)
    if (!numbers.has(feature))
      scales[id] = Math.max(0.05, Math.min(2, Math.abs(Math.log((yes[id] ?? 1) / allYes / ((no[id] ?? 1) / allNo)))));
  return scales;
}

function vocabulary(
  samples: readonly Sample[],
  groups: number,
  times: number,
  allowed: (feature: string) => boolean,
): Map<string, number> {
  const seen = new Map<string, { times: number; groups: number; last: string }>();
  const numbers = new Set<string>();
  for (const sample of samples) {
    for (const [name] of sample.numbers ?? []) numbers.add(name);
    for (const feature of new Set(sample.features)) {
      const known = seen.get(feature);
      if (known === undefined) seen.set(feature, { times: 1, groups: 1, last: sample.group });
      else {
        known.times += 1;
        if (known.last !== sample.group) {
          known.groups += 1;
          known.last = sample.group;
        }
      }
    }
  }
  const index = new Map<string, number>();
  for (const name of numbers) index.set(name, index.size);
  for (const [feature, known] of seen)
    if (known.times >= times && known.groups >= groups && allowed(feature)) index.set(feature, index.size);
  return index;
}

/** Divides by group, so that nothing is measured on what it was trained with. */
export function folds<T extends Sample>(samples: readonly T[], count: number, seed = 7): { train: T[]; test: T[] }[] {
  const names = [...new Set(samples.map(({ group }) => group))].sort();
  const order = shuffled(names.length, seed);
  const foldOf = new Map(order.map((at, place) => [names[at] ?? "", place % count]));
  return Array.from({ length: count }, (_, fold) => ({
    train: samples.filter(({ group }) => foldOf.get(group) !== fold),
    test: samples.filter(({ group }) => foldOf.get(group) === fold),
  }));
}
