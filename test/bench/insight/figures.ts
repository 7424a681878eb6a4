import type { Figure } from "../figure.ts";

type Bare = readonly [method: string, figure: number];

/** A share beside what a simple method gets in the same run. */
export function beside(what: string, ours: number, [bareIs, bare]: Bare): Figure {
  return { what, ours, unit: "%", bare, bareIs };
}

/** The same, where so much is wanted. */
export function wanted(what: string, ours: number, bare: Bare, budget: number): Figure {
  return { ...beside(what, ours, bare), budget, budgetIs: "at least" };
}

export function percent(share: number | undefined): number {
  return Math.round((share ?? 0) * 10_000) / 100;
}
