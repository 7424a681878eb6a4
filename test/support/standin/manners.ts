import { createHash } from "node:crypto";
import type { Asked } from "./asked.ts";

/** How a single question is answered: as it should be, or in one of the ways in which models disappoint. */
export type Manner = "good" | "refusal" | "truncated" | "broken-json" | "invented-quotes" | { status: number; message: string };

export interface MannerRule {
  manner: Manner;
  when?: (asked: Asked, customId: string | undefined) => boolean;
  /** Of how many questions, from 0 to 1. Drawn from the question itself, so that asking it again meets the same. */
  share?: number;
  /** After so many uses the rule is spent. */
  times?: number;
}

export class Manners {
  private readonly rules: { rule: MannerRule; used: number }[] = [];
  private readonly seed: number;

  constructor(seed: number) {
    this.seed = seed;
  }

  add(rule: MannerRule): void {
    this.rules.push({ rule, used: 0 });
  }

  clear(): void {
    this.rules.length = 0;
  }

  of(asked: Asked, customId?: string): Manner {
    for (const [index, entry] of this.rules.entries()) {
      const { when, share = 1, times = Number.POSITIVE_INFINITY, manner } = entry.rule;
      if (entry.used >= times || when?.(asked, customId) === false) continue;
      if (share < 1 && this.luck(`${index} ${asked.bodyHash}`) >= share) continue;
      entry.used += 1;
      return manner;
    }
    return "good";
  }

  private luck(text: string): number {
    return createHash("sha256").update(`${this.seed} ${text}`).digest().readUInt32BE(0) / 2 ** 32;
  }
}
