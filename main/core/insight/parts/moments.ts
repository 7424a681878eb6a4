import type { Heard } from "../heard.ts";
import { type Sums, sumsOver } from "../models/bank.ts";
import { eachRequestCue } from "../models/cues.ts";
import { eachFeature, type Take, type Token, token } from "../models/features.ts";
import { WordList } from "../text/known.ts";
import type { Sentence } from "../text/sentences.ts";

const fewest = 3;
const neighbourWords = 12;
const subjects = "i you we they it".split(" ");
const modals = "will should gonna can need have could".split(" ");
const agrees = new WordList("yeah okay ok yep right sure cool good exactly alright fine yes mm");

const form = {
  asks: token("form asks"),
  lengths: [0, 1, 2, 3, 4, 5, 6].map((length) => token(`form length ${length}`)),
  agreed: [0, 1, 2].map((times) => token(`form agreed ${times}`)),
};
const sides = { before: sideOf("before"), next: sideOf("next") } as const;
const isSubject = new WordList(subjects);
const isModal = new WordList(modals);
const said = new Map(subjects.flatMap((one) => modals.map((two) => [`${one} ${two}`, token(`form ${one} ${two}`)] as const)));

interface Side {
  is: Token;
  same: Token;
  other: Token;
  asks: Token;
}

function sideOf(name: string): Side {
  return {
    is: token(name),
    same: token(`form ${name} same`),
    other: token(`form ${name} other`),
    asks: token(`form ${name} asks`),
  };
}

/** A message of a meeting between those before and after it, as the models for tasks and decisions see it. */
export interface Moment {
  heard: Heard;
  /** Its features, but for those of its sentences. */
  around: (take: Take) => void;
  /** What the models make of all of them. */
  sums: Sums;
}

/** Hears messages and takes each when the two after it are known. */
export class Moments {
  readonly #takers: ((moment: Moment) => void)[] = [];
  readonly #window: Heard[] = [];

  /** Whoever wants them must say so before the first message. */
  for(take: (moment: Moment) => void): void {
    this.#takers.push(take);
  }

  hear(heard: Heard): void {
    if (heard.words.length === 0) return;
    this.#window.push(heard);
    if (this.#window.length > 4) this.#window.shift();
    if (this.#window.length >= 3) this.#look(this.#window.length - 3);
  }

  end(): void {
    this.#look(this.#window.length - 2);
    this.#look(this.#window.length - 1);
    this.#window.length = 0;
  }

  #look(index: number): void {
    const heard = this.#window[index];
    if (heard === undefined || heard.length < fewest || heard.lexicon?.code !== "en") return;
    const [before, next, afterNext] = [this.#window[index - 1], this.#window[index + 1], this.#window[index + 2]];
    const agreed = [next, afterNext].filter(
      (each) => each !== undefined && agrees.has(each.words[0]) && each.said.author !== heard.said.author,
    ).length;
    const around = (take: Take) => {
      own(heard, take);
      beside(sides.before, before, heard, take);
      beside(sides.next, next, heard, take);
      take(form.agreed[agreed] ?? form.asks);
    };
    const sums = heard.sentences.reduce((all, each) => all.map((sum, at) => sum + (each.sums[at] ?? 0)), sumsOver(around));
    for (const take of this.#takers) take({ heard, around, sums });
  }
}

/** The sentence that says most: a meeting's messages have one or two. */
export function longestOf({ sentences }: Heard): Sentence | undefined {
  return sentences.reduce<Sentence | undefined>(
    (longest, each) => (longest === undefined || each.kept.length > longest.kept.length ? each : longest),
    undefined,
  );
}

/** All that the training sees of a moment. */
export function eachOfMoment({ heard, around }: Omit<Moment, "sums">, take: Take): void {
  for (const { kept } of heard.sentences) eachFeature(kept, take);
  around(take);
}

function own({ sentences, words, lexicon, length }: Heard, take: Take): void {
  if (lexicon !== undefined) eachRequestCue(words, lexicon, take);
  if (sentences.some(({ asks }) => asks)) take(form.asks);
  for (let at = 1; at < words.length; at++) {
    if (!isModal.has(words[at]) || !isSubject.has(words[at - 1])) continue;
    const pair = said.get(`${words[at - 1]?.text} ${words[at]?.text}`);
    if (pair !== undefined) take(pair);
  }
  take(form.lengths[Math.min(6, Math.floor(length / 4))] ?? form.asks);
}

function beside({ is, same, other, asks }: Side, neighbour: Heard | undefined, heard: Heard, take: Take): void {
  if (neighbour === undefined) return;
  take(neighbour.said.author === heard.said.author ? same : other);
  for (const word of neighbour.words.slice(0, neighbourWords)) if (word.kind === "word") take(is, word);
  if (neighbour.sentences.some((sentence) => sentence.asks)) take(asks);
}

/** Where in the meeting it was said; known at the end. */
export function placeFeature(order: number, all: number): string {
  const place = order / Math.max(1, all);
  return `place ${place > 0.97 ? "end" : place > 0.93 ? "late" : place > 0.85 ? "later" : place > 0.7 ? "third" : place < 0.1 ? "start" : "middle"}`;
}
