import { foldedText, isWordSign, tokensOf } from "./tokens.ts";

/** What a pattern's signs ask for: one certain sign, one letter or digit, anything without a space, or a space. */
type Part = { is: "sign"; sign: string } | { is: "one" | "any" | "space" };

export interface Pattern {
  /** What the index is asked for, all of it: every text that the pattern fits holds these words. */
  anchors: readonly { word: string; begun: boolean }[];
  /** Takes time in proportion to the text, whatever the pattern. */
  fits(text: string): boolean;
}

const longest = 100;
/** More of a message is not looked at. */
const mostRead = 100_000;

/**
 * Reads a pattern: `?` is one letter or digit, `*` any signs but spaces, everything else stands for itself, whatever its case and accents.
 * It fits whole words. Undefined where no word, nor the beginning of one, is left for the index to find, and
 * where it is too long.
 */
export function patternOf(written: string): Pattern | undefined {
  if (written.length > longest) return undefined;
  const parts = partsOf(written);
  const anchors = anchorsOf(parts);
  if (anchors.length === 0) return undefined;
  const matcher = new Matcher(parts);
  return { anchors, fits: (text) => matcher.fits(foldedText(text.slice(0, mostRead))) };
}

function partsOf(written: string): Part[] {
  const parts: Part[] = [];
  for (const sign of foldedText(written.trim())) {
    if (sign === "?") parts.push({ is: "one" });
    else if (sign === "*" || isSpace(sign)) {
      const is = sign === "*" ? "any" : "space";
      if (parts.at(-1)?.is !== is) parts.push({ is });
    } else parts.push({ is: "sign", sign });
  }
  return parts;
}

const isSpace = (sign: string) => sign === " " || /^\s$/u.test(sign);

/** One letter that begins a word stands in too many messages to be any help. */
const leastBegun = 2;

function anchorsOf(parts: readonly Part[]): Pattern["anchors"] {
  const anchors: { word: string; begun: boolean }[] = [];
  let run = "";
  let isCut = false;
  const end = (isOpen: boolean) => {
    for (const { start, end, folded } of tokensOf(run)) {
      const begun = isOpen && end === run.length;
      if ((start > 0 || !isCut) && (!begun || folded.length >= leastBegun)) anchors.push({ word: folded, begun });
    }
    run = "";
    isCut = true;
  };
  for (const part of parts) {
    if (part.is === "sign") run += part.sign;
    else if (part.is === "space") run += " ";
    else end(true);
  }
  end(false);
  return anchors;
}

/**
 * Goes through the text once, with every place of the pattern that has been reached so far. No place is gone back to, so that no pattern
 * and no text can make it slow.
 */
class Matcher {
  readonly #parts: readonly Part[];
  readonly #beginsWord: boolean;
  readonly #endsWord: boolean;
  /** What a text must hold for the pattern to begin there at all. */
  readonly #first: string | undefined;
  /** By place, the sign of the text at which it was reached last, so that none is listed twice. */
  readonly #reachedAt: Uint32Array;
  #places: number[] = [];
  #next: number[] = [];
  #at = 0;

  constructor(parts: readonly Part[]) {
    const [first, last] = [parts[0], parts.at(-1)];
    this.#parts = parts;
    this.#beginsWord = asksForWord(first);
    this.#endsWord = asksForWord(last) && last?.is !== "any";
    this.#first = first?.is === "sign" ? first.sign : undefined;
    this.#reachedAt = new Uint32Array(parts.length + 1);
  }

  fits(text: string): boolean {
    this.#places = [];
    this.#at = 1;
    this.#reachedAt.fill(0);
    let isInWord = false;
    for (const sign of text) {
      const isWord = isWordSign(sign);
      if (this.#isFound && !(this.#endsWord && isInWord && isWord)) return true;
      if ((this.#first === undefined || this.#first === sign) && !(this.#beginsWord && isInWord)) this.#reach(this.#places, 0);
      if (this.#places.length > 0) this.#step(sign, isWord);
      isInWord = isWord;
    }
    return this.#isFound;
  }

  get #isFound(): boolean {
    return this.#reachedAt[this.#parts.length] === this.#at && this.#places.length > 0;
  }

  #step(sign: string, isWord: boolean): void {
    this.#at += 1;
    this.#next.length = 0;
    for (const place of this.#places) {
      const part = this.#parts[place];
      if (part === undefined) continue;
      const isSpaced = (part.is === "any" || part.is === "space") && isSpace(sign);
      if (part.is === "sign" ? part.sign === sign : part.is === "one" ? isWord : isSpaced === (part.is === "space")) {
        if (part.is === "any" || part.is === "space") this.#reach(this.#next, place);
        if (part.is !== "any") this.#reach(this.#next, place + 1);
      }
    }
    [this.#places, this.#next] = [this.#next, this.#places];
  }

  /** A place, and the one behind it that asks for nothing more. */
  #reach(places: number[], place: number): void {
    if (this.#reachedAt[place] === this.#at) return;
    this.#reachedAt[place] = this.#at;
    places.push(place);
    if (this.#parts[place]?.is === "any") this.#reach(places, place + 1);
  }
}

const asksForWord = (part: Part | undefined) =>
  part?.is === "one" || part?.is === "any" || (part?.is === "sign" && isWordSign(part.sign));
