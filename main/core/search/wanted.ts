import type { FilterNode, Node, TermNode } from "./language/tree.ts";

/** A fact of a hit that the index is not asked for, because it would take too many words. */
export interface Check {
  is: "check";
  of: "id" | "conversationId" | "authorId";
  holds(id: number): boolean;
}

/** What is wanted of a message, with every name resolved. */
export type Wanted =
  /** `whole`: text of which whatever it finds holds every word; `words`: some of them, each asked for by itself. */
  | { is: "match"; match: string; whole?: string; words?: readonly string[] }
  | Check
  | { is: "never" }
  | { is: "not"; of: Wanted }
  | { is: "and" | "or"; of: readonly Wanted[] };

export const never: Wanted = { is: "never" };
export const not = (of: Wanted): Wanted => ({ is: "not", of });
export const always = not(never);

/** A question's tree with each word and filter resolved. */
export function wantedOf(node: Node, resolved: (leaf: TermNode | FilterNode) => Wanted): Wanted {
  if (node.is === "not") return not(wantedOf(node.of, resolved));
  if (node.is === "term" || node.is === "filter") return resolved(node);
  return { is: node.is, of: node.of.map((part) => wantedOf(part, resolved)) };
}

export function checksOf(wanted: Wanted): Check[] {
  if (wanted.is === "check") return [wanted];
  if (wanted.is === "not") return checksOf(wanted.of);
  return wanted.is === "and" || wanted.is === "or" ? wanted.of.flatMap(checksOf) : [];
}

export function scopeWords(words: readonly string[]): string {
  return `scope : (${words.map((word) => `"${word}"`).join(" OR ")})`;
}

/** What was said in one of these conversations. */
export function inConversations(ids: readonly number[]): Wanted {
  return ids.length === 0 ? never : { is: "match", match: scopeWords(ids.map((id) => `c${id}`)) };
}

/** A fact of conversations that is looked up once for each: the hits of one often follow each other, and each of them asks. */
export function checkedOnce(holds: (conversationId: number) => boolean): Check {
  const known = new Map<number, boolean>();
  return {
    is: "check",
    of: "conversationId",
    holds(id) {
      const now = known.get(id) ?? holds(id);
      known.set(id, now);
      return now;
    },
  };
}

/** The same of the messages of one conversation: what is to be checked of it is known. */
export function inConversation(wanted: Wanted, id: number): Wanted {
  const known = (part: Wanted): Wanted => {
    if (part.is === "not") return not(known(part.of));
    if (part.is === "and" || part.is === "or") return { is: part.is, of: part.of.map(known) };
    return part.is !== "check" || part.of !== "conversationId" ? part : part.holds(id) ? not(never) : never;
  };
  return { is: "and", of: [{ is: "match", match: scopeWords([`c${id}`]) }, known(wanted)] };
}

/**
 * A question that is answered faster, by all that answers the other and perhaps by more: words of a phrase, wherever they stand. Undefined
 * where it holds no phrase.
 */
export function loosened(wanted: Wanted): Wanted | undefined {
  if (wanted.is === "and" || wanted.is === "or") {
    const of = wanted.of.map(loosened);
    return of.every((part) => part === undefined)
      ? undefined
      : { is: wanted.is, of: wanted.of.map((part, at) => of[at] ?? part) };
  }
  if (wanted.is !== "match" || wanted.words === undefined) return undefined;
  return { is: "and", of: wanted.words.map((match) => ({ is: "match", match })) };
}

/** The texts of all words that are asked for. */
export function wholeTexts(wanted: Wanted): string[] {
  if (wanted.is === "match") return wanted.whole === undefined ? [] : [wanted.whole];
  if (wanted.is === "not") return wholeTexts(wanted.of);
  return wanted.is === "and" || wanted.is === "or" ? wanted.of.flatMap(wholeTexts) : [];
}

/** Whether something can be found where not every text's words are. */
export function isPossible(wanted: Wanted, holds: (whole: string) => boolean): boolean {
  switch (wanted.is) {
    case "never":
      return false;
    case "match":
      return wanted.whole === undefined || holds(wanted.whole);
    case "and":
      return wanted.of.every((part) => isPossible(part, holds));
    case "or":
      return wanted.of.some((part) => isPossible(part, holds));
    default:
      return true;
  }
}

/** Every message is of one of these kinds. */
const everything = scopeWords(["ktext", "kmedia", "ksystem", "kdeleted", "kcall"]);

type Assumed = (check: Check, positive: boolean) => boolean;

/** So that the index finds all that can be right: what is checked later is taken for granted. */
export const atMost: Assumed = (_, positive) => positive;

/** How the index is asked; true where every message is wanted, false where none can be. */
export function matchOf(wanted: Wanted, assumed: Assumed): string | boolean {
  const asked = compiled(wanted, assumed, true);
  if (typeof asked === "boolean") return asked;
  return asked.negated ? without({ match: everything, binds: 4, depth: 1 }, [asked]).match : asked.match;
}

/** `binds`: how tightly its outermost operator does, in the index's own syntax; `depth`: of its parentheses. */
interface Piece {
  match: string;
  binds: number;
  depth: number;
}

type Compiled = boolean | (Piece & { negated: boolean });

/** The index knows NOT only between two things, so what is negated is kept apart until something stands before it. */
function compiled(wanted: Wanted, assumed: Assumed, positive: boolean): Compiled {
  switch (wanted.is) {
    case "never":
      return false;
    case "match":
      return { match: wanted.match, binds: 4, depth: 1, negated: false };
    case "check":
      return assumed(wanted, positive);
    case "not":
      return flipped(compiled(wanted.of, assumed, !positive));
    case "and":
      return all(wanted.of.map((part) => compiled(part, assumed, positive)));
    case "or":
      return flipped(all(wanted.of.map((part) => flipped(compiled(part, assumed, positive)))));
  }
}

function flipped(part: Compiled): Compiled {
  return typeof part === "boolean" ? !part : { ...part, negated: !part.negated };
}

function all(parts: readonly Compiled[]): Compiled {
  if (parts.includes(false)) return false;
  const pieces = parts.filter((part) => typeof part !== "boolean");
  const wanted = pieces.filter((piece) => !piece.negated);
  const unwanted = pieces.filter((piece) => piece.negated);
  if (wanted.length > 0) return { ...without(joined(wanted, "AND", 2), unwanted), negated: false };
  return unwanted.length === 0 || { ...joined(unwanted, "OR", 1), negated: true };
}

function without(piece: Piece, unwanted: readonly Piece[]): Piece {
  if (unwanted.length === 0) return piece;
  const left = bracketed(piece, 3);
  const right = bracketed(joined(unwanted, "OR", 1), 4);
  return { match: `${left.match} NOT ${right.match}`, binds: 3, depth: Math.max(left.depth, right.depth) };
}

/** The deepest comes first: the index's reader keeps whatever stands before a parenthesis on a stack of a hundred places. */
function joined(pieces: readonly Piece[], operator: "AND" | "OR", binds: number): Piece {
  const parts = pieces.map((piece) => bracketed(piece, binds)).sort((a, b) => b.depth - a.depth);
  const [first] = parts;
  if (parts.length === 1 && pieces[0] !== undefined) return pieces[0];
  return { match: parts.map((part) => part.match).join(` ${operator} `), binds, depth: first?.depth ?? 0 };
}

function bracketed(piece: Piece, binds: number): Piece {
  return piece.binds >= binds ? piece : { match: `(${piece.match})`, binds: 4, depth: piece.depth + 1 };
}
