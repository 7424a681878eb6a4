import { randomFrom } from "../../../main/core/samples/random.ts";

export type Route =
  | "POST /v1/files"
  | "GET /v1/files"
  | "GET /v1/files/:id"
  | "GET /v1/files/:id/content"
  | "DELETE /v1/files/:id"
  | "POST /v1/batches"
  | "GET /v1/batches"
  | "GET /v1/batches/:id"
  | "POST /v1/batches/:id/cancel"
  | "POST /v1/responses"
  | "POST /v1/chat/completions"
  | "GET /v1/models"
  | "GET /v1/models/:id";

/**
 * hang: nothing is done and nothing is said until the client leaves.
 * cut-before: the connection dies before anything is done.
 * lost-reply: all is done, the connection dies before the first byte of the answer.
 * cut-middle: all is done, the connection dies in the middle of the answer.
 * stall: all is done, the answer stops in its middle and nothing more comes until the client leaves.
 */
export type Fault = "hang" | "cut-before" | "lost-reply" | "cut-middle" | "stall" | { status: number; retryAfter?: number };

export interface FaultRule {
  fault: Fault;
  /** Every route, where none is named. */
  route?: Route;
  /** Only the nth request of the route, counted from 1 since the rule was made. */
  nth?: number;
  /** Of how many requests, from 0 to 1, drawn by seed. */
  share?: number;
}

/** Decides which request meets which misfortune: the first rule that fits. */
export class Faults {
  private readonly rules: { rule: FaultRule; seen: number }[] = [];
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  add(rule: FaultRule): void {
    this.rules.push({ rule, seen: 0 });
  }

  clear(): void {
    this.rules.length = 0;
  }

  next(route: Route): Fault | undefined {
    let met: Fault | undefined;
    for (const entry of this.rules) {
      const { rule } = entry;
      if (rule.route !== undefined && rule.route !== route) continue;
      entry.seen += 1;
      if (rule.nth !== undefined && rule.nth !== entry.seen) continue;
      // drawn for every request that a rule looks at, so that one rule does not shift the luck of another
      if (rule.share !== undefined && this.random() >= rule.share) continue;
      met ??= rule.fault;
    }
    return met;
  }
}
