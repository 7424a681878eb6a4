import { learned } from "../text/known.ts";
import { type Take, type Token, tokensOf } from "./features.ts";

/** Features of several models as paths of tokens, with each model's weight where a path ends. Filled once, then only asked. */
export class Trie {
  readonly #columns: number;
  /** From a token to its node, for those with which a feature begins. */
  readonly #roots: Int32Array;
  // steps from a node by a token, in a table with open places
  readonly #from: Int32Array;
  readonly #by: Int32Array;
  readonly #to: Int32Array;
  readonly #mask: number;
  readonly #weights: Float64Array;

  constructor(models: readonly Iterable<[feature: string, weight: number]>[]) {
    this.#columns = models.length;
    const paths: { tokens: number[]; column: number; weight: number }[] = [];
    for (const [column, model] of models.entries())
      for (const [feature, weight] of model) paths.push({ tokens: tokensOf(feature).map(learned), column, weight });
    const nodes = 1 + paths.reduce((sum, { tokens }) => sum + tokens.length, 0);
    this.#mask = 2 ** Math.ceil(Math.log2(nodes * 2)) - 1;
    this.#from = new Int32Array(this.#mask + 1);
    this.#by = new Int32Array(this.#mask + 1);
    this.#to = new Int32Array(this.#mask + 1);
    this.#roots = new Int32Array(1 + paths.reduce((most, { tokens }) => Math.max(most, tokens[0] ?? 0), 0));
    this.#weights = new Float64Array(nodes * this.#columns);
    let last = 0;
    for (const { tokens, column, weight } of paths) {
      let node = 0;
      for (const [index, id] of tokens.entries()) {
        let next = index === 0 ? (this.#roots[id] ?? 0) : this.#step(node, id);
        if (next === 0) {
          next = ++last;
          if (index === 0) this.#roots[id] = next;
          else this.#link(node, id, next);
        }
        node = next;
      }
      this.#weights[node * this.#columns + column] = weight;
    }
  }

  /** Adds to the sums, one for each model, what the features that are shown weigh. */
  add(sums: Float64Array, show: (take: Take) => void): void {
    show((first, second, third, fourth) => {
      let node = this.#roots[first.id] ?? 0;
      if (second !== undefined && node > 0) node = this.#step(node, second.id);
      if (third !== undefined && node > 0) node = this.#step(node, third.id);
      if (fourth !== undefined && node > 0) node = this.#step(node, fourth.id);
      if (node === 0) return;
      const row = node * this.#columns;
      for (let column = 0; column < this.#columns; column++)
        sums[column] = (sums[column] ?? 0) + (this.#weights[row + column] ?? 0);
    });
  }

  /** What a token alone weighs for one model. */
  alone({ id }: Token, column: number): number {
    const node = this.#roots[id] ?? 0;
    return this.#weights[node * this.#columns + column] ?? 0;
  }

  #step(node: number, id: number): number {
    let at = this.#placeOf(node, id);
    while (this.#to[at] !== 0) {
      if (this.#from[at] === node && this.#by[at] === id) return this.#to[at] ?? 0;
      at = (at + 1) & this.#mask;
    }
    return 0;
  }

  #link(node: number, id: number, to: number): void {
    let at = this.#placeOf(node, id);
    while (this.#to[at] !== 0) at = (at + 1) & this.#mask;
    this.#from[at] = node;
    this.#by[at] = id;
    this.#to[at] = to;
  }

  #placeOf(node: number, id: number): number {
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & this.#mask;
  }
}
