import { inQuotes, quoted } from "./quotes.ts";
import type { Node, Question, TermNode } from "./tree.ts";

/** Writes a question so that it reads back the same. Dates come last, where no word can be taken for a part of them. */
export function written({ ask, asked }: Pick<Question, "ask" | "asked">): string {
  const dates = asked.map(({ name, value }) => `${name}:${quoted(value)}`);
  const rest = ask === undefined ? [] : [withoutBrackets(ask, dates.length === 0)];
  return [...rest, ...dates].join(" ");
}

/** `isLast`: nothing follows, so that a bare word would count as begun. */
function withoutBrackets(node: Node, isLast: boolean): string {
  if (node.is !== "and" && node.is !== "or") return inBrackets(node, isLast);
  const parts = node.of.map((part, index) => inBrackets(part, isLast && index === node.of.length - 1));
  return parts.join(node.is === "or" ? " OR " : " ");
}

function inBrackets(node: Node, isLast: boolean): string {
  if (node.is === "term") return termWritten(node, isLast);
  if (node.is === "filter") return `${node.name}:${quoted(node.value)}`;
  if (node.is === "not") return `-${inBrackets(node.of, false)}`;
  return `(${withoutBrackets(node, false)})`;
}

const plain = /^(?!(?:OR|AND)$)[\p{L}\p{N}][\p{L}\p{N}\p{M}._@#/'’-]*$/u;

function termWritten({ text, term }: TermNode, isLast: boolean): string {
  const isBare = plain.test(text) && (term.prefix || !isLast);
  return `${isBare ? text : inQuotes(text)}${term.prefix ? "*" : ""}`;
}
