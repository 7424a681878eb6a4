/** A list of candidates that stays bounded: when it has twice too many, the weaker half of each stretch goes. */
export class Kept<T extends { score: number }> {
  readonly #most: number;
  readonly #stretches: number;
  #all: T[] = [];

  constructor(most: number, stretches = 8) {
    this.#most = most;
    this.#stretches = stretches;
  }

  add(candidate: T): void {
    this.#all.push(candidate);
    if (this.#all.length >= this.#most * 2) this.#all = this.#halved();
  }

  /** In the order in which they came. */
  get all(): readonly T[] {
    return this.#all;
  }

  #halved(): T[] {
    const kept: T[] = [];
    const size = Math.ceil(this.#all.length / this.#stretches);
    for (let from = 0; from < this.#all.length; from += size) {
      const stretch = this.#all.slice(from, from + size);
      const least = stretch.map((each) => each.score).sort((a, b) => b - a)[Math.floor(stretch.length / 2)] ?? 0;
      let left = Math.ceil(stretch.length / 2);
      for (const each of stretch) if (each.score >= least && left-- > 0) kept.push(each);
    }
    return kept;
  }
}
