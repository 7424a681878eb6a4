// Words that a list or a model names have a number, so that asking about one looks into an array and hashes nothing. Lists and models are
// read while the modules load, before any text is.

const ids = new Map<string, number>();
const texts: string[] = [""];

/** The number of a word from a list or model. */
export function learned(text: string): number {
  const known = ids.get(text);
  if (known !== undefined) return known;
  ids.set(text, texts.length);
  keep(text, texts.length);
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

// The same words by what their letters add up to, to be found in a text without cutting them out of it first.

let places = new Int32Array(2 ** 15);

export const noLetters = 0x811c9dc5;

/** Adds a letter to the sum of those before it. */
export function withLetter(sum: number, code: number): number {
  return Math.imul(sum ^ code, 0x01000193);
}

function keep(text: string, id: number): void {
  if (id * 2 > places.length) {
    places = new Int32Array(places.length * 2);
    for (const [each, word] of texts.entries()) if (each > 0) keep(word, each);
  }
  let sum = noLetters;
  for (let at = 0; at < text.length; at++) sum = withLetter(sum, text.charCodeAt(at));
  let place = placeOf(sum);
  while (places[place] !== 0) place = (place + 1) & (places.length - 1);
  places[place] = id;
}

function placeOf(sum: number): number {
  return (sum ^ (sum >>> 15)) & (places.length - 1);
}

/** The number of the word of ASCII letters at a place of a text, in large letters or small, whose small ones add up to the sum. */
export function idAt(text: string, start: number, end: number, sum: number): number {
  for (let place = placeOf(sum); ; place = (place + 1) & (places.length - 1)) {
    const id = places[place] ?? 0;
    if (id === 0) return 0;
    const word = texts[id] ?? "";
    if (word.length !== end - start) continue;
    let same = 0;
    while (same < word.length && small(text.charCodeAt(start + same)) === word.charCodeAt(same)) same += 1;
    if (same === word.length) return id;
  }
}

export function small(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
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
