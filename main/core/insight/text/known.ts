// Words that a list or a model names have a number, so that asking about one looks into an array and hashes nothing. Lists and models are
// read while the modules load, before any text is.

const ids = new Map<string, number>();
const texts: string[] = [""];

/** The number of a word from a list or model. */
export function learned(text: string): number {
  const known = ids.get(text);
  if (known !== undefined) return known;
  ids.set(text, texts.length);
  return texts.push(text) - 1;
}

/** 0 for a word that stands in no list. */
export function idOf(text: string): number {
  return ids.get(text) ?? 0;
}

/** A word as the list has it: the same string every time is compared and looked up faster than an equal one. */
export function knownText(id: number): string {
  return texts[id] ?? "";
}

interface Numbered {
  id: number;
}

export class WordList {
  readonly #has: Uint8Array;

  constructor(words: string | readonly string[]) {
    const own = (typeof words === "string" ? words.split(" ") : words).filter((word) => word !== "").map(learned);
    this.#has = new Uint8Array(1 + own.reduce((most, id) => Math.max(most, id), 0));
    for (const id of own) this.#has[id] = 1;
  }

  has(word: Numbered | undefined): boolean {
    return word !== undefined && this.#has[word.id] === 1;
  }
}

export class WordWeights {
  readonly #weights: Float64Array;

  constructor(weights: readonly (readonly [word: string, weight: number])[]) {
    const own = weights.map(([word, weight]) => [learned(word), weight] as const);
    this.#weights = new Float64Array(1 + own.reduce((most, [id]) => Math.max(most, id), 0));
    for (const [id, weight] of own) this.#weights[id] = weight;
  }

  of(word: Numbered): number {
    return this.#weights[word.id] ?? 0;
  }
}
