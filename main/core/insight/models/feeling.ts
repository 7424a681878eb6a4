import type { Lexicon } from "../languages/lexicon.ts";
import { moodOfWords } from "../text/moods.ts";
import type { Word } from "../text/words.ts";
import { moodNumbers, moodSigns } from "./cues.ts";
import { Linear } from "./linear.ts";
import { gladWeights, sadWeights } from "./weights/moods.ts";

const glad = new Linear(gladWeights);
const sad = new Linear(sadWeights);

/** From here on a message has a mood, up or down. */
export const felt = 0.25;

/** The models learned from small talk; where people shout about parcels, the lists know better, so they are counted once more. */
const trusted = { short: 3, long: 1.5 };
const fewWords = 7;
const least = 0.4;

/** A message's mood from -1 to 1: in English as the models tell, elsewhere as the words add up. */
export function feelingOf(text: string, words: readonly Word[], lexicon: Lexicon | undefined, models = { glad, sad }): number {
  const last = words.at(-1);
  const asks = last?.kind === "sign" && last.text.includes("?");
  const unsolved = lexicon?.cue("unsolved").has(words) === true ? 0.35 : 0;
  const byWords = Math.max(-1, moodOfWords(text, words, lexicon) * (asks ? 0.5 : 1) - unsolved);
  if (lexicon?.code !== "en" || words.length === 0) return byWords;
  const signs = moodSigns(words, byWords, lexicon);
  const numbers = moodNumbers(signs);
  const sumOf = (model: Linear) => model.bias + model.tokens(signs.tokens) + model.numbers(numbers);
  const trust = words.length <= fewWords ? trusted.short : trusted.long;
  const up = sumOf(models.glad) + trust * byWords - least;
  const down = sumOf(models.sad) - trust * byWords - least;
  if (down > 0 && down > up) return rounded(-felt - (1 - felt) * Math.tanh(down / 2));
  if (up > 0) return rounded(felt + (1 - felt) * Math.tanh(up / 2));
  return rounded(Math.max(-0.2, Math.min(0.2, byWords / 3)));
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
