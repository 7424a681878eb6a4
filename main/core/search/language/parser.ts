import type { ProblemCode } from "../../../../preload/contract/search.ts";
import type { ReadDate } from "./bounds.ts";
import type { DateRange } from "./dates.ts";
import { filterOf, termNodeOf } from "./leaves.ts";
import { type DateOperator, isDateOperator } from "./operators.ts";
import { type OperatorPiece, type Piece, piecesOf, type TextPiece } from "./pieces.ts";
import type { Problems } from "./problems.ts";
import { joined, type Node, negated } from "./tree.ts";

/** The index's own reader gives up between thirty and forty levels. */
const deepest = 20;
const mostWords = 256;
/** "the 5th of March 2024" */
const longestDate = 5;

/** Reads the pieces from left to right. Dates are no part of the tree: they hold for the whole question. */
export class Parser {
  readonly dates: ReadDate[] = [];
  readonly #text: string;
  readonly #pieces: Piece[];
  readonly #readDate: (text: string) => DateRange | undefined;
  readonly #problems: Problems;
  #next = 0;
  #words = 0;
  #stopped = false;

  constructor(text: string, readDate: (text: string) => DateRange | undefined, problems: Problems) {
    this.#text = text;
    this.#pieces = [...piecesOf(text)].filter((piece) => piece.is !== "and");
    this.#readDate = readDate;
    this.#problems = problems;
  }

  /** Everything up to what closes this group. */
  all(depth = 0): Node | undefined {
    const parts: (Node | undefined)[] = [];
    for (let piece = this.#peek(); piece !== undefined; piece = this.#peek()) {
      if (piece.is !== "close") {
        parts.push(this.#either(depth));
      } else {
        if (depth > 0) break;
        this.#take();
        this.#problems.hint("stray_parenthesis", piece.at);
      }
    }
    return joined("and", parts);
  }

  /** One thing, or several with OR between them. */
  #either(depth: number): Node | undefined {
    const datesBefore = this.dates.length;
    const sides: (Node | undefined)[] = [];
    let or: Piece | undefined;
    for (let piece = this.#peek(); piece !== undefined && piece.is !== "close"; piece = this.#peek()) {
      if (piece.is === "or") {
        if (or !== undefined || sides.length === 0) this.#problems.hint("dangling_or", piece.at);
        or = sides.length === 0 ? undefined : piece;
        this.#take();
      } else {
        if (sides.length > 0 && or === undefined) break;
        or = undefined;
        sides.push(this.#one(depth));
      }
    }
    if (or !== undefined) this.#problems.hint("dangling_or", or.at);
    if (sides.length > 1) this.#refuseDates(datesBefore);
    return joined("or", sides);
  }

  #one(depth: number): Node | undefined {
    const piece = this.#take();
    switch (piece?.is) {
      case "open":
        return this.#group(piece, depth + 1);
      case "minus":
        return this.#not(depth);
      case "text":
        return this.#term(piece);
      case "operator":
        return this.#filter(piece);
      default:
        return undefined;
    }
  }

  #group(open: Piece, depth: number): Node | undefined {
    if (depth > deepest) return this.#stop("too_deep", open);
    const within = this.all(depth);
    if (this.#peek() !== undefined) this.#take();
    else if (!this.#stopped) this.#problems.hint("unclosed_parenthesis", open.at);
    return within;
  }

  #not(depth: number): Node | undefined {
    const datesBefore = this.dates.length;
    const of = this.#one(depth);
    this.#refuseDates(datesBefore);
    return negated(of);
  }

  #term(piece: TextPiece): Node | undefined {
    const isLast = piece.at.end === this.#text.length && this.#pieces[this.#next - 2]?.is !== "minus";
    const node = termNodeOf(piece, isLast, this.#problems);
    return this.#counted(node, node?.term.words.length ?? 0, piece);
  }

  #filter(piece: OperatorPiece): Node | undefined {
    if (piece.value.trim() === "") {
      this.#problems.hint("missing_value", piece.at);
      return undefined;
    }
    if (!piece.closed) this.#problems.hint("unclosed_quote", piece.valueAt);
    const { name } = piece;
    const node = isDateOperator(name) ? this.#date(name, piece) : filterOf(name, piece, this.#problems);
    return this.#counted(node, 1, piece);
  }

  /** A date may be several words long: as many are taken as still read as one. */
  #date(name: DateOperator, { value, quoted, at, valueAt }: OperatorPiece): undefined {
    const ends = [at.end, ...(quoted ? [] : this.#endsOfWords(longestDate - 1))];
    for (let more = ends.length - 1; more >= 0; more -= 1) {
      const end = ends[more] ?? at.end;
      const written = more === 0 ? value : this.#text.slice(valueAt.start, end);
      const range = this.#readDate(written);
      if (range === undefined) continue;
      this.dates.push({ asked: { name, value: written, at: { start: at.start, end } }, range });
      this.#next += more;
      return;
    }
    this.#problems.hint("unknown_date", valueAt);
  }

  #endsOfWords(most: number): number[] {
    const ends: number[] = [];
    for (const piece of this.#pieces.slice(this.#next, this.#next + most)) {
      if (piece.is !== "text" || piece.quoted) break;
      ends.push(piece.at.end);
    }
    return ends;
  }

  #refuseDates(from: number): void {
    for (const { asked } of this.dates.splice(from)) this.#problems.grave("date_within_or", asked.at);
  }

  #counted(node: Node | undefined, words: number, piece: Piece): Node | undefined {
    this.#words += words;
    return this.#words > mostWords ? this.#stop("too_many_words", piece) : node;
  }

  #stop(code: ProblemCode, piece: Piece): undefined {
    this.#problems.grave(code, piece.at);
    this.#stopped = true;
  }

  #peek(): Piece | undefined {
    return this.#stopped ? undefined : this.#pieces[this.#next];
  }

  #take(): Piece | undefined {
    const piece = this.#peek();
    this.#next += 1;
    return piece;
  }
}
