import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { fr } from "./fr/index.ts";
import { Lexicon } from "./lexicon.ts";
import { pt } from "./pt/index.ts";

export const languages = [en, de, fr, es, pt] as const;

const lexicons = new Map<string, Lexicon>();

/** What is known of a language; undefined for one that only its name is known of. Put together when it is first asked for. */
export function lexiconOf(code: string): Lexicon | undefined {
  const known = lexicons.get(code);
  if (known !== undefined) return known;
  const language = languages.find((each) => each.code === code);
  if (language === undefined) return undefined;
  const lexicon = new Lexicon(language);
  lexicons.set(code, lexicon);
  return lexicon;
}
