/** What the engine knows of a language. Lists are words with spaces between them, in lower case. */
export interface Language {
  code: string;
  /** Function words: they tell the language and are no keywords. */
  stop: string;
  /** Words that carry a mood, by its weight from 1 to 4. */
  good: Partial<Record<1 | 2 | 3 | 4, string>>;
  bad: Partial<Record<1 | 2 | 3 | 4, string>>;
  /** Turn the next words around, before or (as in German "gefällt mir nicht") after. */
  not: string;
  more: string;
  less: string;
  but: string;
  /** Words that open a question when they come first, and pairs of words that do. */
  asks: string;
  /** Beginnings of requests for an action, as phrases: words of one phrase joined by "_". */
  requests: string;
  /** Beginnings of promises to do something. */
  promises: string;
  decides: string;
  thanks: string;
  sorry: string;
  greets: string;
  closes: string;
  /** Sounds and words that say nothing. */
  fillers: string;
  yes: string;
  no: string;
  maybe: string;
  /** Say that something works or is done. */
  solved: string;
  unsolved: string;
}
