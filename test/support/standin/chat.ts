import type { Said } from "./answering.ts";
import type { Asked } from "./asked.ts";
import { pieces } from "./responses.ts";

// Answers in the shape of the Chat Completions interface, whole and as chunks.

export function completionOf(asked: Asked, said: Said, id: string, created: number) {
  const message = { role: "assistant", content: said.refused ? null : said.text, refusal: said.refused ? said.text : null };
  return {
    id: `chatcmpl-${id}`,
    object: "chat.completion",
    created,
    model: asked.model,
    choices: [{ index: 0, message: { ...message, annotations: [] }, logprobs: null, finish_reason: reason(said) }],
    usage: usage(said),
    service_tier: "default",
  };
}

const reason = (said: Said) => (said.cut ? "length" : "stop");

function usage({ usage: { input, cached, output } }: Said) {
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_tokens_details: { cached_tokens: cached, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: 0,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}

export function completionChunks(asked: Asked, said: Said, id: string, created: number): object[] {
  const head = { id: `chatcmpl-${id}`, object: "chat.completion.chunk", created, model: asked.model };
  const chunk = (delta: object, finish_reason: string | null = null) => ({
    ...head,
    choices: [{ index: 0, delta, finish_reason }],
  });
  return [
    chunk({ role: "assistant", content: "", refusal: null }),
    ...pieces(said.text).map((piece) => chunk(said.refused ? { refusal: piece } : { content: piece })),
    chunk({}, reason(said)),
    // usage comes after everything else, with no choices, and only to those who ask
    ...(asked.wantsUsage ? [{ ...head, choices: [], usage: usage(said) }] : []),
  ];
}
