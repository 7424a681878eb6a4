import { z } from "zod";
import { jsonIn } from "../json.ts";
import { type Answer, answer, type ClosingAnswer, closingAnswer } from "./prompt/answer.ts";

// What came back, as it came back: an answer that fits, or why it does not.

export interface Tokens {
  input: number;
  cached: number;
  output: number;
}

/** A reply of the service to one question. */
export interface Said {
  text: string | null;
  refusal: string | null;
  finish: string | null;
  tokens: Tokens;
  /** The model that answered, by its full name. */
  model: string;
}

const number = z.number().int().nonnegative();
const completion = z.looseObject({
  model: z.string().default(""),
  choices: z
    .array(
      z.looseObject({
        finish_reason: z.string().nullish(),
        message: z.looseObject({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z
    .looseObject({
      prompt_tokens: number,
      completion_tokens: number,
      prompt_tokens_details: z.looseObject({ cached_tokens: number.nullish() }).nullish(),
    })
    .nullish(),
});

/** Reads a chat completion; undefined where it is none. */
export function saidIn(body: unknown): Said | undefined {
  const read = completion.safeParse(body).data;
  const choice = read?.choices[0];
  if (read === undefined || choice === undefined) return undefined;
  return {
    text: choice.message.content ?? null,
    refusal: choice.message.refusal ?? null,
    finish: choice.finish_reason ?? null,
    tokens: {
      input: read.usage?.prompt_tokens ?? 0,
      cached: read.usage?.prompt_tokens_details?.cached_tokens ?? 0,
      output: read.usage?.completion_tokens ?? 0,
    },
    model: read.model,
  };
}

export type Read<Value> = { ok: true; value: Value } | { ok: false; problem: string };

/** An answer that fits its schema, or why there is none, in words for a person and for the model alike. */
function read<Value>(
  { text, refusal, finish }: Pick<Said, "text" | "refusal" | "finish">,
  schema: z.ZodType<Value>,
): Read<Value> {
  if (refusal !== null || finish === "content_filter")
    return {
      ok: false,
      problem: refusal === null ? "The model would not answer." : `The model would not answer: “${refusal.slice(0, 300)}”`,
    };
  if (finish === "length") return { ok: false, problem: "The answer was cut off because it was too long." };
  if (text === null || text === "") return { ok: false, problem: "The answer was empty." };
  const value = jsonIn(bare(text));
  if (value === undefined) return { ok: false, problem: "The answer was not JSON." };
  const fitting = schema.safeParse(value);
  if (fitting.success) return { ok: true, value: fitting.data };
  const [issue] = fitting.error.issues;
  return {
    ok: false,
    problem: `The answer did not have the form that was asked for (${issue?.path.join(".") || "as a whole"}).`,
  };
}

export const readAnswer = (said: Pick<Said, "text" | "refusal" | "finish">): Read<Answer> => read(said, answer);
export const readClosing = (said: Pick<Said, "text" | "refusal" | "finish">): Read<ClosingAnswer> => read(said, closingAnswer);

/** Some providers put a fence around it. */
const bare = (text: string): string => /^\s*```(?:json)?\s*([\s\S]*?)\s*```\s*$/.exec(text)?.[1] ?? text;
