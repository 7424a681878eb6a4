import { z } from "zod";
import type { Inspector } from "./inspector.ts";
import { hashOf } from "./ledger.ts";
import { Refusal, unknownModel } from "./refusal.ts";

export type AnswerUrl = "/v1/responses" | "/v1/chat/completions";
export const isAnswerUrl = (url: string): url is AnswerUrl => url === "/v1/responses" || url === "/v1/chat/completions";

/** What either of the two interfaces was asked, in one shape. */
export interface Asked {
  url: AnswerUrl;
  model: string;
  prompt: string;
  schema: unknown;
  stream: boolean;
  wantsUsage: boolean;
  maxTokens: number;
  bodyHash: string;
}

const part = z.looseObject({ text: z.string().optional() });
const content = z.union([z.string(), z.array(part)]).nullish();
const message = z.looseObject({ content });
const common = z.looseObject({ model: z.string({ error: "you must provide a model parameter" }), stream: z.boolean().nullish() });
const format = z.looseObject({
  type: z.string(),
  name: z.string().optional(),
  schema: z.unknown(),
  strict: z.boolean().nullish(),
});
const responsesBody = common.extend({
  instructions: z.string().nullish(),
  input: z.union([z.string(), z.array(message)]),
  text: z.looseObject({ format: format.optional() }).optional(),
  max_output_tokens: z.int().nullish(),
});
const chatBody = common.extend({
  messages: z.array(message).min(1),
  response_format: z.looseObject({ type: z.string(), json_schema: format.omit({ type: true }).optional() }).optional(),
  max_completion_tokens: z.int().nullish(),
  max_tokens: z.int().nullish(),
  stream_options: z.looseObject({ include_usage: z.boolean().nullish() }).nullish(),
});

const shapes = { "/v1/responses": "CreateResponse", "/v1/chat/completions": "CreateChatCompletionRequest" } as const;

/** Throws the refusal that the service would give. */
export function readAsked(url: AnswerUrl, body: object, inspector: Inspector, where: string): Asked {
  inspector.demand(shapes[url], body, where);
  const asked = url === "/v1/responses" ? fromResponses(body, inspector, where) : fromChat(body, inspector, where);
  if (!inspector.knows(asked.model)) throw unknownModel(asked.model);
  return { ...asked, url, bodyHash: hashOf(body) };
}

type Read = Omit<Asked, "url" | "bodyHash">;

function fromResponses(body: object, inspector: Inspector, where: string): Read {
  const read = parse(responsesBody, body, inspector, where);
  const input = typeof read.input === "string" ? read.input : read.input.map(textOf).join("\n\n");
  return {
    model: read.model,
    prompt: [read.instructions ?? "", input].join("\n\n").trim(),
    schema: schemaOf(read.text?.format, inspector, where),
    stream: read.stream === true,
    wantsUsage: true,
    maxTokens: read.max_output_tokens ?? Number.POSITIVE_INFINITY,
  };
}

function fromChat(body: object, inspector: Inspector, where: string): Read {
  const read = parse(chatBody, body, inspector, where);
  const wanted = read.response_format;
  const described = wanted?.json_schema === undefined ? undefined : { ...wanted.json_schema, type: "json_schema" };
  const prompt = read.messages.map(textOf).join("\n\n");
  return {
    model: read.model,
    prompt,
    schema: wanted?.type === "json_object" ? schemaInWords(prompt) : schemaOf(described, inspector, where),
    stream: read.stream === true,
    wantsUsage: read.stream_options?.include_usage === true,
    maxTokens: read.max_completion_tokens ?? read.max_tokens ?? Number.POSITIVE_INFINITY,
  };
}

function schemaOf(wanted: z.infer<typeof format> | undefined, inspector: Inspector, where: string): unknown {
  if (wanted?.type !== "json_schema") return undefined;
  const { schema, complaint } = inspector.schemas.read(wanted.name ?? "", wanted.schema);
  if (wanted.strict === true && complaint !== undefined) throw inspector.blame(where, complaint);
  return schema;
}

/** Held to JSON but to no schema, a model goes by the one that it is told of: a line of its own. */
function schemaInWords(prompt: string): unknown {
  const line = prompt.split("\n").find((each) => /^\{.*"properties":.*\}$/.test(each));
  return line === undefined ? undefined : JSON.parse(line);
}

function parse<Shape>(shape: z.ZodType<Shape>, body: object, inspector: Inspector, where: string): Shape {
  const read = shape.safeParse(body);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const param = issue?.path.join(".") ?? null;
  throw inspector.blame(where, new Refusal(400, `${param}: ${issue?.message}`, { code: "missing_required_parameter", param }));
}

function textOf({ content: said }: z.infer<typeof message>): string {
  if (said === undefined || said === null) return "";
  return typeof said === "string" ? said : said.map((piece) => piece.text ?? "").join("\n");
}
