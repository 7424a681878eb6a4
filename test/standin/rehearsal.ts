import OpenAI, { toFile } from "openai";
import { type StandIn, startStandIn } from "../support/standin/start.ts";

/** A clock that goes on only when it is told to. */
class SetClock {
  private time: number;

  constructor(time = Date.UTC(2026, 0, 5)) {
    this.time = time;
  }

  now(): number {
    return this.time;
  }

  forward(milliseconds: number): void {
    this.time += milliseconds;
  }
}

export const minute = 60_000;

export interface Rehearsal {
  clock: SetClock;
  standIn: StandIn;
  client: OpenAI;
}

export async function rehearse(seed = 1, time?: number): Promise<Rehearsal> {
  const clock = new SetClock(time);
  const standIn = await startStandIn({ clock, seed });
  return { clock, standIn, client: new OpenAI({ apiKey: standIn.key, baseURL: standIn.url, maxRetries: 0 }) };
}

export const conversation = [
  "[1] Anna (customer) 2024-03-01 10:00: My parcel never arrived. I am angry.",
  "[2] Ben (agent) 2024-03-01 10:02: I am sorry to hear that.\nWhich number does it have?",
  "[3] Anna (customer) 2024-03-01 10:03: 4711. Will you send another one?",
  "[4] Ben (agent) 2024-03-01 10:05: I will send a new parcel tomorrow.",
].join("\n");

export const schema = {
  type: "object",
  additionalProperties: false,
  required: ["summary", "outcome", "action_items"],
  properties: {
    summary: { type: "string" },
    outcome: { type: "string", enum: ["yes", "no", "maybe"] },
    action_items: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["task", "owner", "due", "evidence"],
        properties: {
          task: { type: "string" },
          owner: { anyOf: [{ type: "string" }, { type: "null" }] },
          due: { type: ["string", "null"] },
          evidence: { type: "array", items: { $ref: "#/$defs/evidence" } },
        },
      },
    },
  },
  $defs: {
    evidence: {
      type: "object",
      additionalProperties: false,
      required: ["message", "quote"],
      properties: { message: { type: "integer" }, quote: { type: "string" } },
    },
  },
};

const model = "gpt-5.4-mini";

export const question = (about: string) =>
  ({ model, input: `${conversation}\n[5] Anna: ${about}`, text: { format: wanted } }) as const;
const wanted = { type: "json_schema", name: "enhanced", strict: true, schema } as const;

export const chatQuestion = {
  model,
  messages: [{ role: "user", content: conversation }],
  response_format: { type: "json_schema", json_schema: { name: "enhanced", strict: true, schema } },
} satisfies OpenAI.ChatCompletionCreateParams;

export const line = (customId: string, changes: object = {}) => ({
  custom_id: customId,
  method: "POST",
  url: "/v1/responses",
  body: question(customId),
  ...changes,
});

export async function upload(client: OpenAI, lines: readonly (object | string)[]): Promise<string> {
  const text = lines.map((each) => `${typeof each === "string" ? each : JSON.stringify(each)}\n`).join("");
  const file = await client.files.create({ file: await toFile(Buffer.from(text), "requests.jsonl"), purpose: "batch" });
  return file.id;
}

export async function submit(client: OpenAI, lines: readonly (object | string)[], metadata: Record<string, string> = {}) {
  const input_file_id = await upload(client, lines);
  return client.batches.create({ input_file_id, endpoint: "/v1/responses", completion_window: "24h", metadata });
}

export async function linesOf(
  client: OpenAI,
  id: string | undefined,
): Promise<{ custom_id: string; [field: string]: unknown }[]> {
  const text = await (await client.files.content(id ?? "")).text();
  return text
    .split("\n")
    .filter(Boolean)
    .map((row) => JSON.parse(row));
}
