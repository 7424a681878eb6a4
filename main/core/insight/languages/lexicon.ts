import { WordList, WordWeights } from "../text/known.ts";
import { Phrases } from "../text/phrases.ts";
import type { Language } from "./types.ts";

const cues = [
  "requests",
  "promises",
  "decides",
  "thanks",
  "sorry",
  "greets",
  "closes",
  "fillers",
  "yes",
  "no",
  "maybe",
  "solved",
  "unsolved",
] as const;
type Cue = (typeof cues)[number];

/** A language's lists, ready to be asked. */
export class Lexicon {
  readonly code: string;
  readonly stop: WordList;
  readonly moods: WordWeights;
  readonly not: WordList;
  readonly more: WordList;
  readonly less: WordList;
  readonly but: WordList;
  readonly asks: WordList;
  readonly #phrases: ReadonlyMap<Cue, Phrases>;

  constructor(language: Language) {
    this.code = language.code;
    this.stop = new WordList(language.stop);
    this.moods = new WordWeights([...weighted(language.good, 1), ...weighted(language.bad, -1)]);
    this.not = new WordList(language.not);
    this.more = new WordList(language.more);
    this.less = new WordList(language.less);
    this.but = new WordList(language.but);
    this.asks = new WordList(language.asks);
    this.#phrases = new Map(cues.map((cue) => [cue, new Phrases(language[cue])]));
  }

  cue(name: Cue): Phrases {
    const phrases = this.#phrases.get(name);
    if (phrases === undefined) throw new Error(`no cue ${name}`);
    return phrases;
  }
}

function weighted(lists: Language["good"], sign: 1 | -1): [string, number][] {
  return Object.entries(lists).flatMap(([weight, list]) =>
    list.split(" ").map((word): [string, number] => [word, sign * Number(weight)]),
  );
}
