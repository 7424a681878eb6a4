import type { Said } from "./answering.ts";
import type { Asked } from "./asked.ts";

// Answers in the shape of the Responses interface, whole and as events.

export function responseOf(asked: Asked, said: Said, id: string, createdAt: number) {
  return {
    ...begun(asked, id, createdAt),
    status: said.cut ? "incomplete" : "completed",
    completed_at: said.cut ? null : createdAt,
    incomplete_details: said.cut ? { reason: "max_output_tokens" } : null,
    output: [item(said, id)],
    usage: {
      input_tokens: said.usage.input,
      input_tokens_details: { cached_tokens: said.usage.cached, cache_write_tokens: 0 },
      output_tokens: said.usage.output,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: said.usage.input + said.usage.output,
    },
  };
}

function begun(asked: Asked, id: string, createdAt: number) {
  return {
    id: `resp_${id}`,
    object: "response",
    created_at: createdAt,
    status: "in_progress",
    error: null,
    incomplete_details: null,
    instructions: null,
    max_output_tokens: Number.isFinite(asked.maxTokens) ? asked.maxTokens : null,
    model: asked.model,
    output: [],
    parallel_tool_calls: true,
    previous_response_id: null,
    reasoning: { effort: null, summary: null },
    store: true,
    temperature: 1,
    text: { format: { type: "text" } },
    tool_choice: "auto",
    tools: [],
    top_p: 1,
    truncation: "disabled",
    metadata: {},
  };
}

function item(said: Said, id: string) {
  return {
    id: `msg_${id}`,
    type: "message",
    role: "assistant",
    status: said.cut ? "incomplete" : "completed",
    content: [said.refused ? { type: "refusal", refusal: said.text } : outputText(said.text)],
  };
}

const outputText = (text: string) => ({ type: "output_text", text, annotations: [], logprobs: [] });

export function responseEvents(asked: Asked, said: Said, id: string, createdAt: number): { type: string }[] {
  const place = { item_id: `msg_${id}`, output_index: 0, content_index: 0 };
  const empty = said.refused ? { type: "refusal", refusal: "" } : outputText("");
  const whole = item(said, id);
  const kind = said.refused ? "response.refusal" : "response.output_text";
  const text = said.refused ? {} : { logprobs: [] };
  const events = [
    { type: "response.created", response: begun(asked, id, createdAt) },
    { type: "response.in_progress", response: begun(asked, id, createdAt) },
    { type: "response.output_item.added", output_index: 0, item: { ...whole, status: "in_progress", content: [] } },
    { type: "response.content_part.added", ...place, part: empty },
    ...pieces(said.text).map((delta) => ({ type: `${kind}.delta`, ...place, delta, ...text })),
    { type: `${kind}.done`, ...place, ...(said.refused ? { refusal: said.text } : { text: said.text, ...text }) },
    { type: "response.content_part.done", ...place, part: whole.content[0] },
    { type: "response.output_item.done", output_index: 0, item: whole },
    { type: said.cut ? "response.incomplete" : "response.completed", response: responseOf(asked, said, id, createdAt) },
  ];
  return events.map((event, index) => ({ ...event, sequence_number: index }));
}

/** Words as they come, a few at a time. */
export const pieces = (text: string): string[] => text.match(/[\s\S]{1,24}/g) ?? [];
