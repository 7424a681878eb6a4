import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { fr } from "./fr/index.ts";
import { Lexicon } from "./lexicon.ts";
import { pt } from "./pt/index.ts";

export const languages = [en, de, fr, es, pt] as const;

const lexicons = new Map(languages.map((language) => [language.code, new Lexicon(language)]));

/** What is known of a language; undefined for one that only its name is known of. */
export function lexiconOf(code: string): Lexicon | undefined {
  return lexicons.get(code);
}
