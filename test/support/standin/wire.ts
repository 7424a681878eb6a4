import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import type { Fault } from "./faults.ts";
import type { Inspector } from "./inspector.ts";
import type { Marks } from "./marks.ts";
import { Refusal } from "./refusal.ts";

// Bytes in and out, and the ways in which they fail to arrive.

interface Judges {
  inspector: Inspector;
  marks: Marks;
}

const jsonBody = z.looseObject({});
const mostJson = 64 * 1024 * 1024;

export async function readJson(request: IncomingMessage, { inspector, marks }: Judges, where: string): Promise<object> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > mostJson) throw new Refusal(413, "The request is too large.", { code: "request_too_large" });
    chunks.push(chunk);
  }
  try {
    const whole = Buffer.concat(chunks);
    marks.listen(where)(whole);
    return jsonBody.parse(JSON.parse(whole.toString("utf8")));
  } catch {
    throw inspector.blame(where, new Refusal(400, "We could not parse the JSON body of your request.", { code: "invalid_json" }));
  }
}

/** What a handler wants sent; bodies may be read only once. */
export type Answer =
  | { kind: "json"; status: number; body: object; headers?: Record<string, string> }
  | { kind: "events"; events: readonly string[] }
  | { kind: "bytes"; bytes: number; content: AsyncIterable<Buffer> };

export async function send(reply: ServerResponse, answer: Answer, fault: Fault | undefined, eventGap: number): Promise<void> {
  if (fault === "lost-reply") return void reply.socket?.destroy();
  const length = answer.kind === "bytes" ? answer.bytes : undefined;
  const pieces = piecesOf(answer);
  reply.writeHead(answer.kind === "json" ? answer.status : 200, {
    "content-type": contentTypes[answer.kind],
    ...(length === undefined ? {} : { "content-length": String(length) }),
    ...(answer.kind === "json" ? answer.headers : {}),
  });
  const halved = fault === "cut-middle" || fault === "stall";
  for await (const piece of halved ? half(pieces) : pieces) {
    if (reply.destroyed) return;
    if (answer.kind === "events" && eventGap > 0) await setTimeout(eventGap);
    if (!reply.write(piece)) await drained(reply);
  }
  if (fault === "stall") return;
  if (fault !== "cut-middle") return void reply.end();
  // what was written has to leave before the connection dies
  await new Promise((resolve) => reply.write("", resolve));
  reply.socket?.destroy();
}

function drained(reply: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      reply.off("drain", over).off("close", over);
      resolve();
    };
    reply.on("drain", over).on("close", over);
  });
}

const contentTypes = { json: "application/json", events: "text/event-stream; charset=utf-8", bytes: "application/octet-stream" };

function piecesOf(answer: Answer): AsyncIterable<Buffer | string> | Iterable<string> {
  switch (answer.kind) {
    case "json":
      return [JSON.stringify(answer.body)];
    case "events":
      return answer.events;
    case "bytes":
      return answer.content;
  }
}

/** The first half of a short answer, the first piece of a long one, the first events of a stream. */
async function* half(pieces: AsyncIterable<Buffer | string> | Iterable<string>): AsyncGenerator<Buffer | string> {
  const all: (Buffer | string)[] = [];
  for await (const piece of pieces) {
    all.push(piece);
    if (all.length > 5) break;
  }
  if (all.length > 1) yield* all.slice(0, -1);
  else for (const only of all) yield only.slice(0, Math.ceil(only.length / 2));
}
