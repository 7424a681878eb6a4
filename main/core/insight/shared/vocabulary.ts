import type { Heard } from "../heard.ts";
import { plainWords } from "../languages/plain.ts";
import { stemOf } from "../text/stems.ts";
import type { Word } from "../text/words.ts";
import type { Surroundings } from "../types.ts";

export interface Term {
  /** As it was first written. */
  text: string;
  words: number;
  /** In how many messages it stands. */
  messages: number;
  order: number;
  message: number;
  start: number;
  end: number;
  lastOrder: number;
  /** What the store's spread is asked about: its words. */
  parts: readonly string[];
}

const mostTerms = 12_000;
const mostPerMessage = 400;

/** The words and phrases that carry meaning, counted by message. When it is full, what was seen least and longest ago is forgotten. */
export class Vocabulary {
  readonly #spread: Surroundings["spread"];
  readonly #terms = new Map<string, Term>();
  #heard = 0;

  constructor(spread: Surroundings["spread"]) {
    this.#spread = spread;
  }

  hear(heard: Heard): void {
    this.#heard += 1;
    // what a bot says to everybody is about nothing
    if (heard.machine || heard.speaker?.role === "bot") return;
    let left = mostPerMessage;
    for (const sentence of heard.sentences) {
      let before: Word | undefined;
      for (const word of sentence.words) {
        if (left === 0) return;
        if (!isContent(word, heard)) {
          before = undefined;
          continue;
        }
        left -= 1;
        const stem = stemOf(word, heard.language);
        this.#count(stem, heard, word, word);
        if (before !== undefined && word.start - before.end <= 2)
          this.#count(`${stemOf(before, heard.language)} ${stem}`, heard, before, word);
        before = word;
      }
    }
    if (this.#terms.size > mostTerms) this.#forget();
  }

  #count(stem: string, { said, order, text }: Heard, first: Word, last: Word): void {
    const known = this.#terms.get(stem);
    if (known === undefined) {
      const parts = first === last ? [first.text] : [first.text, last.text];
      this.#terms.set(stem, {
        text: text.slice(first.start, last.end),
        words: parts.length,
        messages: 1,
        order,
        message: said.id,
        start: first.start,
        end: last.end,
        lastOrder: order,
        parts,
      });
    } else if (known.lastOrder !== order) {
      known.messages += 1;
      known.lastOrder = order;
    }
  }

  #forget(): void {
    const kept = [...this.#terms]
      .sort(([, a], [, b]) => b.messages - a.messages || b.lastOrder - a.lastOrder)
      .slice(0, mostTerms / 2);
    this.#terms.clear();
    for (const [stem, term] of kept) this.#terms.set(stem, term);
  }

  get heard(): number {
    return this.#heard;
  }

  /** In how many messages a word or phrase (stems, with a space between) stands, as far as it is remembered. */
  messagesWith(stem: string): number {
    return this.#terms.get(stem)?.messages ?? 0;
  }

  terms(): ReadonlyMap<string, Term> {
    return this.#terms;
  }

  /** How telling a term is: rarer in the store, or, without one, in talk in general, is more. */
  rarity(term: Term): number {
    const spread = this.#spread;
    if (spread === undefined || spread.messages < 5) return term.words > 1 ? 1.4 : 1;
    let rarity = 0;
    for (const part of term.parts) rarity = Math.max(rarity, Math.log((spread.messages + 1) / (spread.of(part) + 0.5)));
    return Math.max(0.05, rarity);
  }
}

/** Whether a word may be a keyword, or part of one. */
export function isContent(word: Word, { lexicon, text }: Heard): boolean {
  if (word.kind !== "word" || word.end - word.start < 3 || word.end - word.start > 40) return false;
  if (lexicon === undefined) return word.end - word.start > 3;
  if (lexicon.stop.has(word) || plainWords(lexicon.code).has(word)) return false;
  return !(word.text.includes("'") && lexicon.code === "en" && !/'s$/.test(word.text)) && text.charCodeAt(word.start - 1) !== 64;
}
