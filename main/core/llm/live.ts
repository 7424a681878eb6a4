import type OpenAI from "openai";
import type { Outgoing } from "./outgoing.ts";

// One question, answered while somebody or a queue waits.

/** A model may think for long before its first word. */
const longThought = 600_000;

/** Answers the reply as the service gave it. */
export function ask(client: OpenAI, outgoing: Outgoing, signal: AbortSignal): Promise<OpenAI.ChatCompletion> {
  const body: OpenAI.ChatCompletionCreateParamsNonStreaming = JSON.parse(outgoing.body);
  return client.chat.completions.create(body, { signal, maxRetries: 0, timeout: longThought });
}

/** The same, told as it comes; the reply is put together at the end. */
export async function askStreaming(
  client: OpenAI,
  outgoing: Outgoing,
  signal: AbortSignal,
  onText: (text: string) => void,
): Promise<OpenAI.ChatCompletion> {
  const body: OpenAI.ChatCompletionCreateParamsNonStreaming = JSON.parse(outgoing.body);
  const stream = client.chat.completions.stream(
    { ...body, stream: true, stream_options: { include_usage: true } },
    { signal, maxRetries: 0, timeout: longThought },
  );
  stream.on("content", onText);
  return stream.finalChatCompletion();
}
