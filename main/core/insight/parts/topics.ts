import type { Part } from "../part.ts";
import type { Shared } from "../shared/shared.ts";
import { rankedTerms } from "./keywords.ts";

const most = 4;

/** Short names for what is talked about, weightiest first. */
export class Topics implements Part<string[]> {
  readonly #shared: Shared;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  hear(): void {}

  tell(): string[] {
    const { vocabulary, people } = this.#shared;
    const ranked = rankedTerms(vocabulary, ({ parts }) => people.namedIn(parts) !== undefined);
    const phrases = ranked.filter(({ term }) => term.words > 1 && term.messages > 1);
    const seen = new Set<string>();
    return [...phrases.slice(0, 2), ...ranked]
      .map(({ term }) => term.text.toLowerCase())
      .filter((name) => !seen.has(name) && seen.add(name))
      .slice(0, most);
  }
}
