import type { Lexicon } from "../languages/lexicon.ts";
import { WordList } from "./known.ts";
import type { Word } from "./words.ts";

/** Words at the head of spoken sentences that only hold the floor. */
const heads = new WordList(
  "so and but well okay ok yeah yes yep right now anyway alright oh ah then actually basically also und also aber ja na gut nun donc et alors mais bon oui y pero pues bueno e então mas",
);
/** After these, "kind of" and "you know" are no filler. */
const keepAfter = new WordList(
  "what some any this that a the same one which other do did don't if as every another each first two three all",
);
const keepBefore = new WordList("what how that if where who when why whether the a about it this them him her");

/** The words of a sentence that say something: without greeting, fillers, false starts and repeated words. */
export function tidyWords(words: readonly Word[], lexicon: Lexicon | undefined): Word[] {
  if (lexicon === undefined) return words.filter(({ kind }) => kind !== "emoji");
  const kept: Word[] = [];
  let at = 0;
  while (at < words.length) {
    const skipped = dropped(words, at, lexicon, kept.length === 0);
    const word = words[at];
    if (skipped === 0 && word !== undefined) kept.push(word);
    at += Math.max(1, skipped);
  }
  return kept;
}

/** A sentence as one would write it down. Every word of it stands in the text, in order. */
export function tidied(
  text: string,
  { words, kept, end }: { words: readonly Word[]; kept: readonly Word[]; end: number },
): string {
  const first = kept[0];
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return "";
  const from = words.indexOf(first);
  let out = opening(text, first.start);
  if (words[from + kept.length - 1] === last) out += text.slice(first.start, last.end);
  else out += joined(text, words, kept, from);
  const tail = last.end < end && last === words.at(-1) ? text.slice(last.end, end).replace(/[\s,;:–—-]+$/u, "") : "";
  const all = `${out}${tail}`;
  return capital((/\s\s|[^\S ]/.test(all) ? all.replace(/\s+/g, " ") : all).trim());
}

/** The words with what stands between them; where some fell away, only a sign that closes a part. */
function joined(text: string, words: readonly Word[], kept: readonly Word[], from: number): string {
  let out = "";
  let at = from;
  let last: Word | undefined;
  for (const word of kept) {
    const before = at;
    while (words[at] !== word && at < words.length) at += 1;
    if (last !== undefined)
      out += at === before ? text.slice(last.end, word.start) : joint(text, last, words[before], words[at - 1], word);
    out += text.slice(word.start, word.end);
    last = word;
    at += 1;
  }
  return out;
}

/** How many words fall away here. */
function dropped(words: readonly Word[], at: number, lexicon: Lexicon, atHead: boolean): number {
  const word = words[at];
  if (word === undefined || word.kind === "address" || word.kind === "number") return 0;
  if (word.kind === "emoji") return 1;
  if (atHead) {
    if (word.kind === "sign") return 1;
    const greeting = lexicon.cue("greets").at(words, at);
    if (greeting > 0 && at + greeting < words.length) return greeting;
    if (heads.has(word) && words.length - at > 3) return 1;
  }
  const filler = lexicon.cue("fillers").at(words, at);
  if (filler === 1) return 1;
  if (filler > 1 && !keepAfter.has(words[at - 1]) && !keepBefore.has(words[at + filler])) return filler;
  return repeats(words, at);
}

function repeats(words: readonly Word[], at: number): number {
  for (let length = 3; length >= 1; length--) {
    let equal = at + 2 * length <= words.length;
    for (let each = at; equal && each < at + length; each++)
      equal = words[each]?.kind === "word" && words[each]?.text === words[each + length]?.text;
    // "that that" and "had had" may be meant, said twice they are no loss
    if (equal) return length;
  }
  const word = words[at]?.text ?? "";
  const next = words[at + 1]?.text ?? "";
  return word.length <= 2 &&
    next.length > word.length &&
    next.startsWith(word) &&
    !/^(?:i|a|an|we|he|it|in|is|be|to|no|so|do|on|as|us|me|o|e|y|à|il|la|le|tu|un|es|er|de)$/.test(word)
    ? 1
    : 0;
}

/** A sign that opens the first word, such as "¿". */
function opening(text: string, start: number): string {
  return start > 0 && /[¿¡]/.test(text.charAt(start - 1)) ? text.charAt(start - 1) : "";
}

/** What stands between two words between which others fell away. */
function joint(text: string, last: Word, firstDropped: Word | undefined, lastDropped: Word | undefined, word: Word): string {
  const gap = text.slice(last.end, firstDropped?.start ?? last.end);
  const before = text.slice(lastDropped?.end ?? word.start, word.start);
  const sign = /[.;:]/.exec(gap)?.[0] ?? /[.;:]/.exec(before)?.[0] ?? (/,/.test(gap) && /,/.test(before) ? "," : "");
  return `${sign} `;
}

function capital(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return first.toUpperCase() + text.slice(first.length);
}
