import { learned } from "../text/known.ts";
import type { Word } from "../text/words.ts";

/** A word of a feature, or what stands for one. */
export type Token = Pick<Word, "id" | "text">;

/** Is shown each feature as up to four tokens in a row: joining them to one string would cost more than all models. */
export type Take = (first: Token, second?: Token, third?: Token, fourth?: Token) => void;

export function token(text: string): Token {
  return { id: learned(text), text };
}

export const begins = token("^");
export const ends = token("$");
const number = token("#");
const emoji = token("☺");
const address = token("@");
const lengths = new Map([0, 1, 2, 3, 4, 5, 6, 8, 12, 20, 30].map((length) => [length, token(`length ${length}`)]));

const mostWords = 40;

function tokenOf(word: Word): Token {
  return word.kind === "word" ? word : word.kind === "number" ? number : word.kind === "emoji" ? emoji : address;
}

/** A sentence as the trained models see it: its words and pairs of words, how it begins and ends, how long it is. No sign at its end. */
export function eachFeature(words: readonly Word[], take: Take): void {
  let before = begins;
  let beforeThat = begins;
  let count = 0;
  for (const each of words) {
    if (each.kind === "sign") continue;
    const word = tokenOf(each);
    take(word);
    take(before, word);
    if (count === 1) take(begins, before, word);
    beforeThat = before;
    before = word;
    count += 1;
    if (count === mostWords) break;
  }
  take(before, ends);
  take(beforeThat, before, ends);
  take(lengths.get(lengthOf(count)) ?? ends);
}

function lengthOf(count: number): number {
  return count < 7 ? count : count < 10 ? 8 : count < 15 ? 12 : count < 25 ? 20 : 30;
}

/** The features that are shown, as the training reads them. */
export function named(show: (take: Take) => void): string[] {
  const names: string[] = [];
  show((...tokens) => names.push(tokens.flatMap((each) => each?.text ?? []).join(" ")));
  return names;
}

/** What is no row of words, though its name has spaces. */
const single =
  /^(?:length \d|cue |place (?:start|middle|third|late|end)|form (?:verb|question|tag|or$|asks|agreed|before|next|length|(?:i|you|we|they|it) ))/;

/** The tokens of a feature's name. */
export function tokensOf(name: string): string[] {
  return single.test(name) ? [name] : name.split(" ");
}
