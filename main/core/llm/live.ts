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

/**
 * The same, told as it comes; the reply is put together at the end. The SDK's own way to do so throws an answer away that was cut off for
 * its length, though it was paid for.
 */
export async function askStreaming(
  client: OpenAI,
  outgoing: Outgoing,
  signal: AbortSignal,
  onText: (text: string) => void,
): Promise<Reply> {
  const body: OpenAI.ChatCompletionCreateParamsNonStreaming = JSON.parse(outgoing.body);
  const chunks = await client.chat.completions.create(
    { ...body, stream: true, stream_options: { include_usage: true } },
    { signal, maxRetries: 0, timeout: longThought },
  );
  const reply: Reply = { id: "", model: "", usage: undefined, choices: [] };
  let [content, refusal] = ["", ""];
  for await (const { id, model, usage, choices } of chunks) {
    Object.assign(reply, { id, model, usage: usage ?? reply.usage });
    const [choice] = choices;
    content += choice?.delta.content ?? "";
    refusal += choice?.delta.refusal ?? "";
    if (choice?.delta.content) onText(choice.delta.content);
    if (choice?.finish_reason)
      reply.choices = [{ finish_reason: choice.finish_reason, message: { content: content || null, refusal: refusal || null } }];
  }
  signal.throwIfAborted();
  if (reply.choices.length === 0) throw new Error("the answer broke off before its end");
  return reply;
}

/** As much of a completion as is read of one. */
interface Reply {
  id: string;
  model: string;
  usage: OpenAI.CompletionUsage | undefined;
  choices: { finish_reason: string; message: { content: string | null; refusal: string | null } }[];
}
