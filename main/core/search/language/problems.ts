import type { Problem, ProblemCode } from "../../../../preload/contract/search.ts";
import type { Span } from "../../../../preload/contract/values.ts";

const mostHints = 20;
const longestFound = 100;

/** The problems of one text, as they are found. */
export class Problems {
  readonly #text: string;
  readonly #hints: Problem[] = [];
  readonly #grave: Problem[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  hint(code: ProblemCode, at: Span, meant?: string): void {
    if (this.#hints.length === mostHints) return;
    this.#hints.push({ code, at, found: this.#foundAt(at), grave: false, ...(meant === undefined ? {} : { meant }) });
  }

  grave(code: ProblemCode, at: Span): void {
    this.#grave.push({ code, at, found: this.#foundAt(at), grave: true });
  }

  inOrder(): Problem[] {
    return [...this.#grave, ...this.#hints].sort((a, b) => a.at.start - b.at.start);
  }

  #foundAt({ start, end }: Span): string {
    return this.#text.slice(start, Math.min(end, start + longestFound));
  }
}
