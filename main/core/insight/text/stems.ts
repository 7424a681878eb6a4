import type { Word } from "./words.ts";

/** Brings the forms of a word together, roughly: plurals, and English "-ing" and "-ed". */
export function stemOf(word: Word, language: string | undefined): string {
  word.stem ??= stemmed(word.text, language);
  return word.stem;
}

/** The same for a bare lower-case word. */
export function stemmed(word: string, language: string | undefined): string {
  const stem = language === "fr" && /^[dlcjmnst]'/.test(word) ? word.slice(2) : word.endsWith("'s") ? word.slice(0, -2) : word;
  if (stem.length < 4) return stem;
  if (language === undefined || language === "en") return english(stem);
  if (language === "de") return stem.length > 5 ? stem.replace(/(?:en|er|es|em|e|n|s)$/, "") : stem;
  return stem.length > 4 ? stem.replace(/(?:es|s)$/, "") : stem;
}

function english(word: string): string {
  let stem = word;
  if (stem.endsWith("s")) {
    if (stem.endsWith("ies") && stem.length > 4) return `${stem.slice(0, -3)}y`;
    if (stem.endsWith("es") && /(?:ss|sh|ch|x|z)es$/.test(stem)) return stem.slice(0, -2);
    if (!/[sui]s$/.test(stem)) stem = stem.slice(0, -1);
  }
  const ending = stem.endsWith("ing") ? 3 : stem.endsWith("ed") ? 2 : 0;
  const cut = ending > 0 && stem.length >= 3 + ending ? stem.slice(0, -ending) : "";
  if (/[aeiouy]/.test(cut)) return /([^aeiouls])\1$/.test(cut) ? cut.slice(0, -1) : cut.endsWith("e") ? cut.slice(0, -1) : cut;
  return stem.length > 4 && stem.endsWith("e") ? stem.slice(0, -1) : stem;
}
