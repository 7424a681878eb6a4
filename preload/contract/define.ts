import type { z } from "zod";

/**
 * A query only reads and may run on any reading thread; a command may write and runs on the writing one; a survey reads files, takes
 * its time and runs on a thread of its own.
 */
export type RequestKind = "query" | "command" | "survey";

export interface RequestDefinition<Kind extends RequestKind, Input extends z.ZodType, Output extends z.ZodType> {
  readonly kind: Kind;
  readonly input: Input;
  readonly output: Output;
}

export function query<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): RequestDefinition<"query", Input, Output> {
  return { kind: "query", input, output };
}

export function command<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): RequestDefinition<"command", Input, Output> {
  return { kind: "command", input, output };
}

export function survey<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): RequestDefinition<"survey", Input, Output> {
  return { kind: "survey", input, output };
}
