import type { Lexicon } from "../languages/lexicon.ts";
import type { Word } from "./words.ts";

/** Words at the head of spoken sentences that only hold the floor. */
const heads = new Set(
  "so and but well okay ok yeah yes yep right now anyway alright oh ah then actually basically also und also aber ja na gut nun donc et alors mais bon oui y pero pues bueno e então mas".split(
    " ",
  ),
);
/** After these, "kind of" and "you know" are no filler. */
const keepAfter = new Set(
  "what some any this that a the same one which other do did don't if as every another each first two three all".split(" "),
);
const keepBefore = new Set("what how that if where who when why whether the a about it this them him her".split(" "));

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
  let out = "";
  let next = 0;
  let last: Word | undefined;
  for (const word of kept) {
    while (words[next] !== word && next < words.length) next += 1;
    if (last === undefined) out = opening(text, word.start);
    else if (words[next - 1] === last) out += text.slice(last.end, word.start);
    else out += joint(text, last, words[words.indexOf(last) + 1], words[next - 1], word);
    out += text.slice(word.start, word.end);
    last = word;
  }
  if (last === undefined) return "";
  const tail = last === words.at(-1) ? text.slice(last.end, end).replace(/[\s,;:–—-]+$/u, "") : "";
  return capital(`${out}${tail}`.replace(/\s+/g, " ").trim());
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
    if (heads.has(word.text) && words.length - at > 3) return 1;
  }
  const filler = lexicon.cue("fillers").at(words, at);
  if (filler === 1) return 1;
  if (filler > 1 && !keepAfter.has(words[at - 1]?.text ?? "") && !keepBefore.has(words[at + filler]?.text ?? "")) return filler;
  return repeats(words, at);
}

function repeats(words: readonly Word[], at: number): number {
  const same = (one: number, two: number) => words[one]?.kind === "word" && words[one]?.text === words[two]?.text;
  for (let length = 3; length >= 1; length--) {
    let equal = at + 2 * length <= words.length;
    for (let each = 0; equal && each < length; each++) equal = same(at + each, at + length + each);
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

/** Signs that open the first word, such as a bracket or "¿". */
function opening(text: string, start: number): string {
  return /[¿¡"“„«(]$/.exec(text.slice(Math.max(0, start - 1), start))?.[0].replace(/[("“„«]/, "") ?? "";
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
