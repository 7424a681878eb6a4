import type { Word } from "../text/words.ts";

const mostWords = 40;

/** A sentence as the trained models see it: its words and pairs of words, how it begins and ends, how long it is. No sign at its end. */
export function featuresOf(words: readonly Word[]): string[] {
  const features: string[] = [];
  let before = "^";
  let count = 0;
  let beforeThat = "";
  for (const { kind, text } of words) {
    if (kind === "sign") continue;
    const word = kind === "word" ? text : kind === "number" ? "#" : kind === "emoji" ? "☺" : "@";
    features.push(word, `${before} ${word}`);
    if (count === 1) features.push(`^ ${before} ${word}`);
    beforeThat = before;
    before = word;
    count += 1;
    if (count === mostWords) break;
  }
  features.push(`${before} $`, `${beforeThat} ${before} $`, `length ${lengthOf(count)}`);
  return features;
}

function lengthOf(count: number): number {
  return count < 7 ? count : count < 10 ? 8 : count < 15 ? 12 : count < 25 ? 20 : 30;
}
