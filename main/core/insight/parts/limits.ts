import type { Limit, Understanding } from "../../../../preload/contract/insight.ts";
import type { Part } from "../part.ts";
import type { Shared } from "../shared/shared.ts";
import { Languages } from "./languages.ts";

const fewWords = 8;

/** What keeps the results from being whole. */
export class Limits implements Part<Limit[]> {
  readonly #shared: Shared;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  hear(): void {}

  tell({ languages = [] }: Partial<Understanding>): Limit[] {
    const { texts, words, dated, machine } = this.#shared.shape;
    const known = Languages.knownShare(languages);
    const limits: Limit[] = [];
    if (words < fewWords || machine >= texts) limits.push("not_enough_text");
    if (dated === 0) limits.push("no_dates");
    if (languages.length > 0 && known === 0) limits.push("no_words_for_language");
    else if (languages.length > 0 && known < 0.9) limits.push("language_in_part");
    return limits;
  }
}
