import { learned, WordList } from "./known.ts";
import type { Word } from "./words.ts";

/** Finds phrases of a list in words: "could_you please" holds two. */
export class Phrases {
  readonly #firsts: WordList;
  readonly #byFirst = new Map<number, number[][]>();

  constructor(list: string) {
    const firsts: string[] = [];
    for (const phrase of list.split(" ")) {
      const [first = "", ...rest] = phrase.split(/[_-]/);
      if (first === "") continue;
      firsts.push(first);
      const known = this.#byFirst.get(learned(first));
      if (known === undefined) this.#byFirst.set(learned(first), [rest.map(learned)]);
      else known.push(rest.map(learned));
    }
    this.#firsts = new WordList(firsts);
    for (const endings of this.#byFirst.values()) endings.sort((a, b) => b.length - a.length);
  }

  /** How many words of the longest phrase begin at this one; 0 for none. */
  at(words: readonly Word[], index: number): number {
    const first = words[index];
    if (first === undefined || !this.#firsts.has(first)) return 0;
    for (const rest of this.#byFirst.get(first.id) ?? []) {
      let seen = 0;
      while (seen < rest.length && words[index + 1 + seen]?.id === rest[seen]) seen += 1;
      if (seen === rest.length) return rest.length + 1;
    }
    return 0;
  }

  /** Where the first of them begins, or -1. */
  in(words: readonly Word[]): number {
    for (let index = 0; index < words.length; index++) if (this.at(words, index) > 0) return index;
    return -1;
  }

  has(words: readonly Word[]): boolean {
    return this.in(words) >= 0;
  }
}
