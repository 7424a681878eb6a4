/** A wildcard that the search language does not know by itself, as a star after a word's beginning. */
const wildcard = /\?|(?<![\p{L}\p{N}])\*|\*(?=\S)/u;
const otherwise = /^["“„«(-]|^[a-z]+:/iu;

/** What somebody wrote into a list of words, as a question in the search language: a pattern as what is asked of patterns. */
export function asQuestion(word: string): string {
  return wildcard.test(word) && !otherwise.test(word) ? `like:"${word.replaceAll('"', '""')}"` : word;
}
