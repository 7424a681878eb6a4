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
  readonly stop: ReadonlySet<string>;
  readonly moods: ReadonlyMap<string, number>;
  readonly not: ReadonlySet<string>;
  readonly more: ReadonlySet<string>;
  readonly less: ReadonlySet<string>;
  readonly but: ReadonlySet<string>;
  readonly asks: ReadonlySet<string>;
  readonly #phrases: ReadonlyMap<Cue, Phrases>;

  constructor(language: Language) {
    this.code = language.code;
    this.stop = setOf(language.stop);
    this.moods = new Map([...weighted(language.good, 1), ...weighted(language.bad, -1)]);
    this.not = setOf(language.not);
    this.more = setOf(language.more);
    this.less = setOf(language.less);
    this.but = setOf(language.but);
    this.asks = setOf(language.asks);
    this.#phrases = new Map(cues.map((cue) => [cue, new Phrases(language[cue])]));
  }

  cue(name: Cue): Phrases {
    const phrases = this.#phrases.get(name);
    if (phrases === undefined) throw new Error(`no cue ${name}`);
    return phrases;
  }
}

function setOf(list: string): Set<string> {
  return new Set(list.split(" "));
}

function weighted(lists: Language["good"], sign: 1 | -1): [string, number][] {
  return Object.entries(lists).flatMap(([weight, list]) =>
    list.split(" ").map((word): [string, number] => [word, sign * Number(weight)]),
  );
}
