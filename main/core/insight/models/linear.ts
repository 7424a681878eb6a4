/** Weights as the training wrote them: a feature and its weight in hundredths on each line. */
export interface Weights {
  bias: number;
  lines: string;
}

/** A logistic regression whose features are there or not, or carry a number. */
export class Linear {
  readonly bias: number;
  readonly #weights = new Map<string, number>();

  constructor({ bias, lines }: Weights) {
    this.bias = bias;
    for (const line of lines.split("\n")) {
      const tab = line.lastIndexOf("\t");
      if (tab > 0) this.#weights.set(line.slice(0, tab), Number(line.slice(tab + 1)) / 100);
    }
  }

  entries(): Iterable<[string, number]> {
    return this.#weights;
  }

  /** The sum before it is a probability. */
  sum(features: readonly string[], numbers: readonly (readonly [string, number])[] = []): number {
    return this.bias + this.features(features) + this.numbers(numbers);
  }

  features(features: readonly string[]): number {
    let sum = 0;
    for (const feature of features) sum += this.#weights.get(feature) ?? 0;
    return sum;
  }

  numbers(numbers: readonly (readonly [string, number])[]): number {
    let sum = 0;
    for (const [name, value] of numbers) sum += (this.#weights.get(name) ?? 0) * value;
    return sum;
  }
}

export function probability(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
