import { termOf } from "../question.ts";
import { closedValues, type FilterName, isClosed, operatorMeant, valueMeant } from "./operators.ts";
import type { OperatorPiece, TextPiece } from "./pieces.ts";
import type { Problems } from "./problems.ts";
import type { FilterNode, TermNode } from "./tree.ts";

/** `isLast`: nothing follows, so that the word may still be being typed. */
export function termNodeOf(piece: TextPiece, isLast: boolean, problems: Problems): TermNode | undefined {
  const { text, starred, quoted, closed, at } = piece;
  if (!closed) problems.hint("unclosed_quote", at);
  if (!quoted) hintOperator(piece, problems);
  const term = termOf(text, { starred, begun: isLast && !quoted });
  return term && { is: "term", term, text, at };
}

/** "form:anna" is text, but perhaps something else was meant. "http://x" and "12:30" are not asked about. */
function hintOperator({ text, at }: TextPiece, problems: Problems): void {
  const name = /^([a-z]{3,12}):(?!$|\/\/)/i.exec(text)?.[1];
  const meant = name && operatorMeant(name);
  if (meant) problems.hint("maybe_operator", { start: at.start, end: at.start + name.length + 1 }, `${meant}:`);
}

/** Values of the closed lists are known in lower case; a value that is not known asks for nothing. */
export function filterOf(name: FilterName, { value, at }: OperatorPiece, problems: Problems): FilterNode | undefined {
  if (!isClosed(name)) return { is: "filter", name, value, at };
  const wanted = value.trim().toLowerCase();
  const known = closedValues[name].find((one) => one === wanted);
  if (known !== undefined) return { is: "filter", name, value: known, at };
  problems.hint("unknown_value", at, valueMeant(name, wanted));
  return undefined;
}
