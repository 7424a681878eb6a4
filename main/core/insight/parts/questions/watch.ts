import type { Evidence } from "../../../../../preload/contract/insight.ts";
import type { Heard } from "../../heard.ts";
import type { Sentence } from "../../text/sentences.ts";
import { stemOf } from "../../text/stems.ts";
import { proof } from "../evidence.ts";

/** So many messages after a question nobody takes it up any more. */
export const watched = 30;

const never = 99;
const telling = new Set("yes no yeah yep nope i it you try use what why which the sure maybe".split(" "));

/** Follows what is said after a question, for the models that tell whether it was answered. */
export class Watch {
  readonly question: Heard;
  readonly sentence: Sentence;
  readonly #stems: ReadonlySet<string>;
  readonly #addressed: number | undefined;
  readonly #features: string[] = [];
  readonly #talkers = new Set<number>();
  readonly #earlier: number;
  readonly #earlierNamed: number;
  #seen = 0;
  #firstAsked = false;
  #other = never;
  #own = never;
  #named = never;
  #ownBefore = 0;
  #timesNamed = 0;
  #timesNamedSoon = 0;
  #addressedSpoke = never;
  #thanked = false;
  #overlap = 0;
  #again = 0;
  #ownNames = 0;
  #ownThanks = 0;
  #othersNamed = 0;
  /** A message that says of itself that it answers. */
  linked: Evidence | undefined;
  #answerNamed: Evidence | undefined;
  #answerAddressed: Evidence | undefined;
  #answerNext: Evidence | undefined;
  #answerSaid: Evidence | undefined;
  /** The first that others said was a question, and nothing else came. */
  onlyAsked = false;

  constructor(question: Heard, sentence: Sentence, before: { own: number; named: number }) {
    this.question = question;
    this.sentence = sentence;
    this.#stems = stemsOf(sentence.words, question);
    this.#addressed = question.mentions[0]?.id;
    this.#earlier = before.own;
    this.#earlierNamed = before.named;
  }

  /** Whoever spoke next told something, and did so at once. */
  get toldAtOnce(): boolean {
    return this.#other <= 2 && !this.#firstAsked;
  }

  get seen(): number {
    return this.#seen;
  }

  /** The stems are the same for every question that is open, so whoever has many finds them once. */
  hear(heard: Heard, stems: ReadonlySet<string> = stemsOf(heard.words, heard)): void {
    this.#seen += 1;
    if (heard.said.replyTo === this.question.said.id && heard.said.author !== this.question.said.author)
      this.linked ??= this.#proof(heard);
    if (heard.words.length === 0) return;
    if (heard.said.author === this.question.said.author) this.#hearOwn(heard, stems);
    else if (heard.speaker?.role !== "bot") this.#hearOther(heard, stems);
  }

  #hearOwn(heard: Heard, stems: ReadonlySet<string>): void {
    this.#own = Math.min(this.#own, this.#seen);
    if (this.#named === never) this.#ownBefore += 1;
    else if (heard.lexicon?.cue("thanks").has(heard.words) === true) this.#thanked = true;
    if (this.#stems.size > 1 && shared(this.#stems, stems) / this.#stems.size > 0.6) this.#again += 1;
    for (const { id } of heard.mentions) {
      if (!this.#talkers.has(id)) continue;
      this.#ownNames += 1;
      if (heard.lexicon?.cue("thanks").has(heard.words) === true) this.#ownThanks += 1;
    }
  }

  #hearOther(heard: Heard, stems: ReadonlySet<string>): void {
    const author = heard.said.author;
    if (author !== null) this.#talkers.add(author);
    const named = heard.mentions.some(({ id }) => id === this.question.said.author);
    const asksBack = heard.sentences.length > 0 && heard.sentences.every(({ asks }) => asks);
    if (this.#other === never) {
      this.#other = this.#seen;
      const whom = named ? "me" : heard.mentions.length > 0 ? "else" : `free ${bucket(this.#seen)}`;
      this.#features.push(`after first ${whom}`);
      const word = heard.sentences[0]?.kept[0]?.text ?? "";
      this.#features.push(
        `after word ${telling.has(word) ? word : "-"}`,
        `after length ${Math.min(5, Math.floor(heard.words.length / 3))}`,
      );
      if (asksBack) this.#features.push("after asks");
      this.#answerNext = this.#proof(heard);
      this.onlyAsked = asksBack;
      this.#firstAsked = asksBack;
    }
    if (!asksBack && heard.length > 0) {
      this.onlyAsked = false;
      this.#answerSaid ??= this.#proof(heard);
    }
    if (named) {
      this.#timesNamed += 1;
      if (this.#seen <= 5) this.#timesNamedSoon += 1;
      if (this.#named === never) {
        this.#named = this.#seen;
        this.#answerNamed = this.#proof(heard);
        if (this.#addressed !== undefined)
          this.#features.push(author === this.#addressed ? "after named by addressed" : "after named by other");
        this.#features.push(
          `after between ${Math.min(3, this.#ownBefore)}`,
          `after named length ${Math.min(5, Math.floor(heard.words.length / 3))}`,
        );
        if (heard.sentences.some(({ asks }) => asks)) this.#features.push("after named asks");
      }
    } else if (heard.mentions.length > 0) this.#othersNamed += 1;
    if (author === this.#addressed && this.#addressedSpoke === never) {
      this.#addressedSpoke = this.#seen;
      this.#answerAddressed = this.#proof(heard);
    }
    if (this.#seen <= 12) this.#overlap = Math.max(this.#overlap, shared(this.#stems, stems) / Math.sqrt(this.#stems.size + 1));
  }

  #proof(heard: Heard): Evidence {
    const first = heard.sentences[0];
    return proof(heard.said, { start: first?.start ?? 0, end: heard.sentences.at(-1)?.end ?? heard.text.length });
  }

  /** The message that most likely answers. */
  answer(): Evidence | undefined {
    if (this.linked !== undefined) return this.linked;
    if (this.#addressedSpoke <= this.#named) return this.#answerAddressed ?? this.#answerSaid ?? this.#answerNext;
    return this.#answerNamed ?? this.#answerSaid ?? this.#answerNext;
  }

  features(): string[] {
    const { words } = this.sentence;
    const features = [
      ...this.#features,
      this.#addressed === undefined ? "after unaddressed" : `after addressed ${bucket(this.#addressedSpoke)}`,
      `after named ${bucket(this.#named)}`,
      `after other ${bucket(this.#other)}`,
      `after own ${bucket(this.#own)}`,
      `after left ${bucket(this.#seen)}`,
      this.sentence.asks ? "after mark" : "after no mark",
      `after question length ${Math.min(5, Math.floor(words.length / 4))}`,
    ];
    return features;
  }

  numbers(): [string, number][] {
    return [
      ["times named", Math.log(1 + this.#timesNamed)],
      ["times named soon", Math.min(3, this.#timesNamedSoon)],
      ["thanked", this.#thanked ? 1 : 0],
      ["overlap", this.#overlap],
      ["asked again", Math.min(2, this.#again)],
      ["own names", Math.min(3, this.#ownNames)],
      ["own thanks", Math.min(2, this.#ownThanks)],
      ["talkers", Math.log(1 + this.#talkers.size)],
      ["others named", this.#othersNamed / 10],
      ["earlier", Math.min(4, this.#earlier) / 2],
      ["earlier named", Math.min(4, this.#earlierNamed) / 2],
    ];
  }
}

function bucket(distance: number): string {
  for (const most of [1, 3, 6, 10, 15, 25]) if (distance <= most) return String(most);
  return "far";
}

export function stemsOf(words: Heard["words"], { lexicon, language }: Heard): Set<string> {
  const stems = new Set<string>();
  for (const word of words)
    if (word.kind === "word" && word.text.length > 2 && lexicon?.stop.has(word) !== true) stems.add(stemOf(word, language));
  return stems;
}

function shared(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of one) if (two.has(stem)) count += 1;
  return count;
}
