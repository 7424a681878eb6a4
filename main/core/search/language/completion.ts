import type { Span } from "../../../../preload/contract/values.ts";
import { offers } from "./offers.ts";
import { isDateOperator, type OperatorName } from "./operators.ts";
import { type OperatorPiece, type Piece, piecesOf, type TextPiece } from "./pieces.ts";

type CompletionKind =
  | "operator"
  | "person"
  | "conversation"
  | "source"
  | "date"
  | "has"
  | "is"
  | "sentiment"
  | "outcome"
  | "tag"
  | "language";

export interface Completion {
  kind: CompletionKind;
  /** Up to the caret, without quotes. */
  typed: string;
  /** What is replaced by what is chosen, quoted where it must be. */
  replace: Span;
}

const kinds: Readonly<Record<OperatorName, CompletionKind | undefined>> = {
  from: "person",
  in: "conversation",
  source: "source",
  has: "has",
  is: "is",
  sentiment: "sentiment",
  outcome: "outcome",
  tag: "tag",
  lang: "language",
  like: undefined,
  on: "date",
  before: "date",
  after: "date",
  during: "date",
};

/** What is being typed at the caret; undefined where it is plain text. */
export function completionAt(text: string, caret: number): Completion | undefined {
  const before: Piece[] = [];
  for (const piece of piecesOf(text)) {
    if (piece.at.start >= caret) return undefined;
    if (piece.at.end >= caret) return pieceAt(piece, before);
    before.push(piece);
  }
  return undefined;

  function pieceAt(piece: Piece, earlier: readonly Piece[]): Completion | undefined {
    if (piece.is === "operator") return valueAt(piece) ?? nameAt(piece.at.start, piece.valueAt.start);
    if (piece.is !== "text" || piece.quoted) return undefined;
    return restOfDate(piece, earlier) ?? nameAt(piece.at.start, piece.at.end);
  }

  function nameAt(start: number, end: number): Completion | undefined {
    const typed = text.slice(start, caret);
    return offers("operator", typed).length > 0 ? { kind: "operator", typed, replace: { start, end } } : undefined;
  }

  function valueAt({ name, quoted, closed, valueAt: replace }: OperatorPiece): Completion | undefined {
    if (caret < replace.start || (quoted && closed && caret === replace.end)) return undefined;
    const kind = kinds[name];
    return kind && { kind, typed: text.slice(replace.start + (quoted ? 1 : 0), caret), replace };
  }

  /** "on:last we" is one date so far. */
  function restOfDate(piece: TextPiece, earlier: readonly Piece[]): Completion | undefined {
    const start = earlier.findLast((other) => other.is !== "text" || other.quoted);
    if (start?.is !== "operator" || start.quoted || start.value === "" || !isDateOperator(start.name)) return undefined;
    const typed = text.slice(start.valueAt.start, caret);
    const replace = { start: start.valueAt.start, end: piece.at.end };
    return offers("date", typed).length > 0 ? { kind: "date", typed, replace } : undefined;
  }
}
