import type { Node, Question } from "../../../../main/core/search/language/tree.ts";

/** A question without the places in its text, which writing it anew may change. */
export function stripped({ ask, asked }: Pick<Question, "ask" | "asked">): unknown {
  return { ask: ask && nodeOf(ask), asked: asked.map(({ name, value }) => ({ name, value })) };
}

function nodeOf(node: Node): unknown {
  if (node.is === "term") return { is: "term", term: node.term, text: node.text };
  if (node.is === "filter") return { is: "filter", name: node.name, value: node.value };
  return node.is === "not" ? { is: "not", of: nodeOf(node.of) } : { is: node.is, of: node.of.map(nodeOf) };
}

/** The tree in one line: words as they are asked, "~" for what is only begun. */
export function shape(node: Node | undefined): string {
  if (node === undefined) return "";
  if (node.is === "term") return `${node.term.words.join("+")}${node.term.prefix ? "~" : ""}`;
  if (node.is === "filter") return `${node.name}=${node.value}`;
  return node.is === "not" ? `not(${shape(node.of)})` : `${node.is}(${node.of.map(shape).join(" ")})`;
}
