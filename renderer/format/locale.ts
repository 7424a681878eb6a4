import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Settings } from "../../preload/contract/settings.ts";

export type Language = Exclude<Settings["language"], "system">;

const own = typeof navigator === "undefined" ? "en-GB" : navigator.language;
const ownTongue = new Intl.Locale(own).language;
const usual: Record<Language, string> = { en: "en-GB", de: "de-DE" };

/** The person's own variety of a language where it is theirs, so that an American keeps American dates. */
const varietyOf = (language: Language): string => (ownTongue === language ? own : usual[language]);
const ownLanguage: Language = varietyOf("de") === own ? "de" : "en";

const current = createStore<Language>()(() => ownLanguage);

export const language = (): Language => current.getState();
export const locale = (): string => varietyOf(language());

/** Changes what the page speaks; every component below one that uses the locale is drawn anew. */
export const speak = (chosen: Settings["language"]): void => current.setState(chosen === "system" ? ownLanguage : chosen);
export const useLocale = (): string => varietyOf(useStore(current));

/** What is made for a locale and kept until there is another: formatters take long to make. */
export function perLocale<Made>(make: (locale: string) => Made): () => Made {
  let made: { of: string; it: Made } | undefined;
  return () => {
    const of = locale();
    if (made?.of !== of) made = { of, it: make(of) };
    return made.it;
  };
}
