import type { Evidence } from "../../../../preload/contract/insight.ts";
import type { Said } from "../types.ts";

export function proof(said: Said, { start, end }: { start: number; end: number }): Evidence {
  return { message: said.id, start, end };
}

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

export function within(value: number): number {
  return rounded(Math.min(1, Math.max(0, value)));
}
