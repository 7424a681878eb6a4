import { lexiconOf } from "./languages/index.ts";
import type { Lexicon } from "./languages/lexicon.ts";
import { feelingOf } from "./models/feeling.ts";
import type { People } from "./shared/people.ts";
import { languageOf } from "./text/language.ts";
import { type Sentence, sentencesOf } from "./text/sentences.ts";
import { type Word, wordsOf } from "./text/words.ts";
import type { Said, Speaker, Surroundings } from "./types.ts";

/** A message with everything that the insights share, read once. */
export interface Heard {
  said: Said;
  /** Its place among the messages that the engine was given. */
  order: number;
  speaker: Speaker | undefined;
  /** What was read of its text. */
  text: string;
  words: readonly Word[];
  /** Words and numbers, those beyond what was read included. */
  length: number;
  sentences: readonly Sentence[];
  /** Undefined where neither the message nor its author tells. */
  language: string | undefined;
  lexicon: Lexicon | undefined;
  mood: number;
  /** Who is named in it, but for its author. */
  mentions: readonly Speaker[];
  /** Code, keys, traces: not a language that people speak. */
  machine: boolean;
}

const longest = 12_000;

export class Reader {
  readonly #around: Surroundings;
  readonly #people: People;
  readonly #lastLanguage = new Map<number, string>();
  #language: string | undefined;
  #order = 0;

  /** `language`: what is taken for the conversation's until a message tells. */
  constructor(around: Surroundings, people: People, language?: string) {
    this.#around = around;
    this.#people = people;
    this.#language = language;
  }

  read(said: Said): Heard {
    const speaker = said.author === null ? undefined : this.#around.speakers.get(said.author);
    const text = said.kind === "text" ? said.text.slice(0, longest) : "";
    const words = wordsOf(text);
    const machine = isMachine(text, words);
    const language = machine ? undefined : this.#languageOf(said, text, words);
    const lexicon = lexiconOf(language ?? "en");
    const read = words.reduce((count, word) => count + (word.kind === "word" || word.kind === "number" ? 1 : 0), 0);
    return {
      said,
      order: this.#order++,
      speaker,
      text,
      words,
      length: said.kind === "text" && said.text.length > longest ? Math.round((read * said.text.length) / longest) : read,
      sentences: machine ? [] : sentencesOf(text, words, lexicon),
      language,
      lexicon,
      mood: machine ? 0 : feelingOf(text, words, lexicon),
      mentions: machine ? [] : this.#people.mentioned(text, words, speaker),
      machine,
    };
  }

  #languageOf({ author }: Said, text: string, words: readonly Word[]): string | undefined {
    const found = languageOf(text, words);
    if (found === undefined) return (author === null ? undefined : this.#lastLanguage.get(author)) ?? this.#language;
    this.#language = found;
    if (author !== null && (this.#lastLanguage.size < 10_000 || this.#lastLanguage.has(author)))
      this.#lastLanguage.set(author, found);
    return found;
  }
}

/** Without a space, and no word of a script that has none. */
const runs = /[\x21-\x7e]{60,}/g;
const machineSigns = /[{}<>;=\\|[\]$_#*/+]/g;

/** Text of which much is signs that no sentence has, or words too long for any. */
function isMachine(text: string, words: readonly Word[]): boolean {
  if (text.length < 40) return false;
  const beginning = text.slice(0, 1000);
  const signs = beginning.match(machineSigns)?.length ?? 0;
  let long = 0;
  let addresses = 0;
  for (const { kind, start, end } of words) {
    if (kind === "word" && end - start > 30) long += end - start;
    else if (kind === "address") addresses += end - start;
  }
  const traced = text.includes("\n") && (beginning.match(/^\s*(?:at |File "|Traceback|Caused by|\tat )/gm)?.length ?? 0) >= 2;
  const run = (beginning.match(runs) ?? []).reduce((sum, each) => sum + (/^https?:|^www\./.test(each) ? 0 : each.length), 0);
  return (
    traced ||
    run > beginning.length * 0.6 ||
    long > text.length * 0.5 ||
    (signs > beginning.length * 0.08 && addresses < text.length * 0.4)
  );
}
