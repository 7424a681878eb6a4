import type { IncomingMessage } from "node:http";
import type { Clock } from "../../../main/core/ports.ts";
import type { Model } from "./answering.ts";
import { type AnswerUrl, readAsked } from "./asked.ts";
import { cancelBatch, createBatch, listBatches, retrieveBatch } from "./batch-routes.ts";
import type { Batches } from "./batches.ts";
import { completionChunks, completionOf } from "./chat.ts";
import type { Route } from "./faults.ts";
import { deleteFile, listFiles, readableFile, uploadFile } from "./file-routes.ts";
import { type Files, fileObject } from "./files.ts";
import type { Inspector } from "./inspector.ts";
import type { Ledger } from "./ledger.ts";
import type { Manners } from "./manners.ts";
import type { Marks } from "./marks.ts";
import { plainRefusal, Refusal, unknownModel } from "./refusal.ts";
import { responseEvents, responseOf } from "./responses.ts";
import type { Limits } from "./settings.ts";
import { type Answer, readJson } from "./wire.ts";

export interface RouteParts {
  clock: Clock;
  files: Files;
  batches: Batches;
  inspector: Inspector;
  manners: Manners;
  model: Model;
  ledger: Ledger;
  limits: Limits;
  marks: Marks;
  nextId(): string;
  inUse(id: string): boolean;
}

export interface Call {
  request: IncomingMessage;
  id: string;
  query: URLSearchParams;
}

const patterns: [Route, string, RegExp][] = [
  ["POST /v1/files", "POST", /^\/v1\/files$/],
  ["GET /v1/files", "GET", /^\/v1\/files$/],
  ["GET /v1/files/:id", "GET", /^\/v1\/files\/([^/]+)$/],
  ["GET /v1/files/:id/content", "GET", /^\/v1\/files\/([^/]+)\/content$/],
  ["DELETE /v1/files/:id", "DELETE", /^\/v1\/files\/([^/]+)$/],
  ["POST /v1/batches", "POST", /^\/v1\/batches$/],
  ["GET /v1/batches", "GET", /^\/v1\/batches$/],
  ["GET /v1/batches/:id", "GET", /^\/v1\/batches\/([^/]+)$/],
  ["POST /v1/batches/:id/cancel", "POST", /^\/v1\/batches\/([^/]+)\/cancel$/],
  ["POST /v1/responses", "POST", /^\/v1\/responses$/],
  ["POST /v1/chat/completions", "POST", /^\/v1\/chat\/completions$/],
  ["GET /v1/models", "GET", /^\/v1\/models$/],
  ["GET /v1/models/:id", "GET", /^\/v1\/models\/([^/]+)$/],
];

export function routeOf(method: string, path: string): { route: Route; id: string } | undefined {
  for (const [route, wanted, pattern] of patterns) {
    const found = wanted === method ? pattern.exec(path) : null;
    if (found !== null) return { route, id: decodeURIComponent(found[1] ?? "") };
  }
  return undefined;
}

/** Does what the route is for; refusals are thrown. */
export async function handle(route: Route, call: Call, parts: RouteParts): Promise<Answer> {
  const { inspector } = parts;
  const json = (shape: string, body: object): Answer => {
    inspector.answered(shape, body, route);
    return { kind: "json", status: 200, body };
  };
  const body = () => readJson(call.request, parts, route);
  switch (route) {
    case "POST /v1/files":
      return json("OpenAIFile", await uploadFile(parts, call.request));
    case "GET /v1/files":
      return json("ListFilesResponse", listFiles(parts, call.query));
    case "GET /v1/files/:id":
      return json("OpenAIFile", fileObject(parts.files.get(call.id)));
    case "GET /v1/files/:id/content": {
      const file = readableFile(parts, call.id);
      return { kind: "bytes", bytes: file.bytes, content: parts.files.read(file) };
    }
    case "DELETE /v1/files/:id":
      return json("DeleteFileResponse", deleteFile(parts, call.id));
    case "POST /v1/batches":
      return json("Batch", createBatch(parts, await body()));
    case "GET /v1/batches":
      return json("ListBatchesResponse", listBatches(parts, call.query));
    case "GET /v1/batches/:id":
      return json("Batch", retrieveBatch(parts, call.id));
    case "POST /v1/batches/:id/cancel":
      return json("Batch", cancelBatch(parts, call.id));
    case "POST /v1/responses":
      return answerLive("/v1/responses", route, await body(), parts);
    case "POST /v1/chat/completions":
      return answerLive("/v1/chat/completions", route, await body(), parts);
    case "GET /v1/models":
      return json("ListModelsResponse", { object: "list", data: parts.limits.models.map(modelObject) });
    case "GET /v1/models/:id":
      if (!inspector.knows(call.id)) throw unknownModel(call.id);
      return json("Model", modelObject(call.id));
  }
}

const modelObject = (id: string) => ({ id, object: "model", created: 1_760_000_000, owned_by: "stand-in" });

function answerLive(
  url: AnswerUrl,
  route: Route,
  body: object,
  { clock, inspector, manners, model, ledger, nextId }: RouteParts,
): Answer {
  const asked = readAsked(url, body, inspector, route);
  const manner = manners.of(asked);
  if (typeof manner === "object") throw new Refusal(manner.status, manner.message, plainRefusal(manner.status));
  const said = model.say(asked, manner);
  ledger.pay(asked.model, asked.bodyHash);
  const id = nextId();
  const now = Math.floor(clock.now() / 1000);
  if (!asked.stream) {
    const [shape, whole] =
      url === "/v1/responses"
        ? (["Response", responseOf(asked, said, id, now)] as const)
        : (["CreateChatCompletionResponse", completionOf(asked, said, id, now)] as const);
    inspector.answered(shape, whole, route);
    return { kind: "json", status: 200, body: whole };
  }
  if (url === "/v1/responses") {
    const events = responseEvents(asked, said, id, now);
    for (const event of events) inspector.answered("ResponseStreamEvent", event, route);
    return { kind: "events", events: events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`) };
  }
  const chunks = completionChunks(asked, said, id, now);
  for (const chunk of chunks) inspector.answered("CreateChatCompletionStreamResponse", withoutNull(chunk), route);
  return { kind: "events", events: [...chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`), "data: [DONE]\n\n"] };
}

/** The service sends `finish_reason: null` until the end; the published shape asks for the field and knows no null in it. */
const withoutNull = (chunk: object): unknown =>
  JSON.parse(JSON.stringify(chunk, (field, value: unknown) => (field === "finish_reason" ? (value ?? "stop") : value)));
