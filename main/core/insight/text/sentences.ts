import type { Lexicon } from "../languages/lexicon.ts";
import { noSums, type Sums, sumsOf } from "../models/bank.ts";
import { tidyWords } from "./tidy.ts";
import type { Word } from "./words.ts";

export interface Sentence {
  start: number;
  end: number;
  words: readonly Word[];
  /** Of these, the words that say something. */
  kept: readonly Word[];
  /** What the trained models make of them. */
  sums: Sums;
  /** Whether it ends with a question mark. */
  asks: boolean;
}

const ends = /[.!?…。？！]+["')\]’”]*(?=\s|$)|[。？！]+|\n+/g;
const short =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|etc|e\.g|i\.e|z\.b|d\.h|bzw|ca|nr|no|sr|sra|p\.ex|approx|inc|ltd|\p{Lu}|\d{1,2})\.$/iu;
const asking = /[?？]["')\]’”\s]*$/;
const longest = 600;

/** A message's sentences with their words; a line break ends one too, and what goes on for very long is divided at a space. */
export function sentencesOf(text: string, words: readonly Word[], lexicon: Lexicon | undefined): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let next = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text, from)) from += 1;
    while (to > from && isSpace(text, to - 1)) to -= 1;
    start = end;
    if (from === to) return;
    const first = next;
    while (next < words.length && (words[next]?.start ?? 0) < to) next += 1;
    const own = words.slice(first, next);
    if (own.length === 0) return;
    const kept = tidyWords(own, lexicon);
    sentences.push({
      start: from,
      end: to,
      words: own,
      kept,
      sums: lexicon?.code === "en" ? sumsOf(kept) : noSums,
      asks: asking.test(text.slice(Math.max(from, to - 6), to)),
    });
  };
  ends.lastIndex = 0;
  for (let match = ends.exec(text); match !== null; match = ends.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0] === "." && short.test(text.slice(Math.max(0, end - 8), end))) continue;
    while (end - start > longest) close(cutBefore(text, start));
    close(end);
  }
  while (text.length - start > longest) close(cutBefore(text, start));
  close(text.length);
  return sentences;
}

function cutBefore(text: string, start: number): number {
  const space = text.lastIndexOf(" ", start + longest);
  return space > start ? space : start + longest;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;
}
