import type { Span } from "../../../preload/contract/values.ts";
import { fits, type Term } from "./question.ts";
import { type Token, tokensFrom } from "./tokens.ts";

const before = 60;
const longest = 240;

/** A piece of a text around the first thing found, with the stretches that were found. Reads no further than it must. */
export function snippetOf(text: string, terms: readonly Term[]): { snippet: string; marks: Span[] } {
  const first = firstMark(text, terms);
  const start = first === undefined ? 0 : pieceStart(text, first.start);
  const end = pieceEnd(text, start + longest);
  const lead = start > 0 ? "…" : "";
  const snippet = `${lead}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
  const shift = lead.length - start;
  const marks = [...marksIn(text, terms, start)]
    .filter((mark) => mark.end <= end)
    .map((mark) => ({ start: mark.start + shift, end: mark.end + shift }));
  return { snippet, marks };

  function* marksIn(whole: string, wanted: readonly Term[], from: number): Generator<Span> {
    for (const mark of marksOf(whole, wanted, from)) {
      if (mark.start >= end) return;
      yield mark;
    }
  }
}

function firstMark(text: string, terms: readonly Term[]): Span | undefined {
  for (const mark of marksOf(text, terms, 0)) return mark;
  return undefined;
}

/** Stretches of the text that a term was found in, in order and without overlap. */
function* marksOf(text: string, terms: readonly Term[], from: number): Generator<Span> {
  const longestTerm = Math.max(1, ...terms.map((term) => term.words.length));
  const ahead: Token[] = [];
  const source = tokensFrom(text, from);
  for (;;) {
    while (ahead.length < longestTerm) {
      const next = source.next();
      if (next.done) break;
      ahead.push(next.value);
    }
    const head = ahead[0];
    if (head === undefined) return;
    const length = Math.max(0, ...terms.map((term) => lengthAt(ahead, term)));
    const tail = ahead[length - 1];
    if (tail === undefined) {
      ahead.shift();
    } else {
      ahead.splice(0, length);
      yield { start: head.start, end: markEnd(head, tail, terms, length) };
    }
  }
}

function lengthAt(tokens: readonly Token[], term: Term): number {
  if (tokens.length < term.words.length) return 0;
  return term.words.every((_, index) => fits(term, index, tokens[index]?.folded ?? "")) ? term.words.length : 0;
}

/** A word that was only begun is marked as far as it was typed, where folding did not change its length. */
function markEnd(head: Token, tail: Token, terms: readonly Term[], length: number): number {
  const whole = tail.end - tail.start === tail.folded.length;
  const typed = terms
    .filter((term) => term.words.length === length && term.words[0] !== undefined && head.folded.startsWith(term.words[0]))
    .map((term) => (term.prefix && whole ? tail.start + (term.words.at(-1)?.length ?? 0) : tail.end));
  return typed.length > 0 ? Math.max(...typed) : tail.end;
}

function pieceStart(text: string, mark: number): number {
  if (mark <= before) return 0;
  const space = text.indexOf(" ", mark - before);
  return space === -1 || space >= mark ? mark : space + 1;
}

function pieceEnd(text: string, end: number): number {
  if (end >= text.length) return text.length;
  const space = text.lastIndexOf(" ", end);
  if (space > end - 40) return space;
  // never between the halves of one character
  const half = text.charCodeAt(end - 1);
  return half >= 0xd800 && half < 0xdc00 ? end - 1 : end;
}
