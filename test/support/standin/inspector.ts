import { type Published, readPublished } from "./published.ts";
import { Refusal } from "./refusal.ts";
import type { Limits } from "./settings.ts";
import { Schemas } from "./strict-schema.ts";

export interface Violation {
  /** Whose mistake it is: a request of the client, or an answer of the stand-in itself. */
  by: "client" | "stand-in";
  where: string;
  what: string;
}

/** Holds what comes and goes against the published shapes, and remembers what did not fit. */
export class Inspector {
  readonly violations: Violation[] = [];
  readonly schemas = new Schemas();
  private readonly limits: Limits;
  private readonly published: Published | undefined = readPublished();

  constructor(limits: Limits) {
    this.limits = limits;
  }

  knows(model: string): boolean {
    return this.limits.models.includes(model);
  }

  /** A complaint about what a client sent; undefined where it fits. */
  complaint(name: string, value: object, where: string): Refusal | undefined {
    const misfit = this.published?.misfit(name, value);
    if (misfit !== undefined)
      return this.blame(where, new Refusal(400, `Invalid request: ${misfit}.`, { code: "invalid_value" }));
    const param = this.published?.stranger(name, value);
    if (param === undefined) return undefined;
    return this.blame(where, new Refusal(400, `Unknown parameter: '${param}'.`, { code: "unknown_parameter", param }));
  }

  demand(name: string, value: object, where: string): void {
    const complaint = this.complaint(name, value, where);
    if (complaint !== undefined) throw complaint;
  }

  answered(name: string, value: unknown, where: string): void {
    const what = this.published?.misfit(name, value);
    if (what !== undefined) this.violations.push({ by: "stand-in", where, what });
  }

  /** The client did what no client should: kept, and answered with the refusal. */
  blame(where: string, refusal: Refusal): Refusal {
    this.violations.push({ by: "client", where, what: refusal.message });
    return refusal;
  }
}
