import type { Vocabulary } from "../../shared/vocabulary.ts";

export interface Choice {
  order: number;
  stems: readonly string[];
  words: number;
  /** How fit the sentence is by itself, above 0. */
  fit: number;
}

export interface Weighing {
  fit: number;
  news: number;
}

/** Chooses sentences one by one, each for what it adds to those before it, until there are words enough. Near-repeats fall away. */
export function choose<T extends Choice>(
  all: readonly T[],
  budget: number,
  most: number,
  vocabulary: Vocabulary,
  weigh: Weighing = { fit: 1, news: 0.7 },
  chosen: T[] = [],
): T[] {
  const said = new Map<string, number>();
  const note = ({ stems }: T) => {
    for (const stem of new Set(stems)) said.set(stem, (said.get(stem) ?? 0) + 1);
  };
  for (const each of chosen) note(each);
  const left = all.filter((each) => !chosen.includes(each)).map((each) => ({ each, stems: [...new Set(each.stems)] }));
  const weights = new Map<string, number>();
  for (const { stems } of left)
    for (const stem of stems) if (!weights.has(stem)) weights.set(stem, Math.log(1 + vocabulary.messagesWith(stem)));
  const picked: T[] = [];
  let words = 0;
  while (words < budget && picked.length < most && left.length > 0) {
    let best = -1;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const [index, { each, stems }] of left.entries()) {
      if (words > 0 && words + each.words > budget * 1.25) continue;
      let news = 0.1;
      for (const stem of stems) news += (weights.get(stem) ?? 0) * 0.4 ** (said.get(stem) ?? 0);
      const value = weigh.fit * Math.log(each.fit + 1e-6) + weigh.news * Math.log(news);
      if (value > bestValue) [best, bestValue] = [index, value];
    }
    const next = left.splice(best, 1)[0];
    if (best < 0 || next === undefined) break;
    if (repeats(next.stems, [...chosen, ...picked])) continue;
    picked.push(next.each);
    words += next.each.words;
    note(next.each);
  }
  return picked;
}

function repeats(stems: readonly string[], chosen: readonly Choice[]): boolean {
  if (stems.length < 2) return false;
  return chosen.some((other) => {
    const have = new Set(other.stems);
    const same = stems.filter((stem) => have.has(stem)).length;
    return same >= 0.75 * Math.min(stems.length, have.size) && Math.min(stems.length, have.size) >= 2;
  });
}
