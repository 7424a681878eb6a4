import { languages } from "../languages/index.ts";
import { learned } from "./known.ts";
import type { Word } from "./words.ts";

/** Frequent words of languages that are only recognised, so that they are not taken for one that is understood. */
const others: Readonly<Record<string, string>> = {
  nl: "het een ik niet je dat wij zijn hebben maar ook voor met aan zoals nog wel naar heeft wordt deze geen bij kan moet hoe wat hallo dank",
  it: "il che di è non un una per sono mi ho ma lo con si come io anche questo della nel gli molto perché ciao grazie hai abbiamo essere",
  sv: "och det att jag är inte som på en för med har till av vi du om men ska kan också detta hej tack",
  da: "og det at jeg er ikke som på en for med har til af vi du om men skal kan også dette hej tak",
  pl: "nie się że to jest na do jak co ja ale tak za czy mam już dla tylko jeszcze bardzo dzień dobry dziękuję",
  tr: "bir ve bu için ne ben de da çok ama var yok mi değil daha gibi sen biz evet hayır teşekkürler merhaba",
  fi: "ja on ei se että en mutta niin kun mitä minä olen oli myös hän voi tämä kiitos hei",
  cs: "je se na to že jsem ale jak tak by si mám už pro jen ještě velmi dobrý den děkuji",
  ro: "nu și în este pe că cu o la mai sunt pentru am dar ca din ce bună mulțumesc",
};

const scripts: readonly [RegExp, string][] = [
  [/[\u3040-\u30ff]/, "ja"],
  [/[\uac00-\ud7af]/, "ko"],
  [/[\u4e00-\u9fff]/, "zh"],
  [/[\u0e00-\u0e7f]/, "th"],
  [/[іїєґ]/i, "uk"],
  [/[\u0400-\u04ff]/, "ru"],
  [/[\u0370-\u03ff]/, "el"],
  [/[\u0590-\u05ff]/, "he"],
  [/[\u0600-\u06ff]/, "ar"],
  [/[\u0900-\u097f]/, "hi"],
];

const marks: readonly [RegExp, string][] = [
  [/[ß]/, "de"],
  [/[ñ¿¡]/, "es"],
  [/[ãõ]/, "pt"],
  [/[œ]|\bqu'|\b[cjl]['’]/, "fr"],
];

const latin = /[A-Za-zÀ-ɏ]/;
const beyondAscii = /[\u0080-\uffff]/;
const beyondLatin = /[\u0370-\u03ff\u0400-\u07ff\u0900-\u0fff\u3040-\ud7af]/;

/** For which languages a word speaks, by its number, and how strongly: less when several share it. */
const votes: (readonly [language: number, weight: number])[][] = [];
const codes: string[] = [];
for (const [code, list] of [
  ...languages.map(({ code, stop, greets, thanks, yes }) => [code, `${stop} ${greets} ${thanks} ${yes}`] as const),
  ...Object.entries(others),
]) {
  const language = codes.push(code) - 1;
  for (const word of new Set(list.split(" "))) {
    const id = learned(word);
    while (votes.length <= id) votes.push([]);
    votes[id]?.push([language, 1]);
  }
}
for (const each of votes) {
  const weight = 1 / each.length ** 1.5;
  for (const [index, [language]] of each.entries()) each[index] = [language, weight];
}

const scores = new Float64Array(codes.length);

/** A message's language, undefined where it says too little to tell. */
export function languageOf(text: string, words: readonly Word[]): string | undefined {
  const foreign = beyondAscii.test(text);
  if (foreign && beyondLatin.test(text)) {
    const script = scripts.find(([signs]) => signs.test(text))?.[1];
    if (script !== undefined && (!latin.test(text) || countOf(text, beyondLatin) * 3 > text.length)) return script;
  }
  scores.fill(0);
  let counted = 0;
  for (const word of words) {
    if (word.kind !== "word") continue;
    counted += 1;
    if (counted > 60) break;
    const own = votes[word.id];
    if (own !== undefined) for (const [language, weight] of own) scores[language] = (scores[language] ?? 0) + weight;
  }
  if (foreign || text.includes("'"))
    for (const [signs, code] of marks)
      if (signs.test(text)) scores[codes.indexOf(code)] = (scores[codes.indexOf(code)] ?? 0) + 0.7;
  let best = 0;
  for (let at = 1; at < scores.length; at++) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  const score = scores[best] ?? 0;
  let second = 0;
  for (let at = 0; at < scores.length; at++) if (at !== best) second = Math.max(second, scores[at] ?? 0);
  return score >= 0.7 && score - second >= 0.3 && score * 12 >= Math.min(counted, 24) ? codes[best] : undefined;
}

function countOf(text: string, signs: RegExp): number {
  let count = 0;
  for (let at = 0; at < text.length && at < 400; at++) if (signs.test(text.charAt(at))) count += 1;
  return count;
}
