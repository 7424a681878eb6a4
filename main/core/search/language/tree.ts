import type { Problem } from "../../../../preload/contract/search.ts";
import type { Span } from "../../../../preload/contract/values.ts";
import type { Term } from "../question.ts";
import type { DateOperator, FilterName } from "./operators.ts";

/** `text` is what was typed, without quotes and star. */
export interface TermNode {
  is: "term";
  term: Term;
  text: string;
  at: Span;
}

export interface FilterNode {
  is: "filter";
  name: FilterName;
  value: string;
  at: Span;
}

/** What is asked of a message. Never is "and" in "and", "or" in "or", "not" in "not", or one alone in "and" or "or". */
export type Node = TermNode | FilterNode | { is: "not"; of: Node } | { is: "and" | "or"; of: Node[] };

export function joined(is: "and" | "or", parts: readonly (Node | undefined)[]): Node | undefined {
  const of = parts.flatMap((part) => (part === undefined ? [] : part.is === is ? part.of : [part]));
  return of.length > 1 ? { is, of } : of[0];
}

export function negated(of: Node | undefined): Node | undefined {
  return of === undefined || of.is !== "not" ? of && { is: "not", of } : of.of;
}

/** Those that a message must or may hold. */
export function positiveTerms(node: Node | undefined, positive = true): Term[] {
  if (node === undefined || node.is === "filter") return [];
  if (node.is === "term") return positive ? [node.term] : [];
  return node.is === "not" ? positiveTerms(node.of, !positive) : node.of.flatMap((part) => positiveTerms(part, positive));
}

/** A date as it was asked for, so that "last week" stays last week in a saved search. */
export interface AskedDate {
  name: DateOperator;
  value: string;
  at: Span;
}

export interface Question {
  ask: Node | undefined;
  asked: AskedDate[];
  /** What all asked dates leave over together, in milliseconds, both ends included. */
  dates: { from?: number; to?: number };
  /** To be marked in what is found. */
  terms: Term[];
  problems: Problem[];
}
