import type { Heard } from "../heard.ts";
import { requestFeatures } from "../models/cues.ts";

const fewest = 3;
const neighbourWords = 12;
const subjects = new Set("i you we they it".split(" "));
const modals = new Set("will should gonna can need have could".split(" "));
const agrees = new Set("yeah okay ok yep right sure cool good exactly alright fine yes mm".split(" "));

/** A message of a meeting between those before and after it, as the models for tasks and decisions see it. */
export interface Moment {
  heard: Heard;
  features: string[];
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
    const features = [
      ...own(heard),
      ...beside("before", this.#window[index - 1], heard),
      ...beside("next", this.#window[index + 1], heard),
    ];
    const agreed = [this.#window[index + 1], this.#window[index + 2]].filter(
      (each) => each !== undefined && agrees.has(each.words[0]?.text ?? "") && each.said.author !== heard.said.author,
    );
    features.push(`form agreed ${agreed.length}`);
    const moment: Moment = { heard, features };
    for (const take of this.#takers) take(moment);
  }
}

function own({ sentences, words, lexicon, length }: Heard): string[] {
  const features = sentences.flatMap((sentence) => sentence.features);
  if (lexicon !== undefined) features.push(...requestFeatures(words, lexicon));
  if (sentences.some(({ asks }) => asks)) features.push("form asks");
  for (let at = 1; at < words.length; at++) {
    const [before = "", word = ""] = [words[at - 1]?.text, words[at]?.text];
    if (modals.has(word) && subjects.has(before)) features.push(`form ${before} ${word}`);
  }
  features.push(`form length ${Math.min(6, Math.floor(length / 4))}`);
  return features;
}

function beside(side: "before" | "next", other: Heard | undefined, heard: Heard): string[] {
  if (other === undefined) return [];
  const features = [`form ${side} ${other.said.author === heard.said.author ? "same" : "other"}`];
  for (const { kind, text } of other.words.slice(0, neighbourWords)) if (kind === "word") features.push(`${side} ${text}`);
  if (other.sentences.some(({ asks }) => asks)) features.push(`form ${side} asks`);
  return features;
}

/** Where in the meeting it was said; known at the end. */
export function placeFeature(order: number, all: number): string {
  const place = order / Math.max(1, all);
  return `place ${place > 0.97 ? "end" : place > 0.93 ? "late" : place > 0.85 ? "later" : place > 0.7 ? "third" : place < 0.1 ? "start" : "middle"}`;
}
