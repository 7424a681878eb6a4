import type { Span } from "../../../../preload/contract/values.ts";
import { type OperatorName, operatorOf } from "./operators.ts";
import { quotedAt } from "./quotes.ts";

export interface TextPiece {
  is: "text";
  text: string;
  starred: boolean;
  quoted: boolean;
  closed: boolean;
  at: Span;
}

export interface OperatorPiece {
  is: "operator";
  name: OperatorName;
  value: string;
  quoted: boolean;
  closed: boolean;
  at: Span;
  valueAt: Span;
}

export type Piece = TextPiece | OperatorPiece | { is: "open" | "close" | "minus" | "or" | "and"; at: Span };

const space = /\s*/y;
const bare = /[^\s()]*/y;
const named = /([a-z]+):/iy;

/** Cuts a question into its pieces, one after the other. Whatever is not syntax is text. */
export function* piecesOf(text: string): Generator<Piece> {
  let start = endOf(space, text, 0);
  for (let negated = false; start < text.length; ) {
    const piece = pieceAt(text, start, negated);
    yield piece;
    negated = piece.is === "minus";
    start = endOf(space, text, piece.at.end);
  }
}

function pieceAt(text: string, start: number, negated: boolean): Piece {
  const sign = text.charAt(start);
  const at = { start, end: start + 1 };
  if (sign === "(") return { is: "open", at };
  if (sign === ")") return { is: "close", at };
  if (sign === "-" && /^[^\s)-]/.test(text.charAt(start + 1))) return { is: "minus", at };
  return phraseAt(text, start) ?? operatorAt(text, start) ?? (negated ? wordAt(text, start) : connectiveOrWordAt(text, start));
}

function connectiveOrWordAt(text: string, start: number): Piece {
  const at = { start, end: endOf(bare, text, start) };
  const word = text.slice(at.start, at.end);
  if (word === "OR") return { is: "or", at };
  return word === "AND" ? { is: "and", at } : wordAt(text, start);
}

function phraseAt(text: string, start: number): TextPiece | undefined {
  const phrase = quotedAt(text, start);
  if (phrase === undefined) return undefined;
  const starred = phrase.closed && text.charAt(phrase.end) === "*";
  const at = { start, end: phrase.end + (starred ? 1 : 0) };
  return { is: "text", text: phrase.text, starred, quoted: true, closed: phrase.closed, at };
}

function operatorAt(text: string, start: number): OperatorPiece | undefined {
  named.lastIndex = start;
  const name = operatorOf(named.exec(text)?.[1] ?? "");
  if (name === undefined) return undefined;
  const from = start + name.length + 1;
  const phrase = quotedAt(text, from);
  const end = phrase?.end ?? endOf(bare, text, from);
  return {
    is: "operator",
    name,
    value: phrase?.text ?? text.slice(from, end),
    quoted: phrase !== undefined,
    closed: phrase?.closed ?? true,
    at: { start, end },
    valueAt: { start: from, end },
  };
}

function wordAt(text: string, start: number): TextPiece {
  const at = { start, end: endOf(bare, text, start) };
  const word = text.slice(at.start, at.end);
  const stem = withoutStars(word);
  return { is: "text", text: stem, starred: stem !== word, quoted: false, closed: true, at };
}

function withoutStars(word: string): string {
  let end = word.length;
  while (word.charAt(end - 1) === "*") end -= 1;
  return word.slice(0, end);
}

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  pattern.exec(text);
  return pattern.lastIndex;
}
