import type { Heard } from "../heard.ts";
import { models } from "../models/bank.ts";
import { isContent, type Vocabulary } from "../shared/vocabulary.ts";
import type { Sentence } from "../text/sentences.ts";
import { stemOf } from "../text/stems.ts";
import { placeFeature } from "./moments.ts";

/** So many messages for each decision, and at most so many decisions. */
const messagesEach = 120;
const fewest = 2;
const most = 12;
/** Nearer ones say the same. */
const gap = 4;
/** A decision is prepared, made and summed up again: so many further messages prove it, each with so much of its weight in common. */
const further = 2;
const inCommon = 0.25;
const apart = 2;

export interface Settling {
  heard: Heard;
  sentence: Sentence;
  order: number;
  /** Of the words that carry meaning. */
  stems: readonly string[];
  sum: number;
}

export interface Settled extends Settling {
  further: readonly Settling[];
}

export function contentOf(heard: Heard): string[] {
  const stems = new Set<string>();
  for (const word of heard.words) if (isContent(word, heard)) stems.add(stemOf(word, heard.language));
  return [...stems];
}

/** What a moment is worth beside its words; known at the end. The names are like no word's. */
export function settlingNumbers(
  { heard, order, stems }: Pick<Settling, "heard" | "order" | "stems">,
  vocabulary: Vocabulary,
): [string, number][] {
  const all = Math.max(1, vocabulary.heard);
  const place = order / all;
  const weight = stems.reduce((sum, stem) => sum + Math.log(1 + vocabulary.messagesWith(stem)), 0);
  const frequent = stems.filter((stem) => vocabulary.messagesWith(stem) > all * 0.008).length;
  return [
    ["settling: weight", weight / 8],
    ["settling: mean weight", stems.length === 0 ? 0 : weight / stems.length / 3],
    ["settling: frequent", Math.min(5, frequent) / 3],
    ["settling: stems", Math.min(8, stems.length) / 4],
    ["settling: words", Math.log(heard.length) - 2],
    ["settling: place", place],
    ["settling: late", place ** 2],
  ];
}

/** The decisions of a meeting, in order, each with the messages that are about the same. */
export function settledIn(all: readonly Settling[], vocabulary: Vocabulary, model = models.decided): Settled[] {
  const ranked = all
    .map((each) => ({
      ...each,
      sum: each.sum + model.weight(placeFeature(each.order, vocabulary.heard)) + model.numbers(settlingNumbers(each, vocabulary)),
    }))
    .sort((a, b) => b.sum - a.sum || a.order - b.order);
  const count = Math.min(most, Math.max(fewest, Math.round(vocabulary.heard / messagesEach)));
  const told: Settled[] = [];
  const used: number[] = [];
  for (const each of ranked) {
    if (told.length >= count) break;
    if (used.includes(each.order) || used.some((order) => Math.abs(order - each.order) <= gap)) continue;
    const also = alike(each, ranked, vocabulary, used);
    used.push(each.order, ...also.map(({ order }) => order));
    told.push({ ...each, further: also });
  }
  return told.sort((a, b) => a.order - b.order);
}

function alike(decision: Settling, ranked: readonly Settling[], vocabulary: Vocabulary, used: readonly number[]): Settling[] {
  const rarity = new Map(decision.stems.map((stem) => [stem, Math.log(vocabulary.heard / (1 + vocabulary.messagesWith(stem)))]));
  const whole = [...rarity.values()].reduce((sum, each) => sum + each, 0);
  const found = ranked
    .filter(({ order }) => Math.abs(order - decision.order) > apart && !used.includes(order))
    .map((each) => ({ each, share: each.stems.reduce((sum, stem) => sum + (rarity.get(stem) ?? 0), 0) / whole }))
    .filter(({ share }) => share >= inCommon)
    .sort((a, b) => b.each.sum + 2 * b.share - (a.each.sum + 2 * a.share));
  const taken: Settling[] = [];
  for (const { each } of found) {
    if (taken.length >= further) break;
    if (taken.every(({ order }) => Math.abs(order - each.order) > apart)) taken.push(each);
  }
  return taken.sort((a, b) => a.order - b.order);
}
