import { z } from "zod";
import { errorCode, type Failure } from "../../../preload/contract/reply.ts";

/** What the process says when it ends; scripts rely on these numbers, so none ever changes its meaning. */
export const exitCode = { ok: 0, failed: 1, wrongUsage: 2, partly: 3, held: 4, storeUnusable: 5 };

export function exitCodeOf(failure: Failure): number {
  if (failure.code === "store_locked") return exitCode.held;
  if (failure.code === "store_damaged" || failure.code === "store_newer") return exitCode.storeUnusable;
  return exitCode.failed;
}

const coded = z.object({ code: errorCode, message: z.string() });

/** The failure that an exception stands for. Errors of the core carry a code; others are our own faults. */
export function failureOf(error: unknown): Failure {
  const known = coded.safeParse(error);
  if (known.success) return { ok: false, ...known.data };
  return { ok: false, code: "internal", message: error instanceof Error ? error.message : String(error) };
}
