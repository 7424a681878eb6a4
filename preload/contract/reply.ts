import { z } from "zod";
import { said } from "./sentences.ts";

export const errorCode = z.enum([
  "unknown_request",
  "bad_input",
  "not_found",
  "cancelled",
  "busy",
  "store_locked",
  "store_newer",
  "store_damaged",
  "disk_full",
  "thread_died",
  "closing",
  "disconnected",
  "forbidden",
  "internal",
]);
export type ErrorCode = z.infer<typeof errorCode>;

/** Which field was refused and why; the path is dotted, "" is the input itself. */
const fieldProblem = z.strictObject({ field: z.string(), problem: z.string() });

export const failure = z.strictObject({
  ok: z.literal(false),
  code: errorCode,
  /** For a person: what happened, what was kept, what to do. */
  message: z.string(),
  /** The same by its key, for a page that speaks another language. */
  said: said.optional(),
  details: z.array(fieldProblem).optional(),
});
export type Failure = z.infer<typeof failure>;
export type Reply<Value> = { ok: true; value: Value } | Failure;
