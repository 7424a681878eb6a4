import { WordWeights } from "../text/known.ts";
import { type Token, tokensOf } from "./features.ts";

/** Weights as the training wrote them: a feature and its weight in hundredths on each line. */
export interface Weights {
  bias: number;
  lines: string;
}

/** A logistic regression whose features are there or not, or carry a number. */
export class Linear {
  readonly bias: number;
  readonly #weights = new Map<string, number>();
  #ofTokens: WordWeights | undefined;

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
    for (const feature of features) sum += this.weight(feature);
    return sum;
  }

  /** The same for features of one token each. */
  tokens(tokens: readonly Token[]): number {
    this.#ofTokens ??= new WordWeights([...this.#weights].filter(([feature]) => tokensOf(feature).length === 1));
    let sum = 0;
    for (const each of tokens) sum += this.#ofTokens.of(each);
    return sum;
  }

  numbers(numbers: readonly (readonly [string, number])[]): number {
    let sum = 0;
    for (const [name, value] of numbers) sum += this.weight(name) * value;
    return sum;
  }

  weight(name: string): number {
    return this.#weights.get(name) ?? 0;
  }
}

export function probability(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
