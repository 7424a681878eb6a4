import type { Understanding } from "../../../../preload/contract/insight.ts";
import type { Part } from "../part.ts";
import type { Shared } from "../shared/shared.ts";

export class Counts implements Part<Understanding["counts"]> {
  readonly #shared: Shared;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  hear(): void {}

  tell({ summary = [] }: Partial<Understanding>): Understanding["counts"] {
    const { messages, words } = this.#shared.shape;
    return { messages, words, summaryWords: summary.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) };
  }
}
