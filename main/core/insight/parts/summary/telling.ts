import type { Vocabulary } from "../../shared/vocabulary.ts";

export interface Standing {
  stems: readonly string[];
  words: number;
  asks: boolean;
  order: number;
}

/** What a sentence is worth beside its words: how much of what is talked about it names, and where it stands. */
export function tellingNumbers(
  { stems, words, asks, order }: Standing,
  share: number,
  vocabulary: Vocabulary,
): [string, number][] {
  const all = vocabulary.heard;
  const place = order / Math.max(1, all);
  let sum = 0;
  let frequent = 0;
  const different = new Set(stems);
  for (const stem of different) {
    const messages = vocabulary.messagesWith(stem);
    sum += Math.log(1 + messages);
    if (messages > all * 0.008) frequent += 1;
  }
  return [
    ["speaker's share", share * 2],
    ["at the start", place < 0.05 ? 1 : 0],
    ["at the end", place > 0.93 ? 1 : 0],
    ["place", place],
    ["weight", sum / 10],
    ["mean weight", different.size === 0 ? 0 : sum / different.size / 3],
    ["frequent", Math.min(6, frequent) / 3],
    ["words", Math.log(words) - 2],
    ["density", different.size / words],
    ["asks", asks ? 1 : 0],
  ];
}
