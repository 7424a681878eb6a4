import type { Lexicon } from "../languages/lexicon.ts";
import type { Word } from "./words.ts";

const glad = /^(?:[:;=]-?[)DPp]|<3|[😀-😎😘-😚🙂😇😊☺🤗🤩🥰😍😻💕💖💗💙💚💛💜🧡❤♥👍👏🙌🎉🥳✨🔥💯🍰🎂☀🌞💪🤝✅😂🤣😅])/u;
const sad = /^(?:[:;=]-?[(/|]|[😞-😱🙁☹😡🤬👎💔😭😢😤🤮🤢😒😕😩😫🥺😓😖🖕💀])/u;

/** What a single word adds, in the lists' weights, before anything around it counts. */
function moodOfWord(word: Word, lexicon: Lexicon | undefined): number {
  if (word.kind === "emoji") return glad.test(word.text) ? 2 : sad.test(word.text) ? -2 : 0;
  return word.kind === "word" ? (lexicon?.moods.of(word) ?? 0) : 0;
}

/** From -1 to 1: negation turns a word around, emphasis and capitals strengthen it, and after "but" it counts more than before. */
export function moodOfWords(text: string, words: readonly Word[], lexicon: Lexicon | undefined): number {
  let sum = 0;
  let before = 0;
  let shouts = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    if (word.kind === "sign" && word.text.includes("!")) shouts += Math.min(3, word.text.length);
    if (lexicon?.but.has(word) === true) {
      before += sum;
      sum = 0;
    }
    const weight = moodOfWord(word, lexicon);
    if (weight !== 0) sum += word.kind === "emoji" || lexicon === undefined ? weight : around(text, words, at, weight, lexicon);
  }
  const total = before * 0.5 + sum;
  if (total === 0) return 0;
  const loud = total + Math.sign(total) * Math.min(shouts, 3) * 0.3;
  return Math.round((loud / Math.sqrt(loud * loud + 12)) * 1000) / 1000;
}

/** What a negation does not reach over. */
const ends = /[.!?;:\n]/;

function around(text: string, words: readonly Word[], at: number, weight: number, lexicon: Lexicon): number {
  let turned = false;
  let strength = 1;
  for (let back = 1; back <= 3 && at - back >= 0; back++) {
    const word = words[at - back];
    if (word === undefined || word.kind === "sign" || ends.test(text.slice(word.end, words[at - back + 1]?.start))) break;
    if (lexicon.not.has(word)) turned = !turned;
    else if (lexicon.more.has(word)) strength += 0.4 / back;
    else if (lexicon.less.has(word)) strength -= 0.3 / back;
  }
  // "gefällt mir nicht"
  if (lexicon.code === "de" && lexicon.not.has(words[at + 1]) !== lexicon.not.has(words[at + 2])) turned = !turned;
  const word = words[at];
  if (word !== undefined && word.end - word.start > 2) {
    const written = text.slice(word.start, word.end);
    if (written === written.toUpperCase() && written !== written.toLowerCase()) strength += 0.5;
  }
  return weight * strength * (turned ? (weight > 0 ? -1 : -0.5) : 1);
}
