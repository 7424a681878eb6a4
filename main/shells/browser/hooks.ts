import type { IncomingMessage, ServerResponse } from "node:http";
import type { Core } from "../../compose.ts";
import { readWebhook } from "../../core/enhance/webhook.ts";
import type { Clock } from "../../core/ports.ts";
import { notAllowed, say } from "./answers.ts";

/** Where a provider's news arrive, for whoever leads them here. They come under another name and without a session; their signature is all. */
export const hookPath = "/hooks/batch";

const mostBytes = 64 * 1024;

export interface HookParts {
  core: Core;
  clock: Clock;
  /** What news are signed with; without one there is no such place. */
  secret: string | undefined;
}

export async function answerHook(
  request: IncomingMessage,
  response: ServerResponse,
  { core, clock, secret }: HookParts,
): Promise<void> {
  if (secret === undefined) return say(response, 404, "Parley has no such page.");
  if (request.method !== "POST") return notAllowed(response, "POST");
  const body = await textOf(request);
  if (body === undefined) return say(response, 413, "This is too long.");
  const one = (header: string) => request.headersDistinct[header]?.join(" ");
  const headers = { id: one("webhook-id"), timestamp: one("webhook-timestamp"), signature: one("webhook-signature") };
  const news = readWebhook(headers, body, secret, clock.now());
  if (news === undefined) return say(response, 401, "This was not signed with Parley's secret, or long ago.");
  const reply = await core.dispatch({ id: `hook ${news}`, name: "jobs.look", input: { news } });
  response.writeHead(reply.ok ? 204 : 503).end();
}

async function textOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
