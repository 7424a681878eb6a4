import { lexiconOf } from "./languages/index.ts";
import { feelingOf } from "./models/feeling.ts";
import { languageOf } from "./text/language.ts";
import { wordsOf } from "./text/words.ts";

const longest = 4000;

/** From -1 to 1, for a reader's page of messages, without a conversation around it. */
export function moodOf(text: string, language?: string): number {
  const read = text.slice(0, longest);
  const words = wordsOf(read);
  const lexicon = lexiconOf(language?.slice(0, 2) ?? languageOf(read, words) ?? "en");
  return feelingOf(read, words, lexicon);
}
