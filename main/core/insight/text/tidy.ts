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

/** A sentence as one would write it down: without greeting, fillers, false starts and repeated words. Every word left stands in the text, in order. */
export function tidied(text: string, words: readonly Word[], lexicon: Lexicon | undefined, end = words.at(-1)?.end ?? 0): string {
  const kept = keptWords(words, lexicon);
  let out = "";
  let last = -2;
  for (const at of kept) {
    const word = words[at];
    if (word === undefined) continue;
    if (out === "") out = opening(text, word.start);
    else if (last === at - 1) out += text.slice(words[last]?.end ?? word.start, word.start);
    else out += joint(text, words, last, at);
    out += text.slice(word.start, word.end);
    last = at;
  }
  if (out === "") return "";
  const tail = last === words.length - 1 ? text.slice(words[last]?.end ?? end, end).replace(/[\s,;:–—-]+$/u, "") : "";
  return capital(`${out}${tail}`.replace(/\s+/g, " ").trim());
}

function keptWords(words: readonly Word[], lexicon: Lexicon | undefined): number[] {
  const kept: number[] = [];
  let at = 0;
  while (at < words.length) {
    const skipped = lexicon === undefined ? 0 : dropped(words, at, lexicon, kept.length === 0);
    if (skipped > 0) {
      at += skipped;
      continue;
    }
    kept.push(at);
    at += 1;
  }
  return kept;
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
function joint(text: string, words: readonly Word[], last: number, at: number): string {
  const gap = text.slice(words[last]?.end ?? 0, words[last + 1]?.start ?? 0);
  const before = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
  const sign = /[.;:]/.exec(gap)?.[0] ?? /[.;:]/.exec(before)?.[0] ?? (/,/.test(gap) && /,/.test(before) ? "," : "");
  return `${sign} `;
}

function capital(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return first.toUpperCase() + text.slice(first.length);
}
