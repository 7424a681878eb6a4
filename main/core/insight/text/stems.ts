/** Brings the forms of a word together, roughly: plurals, and English "-ing" and "-ed". */
export function stemOf(word: string, language: string | undefined): string {
  let stem = /^[dlcjmnst]'/.test(word) && language === "fr" ? word.slice(2) : word.replace(/'s$/, "");
  if (stem.length < 4) return stem;
  if (language === undefined || language === "en") {
    if (stem.endsWith("ies") && stem.length > 4) return `${stem.slice(0, -3)}y`;
    if (/(?:ss|sh|ch|x|z)es$/.test(stem)) return stem.slice(0, -2);
    if (stem.endsWith("s") && !/[sui]s$/.test(stem)) stem = stem.slice(0, -1);
    const cut = /^(.{3,}?)(?:ing|ed)$/.exec(stem)?.[1];
    if (cut !== undefined && /[aeiouy]/.test(cut)) return /([^aeiouls])\1$/.test(cut) ? cut.slice(0, -1) : cut.replace(/e$/, "");
    return stem.length > 4 && stem.endsWith("e") ? stem.slice(0, -1) : stem;
  }
  if (language === "de") return stem.length > 5 ? stem.replace(/(?:en|er|es|em|e|n|s)$/, "") : stem;
  return stem.length > 4 ? stem.replace(/(?:es|s)$/, "") : stem;
}
