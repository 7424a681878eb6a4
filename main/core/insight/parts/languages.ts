import type { Understanding } from "../../../../preload/contract/insight.ts";
import type { Heard } from "../heard.ts";
import { lexiconOf } from "../languages/index.ts";
import type { Part } from "../part.ts";
import { rounded } from "./evidence.ts";

/** Which languages are spoken, by the share of their words. */
export class Languages implements Part<Understanding["languages"]> {
  readonly #words = new Map<string, number>();
  #all = 0;

  hear({ language, length }: Heard): void {
    if (language === undefined || length === 0) return;
    this.#words.set(language, (this.#words.get(language) ?? 0) + length);
    this.#all += length;
  }

  tell(): Understanding["languages"] {
    return [...this.#words]
      .map(([language, words]) => ({ language, share: rounded(words / this.#all) }))
      .filter(({ share }, _, all) => share >= 0.02 || all.length === 1)
      .sort((a, b) => b.share - a.share || (a.language < b.language ? -1 : 1));
  }

  /** How much of it is in a language that there are words for. */
  static knownShare(languages: Understanding["languages"]): number {
    return languages.reduce((sum, { language, share }) => sum + (lexiconOf(language) === undefined ? 0 : share), 0);
  }
}
