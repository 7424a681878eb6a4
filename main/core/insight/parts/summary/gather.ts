import type { Evidence } from "../../../../../preload/contract/insight.ts";
import type { Heard } from "../../heard.ts";
import { plainWords } from "../../languages/plain.ts";
import { sumFor } from "../../models/bank.ts";
import type { Sentence } from "../../text/sentences.ts";
import { stemOf } from "../../text/stems.ts";
import { tidied } from "../../text/tidy.ts";
import type { Speaker } from "../../types.ts";
import { proof } from "../evidence.ts";

/** A sentence that a summary may choose; spoken sentences that go on in the next message are one. */
export interface Gathered {
  order: number;
  speaker: Speaker | undefined;
  text: string;
  /** Of the words that carry meaning. */
  stems: readonly string[];
  words: number;
  asks: boolean;
  /** Ends in the middle. */
  cut: boolean;
  sentences: readonly Sentence[];
  /** What the model makes of them; undefined where it knows nothing of their language. */
  sum: number | undefined;
  evidence: readonly Evidence[];
  mood: number;
}

const fewest = 4;
const longestJoined = 40;
const mostJoined = 4;
const openEnds = new Set(
  "and but so or the a an of to is are was that if with for because it's i you we they my our your this in on at as like um uh und aber oder der die das et mais ou le la que y pero o el e mas".split(
    " ",
  ),
);

export class Gatherer {
  readonly #take: (gathered: Gathered) => void;
  #pending: { heard: Heard; gathered: Gathered } | undefined;

  constructor(take: (gathered: Gathered) => void) {
    this.#take = take;
  }

  hear(heard: Heard): void {
    for (const sentence of heard.sentences) {
      const next = gatheredOf(heard, sentence);
      if (next === undefined) continue;
      const joined = this.#pending === undefined ? undefined : join(this.#pending, heard, sentence, next);
      if (joined === undefined) this.end();
      this.#pending = { heard, gathered: joined ?? next };
    }
  }

  end(): void {
    const gathered = this.#pending?.gathered;
    this.#pending = undefined;
    if (gathered !== undefined && gathered.words >= fewest) this.#take(gathered);
  }
}

function gatheredOf(heard: Heard, sentence: Sentence): Gathered | undefined {
  const { said, order, speaker, lexicon, language, mood } = heard;
  const text = tidied(heard.text, sentence);
  const words = sentence.kept.reduce((count, { kind }) => count + (kind === "sign" || kind === "emoji" ? 0 : 1), 0);
  if (words < 2 || text === "") return undefined;
  const stems: string[] = [];
  const plain = lexicon === undefined ? undefined : plainWords(lexicon.code);
  for (const word of sentence.kept) {
    if (word.kind === "word" && word.text.length > 2 && lexicon?.stop.has(word) !== true && plain?.has(word) !== true)
      stems.push(stemOf(word, language));
  }
  const last = sentence.kept.at(-1);
  return {
    order,
    speaker,
    text,
    stems,
    words,
    asks: sentence.asks,
    cut: last !== undefined && last.kind !== "sign" && openEnds.has(last.text) && !/[.!?]$/.test(text),
    sentences: [sentence],
    sum: lexicon?.code === "en" ? sumFor("telling", sentence.sums) : undefined,
    evidence: [proof(said, sentence)],
    mood,
  };
}

/** What was begun in one message and goes on, small, in the next of the same person. */
function join(
  pending: { heard: Heard; gathered: Gathered },
  heard: Heard,
  sentence: Sentence,
  next: Gathered,
): Gathered | undefined {
  const before = pending.gathered;
  const first = sentence.kept[0];
  if (heard.order - pending.heard.order > 1 || heard.said.author !== pending.heard.said.author || first === undefined)
    return undefined;
  if (/[.!?…]["')]?$/.test(before.text) || before.words + next.words > longestJoined || before.evidence.length >= mostJoined)
    return undefined;
  const start = heard.text.charAt(first.start);
  const goesOn =
    before.cut ||
    (start !== start.toUpperCase() && heard.order !== pending.heard.order && /,$/.test(pending.heard.text.trimEnd()));
  if (!goesOn) return undefined;
  const text = start === start.toUpperCase() ? next.text : start + next.text.slice(start.length);
  return {
    ...before,
    text: `${before.text} ${text}`,
    stems: [...before.stems, ...next.stems],
    words: before.words + next.words,
    asks: next.asks,
    cut: next.cut,
    sentences: [...before.sentences, ...next.sentences],
    sum: before.sum === undefined ? next.sum : before.sum + (next.sum ?? 0),
    evidence: [...before.evidence, ...next.evidence],
  };
}
