import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import type { Core } from "../../compose.ts";
import type { Inbox } from "../../inbox/inbox.ts";
import { partsOf } from "../../inbox/names.ts";
import { notAllowed, say } from "./answers.ts";
import type { Limits } from "./limits.ts";

export interface Uploads {
  inbox: Inbox;
  give: Core["give"];
  limits: Limits;
}

export const uploadPath = "/files/";

/**
 * Takes files from our page, whose caller and session have been checked. POST /files/BATCH/PATH writes one of them, POST /files/BATCH
 * gives the tickets of the whole batch, DELETE /files/BATCH removes it.
 */
export async function answerFiles(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  uploads: Uploads,
): Promise<void> {
  const [batch, ...rest] = path.slice(uploadPath.length).split("/");
  // What is refused is not read: the connection goes.
  const refuse = (status: number, text: string): void => {
    response.setHeader("connection", "close");
    say(response, status, text);
  };
  if (!z.uuid().safeParse(batch).success || batch === undefined) return refuse(404, "Parley has no such place for files.");
  if (rest.length === 0) return answerBatch(request, response, batch, uploads);
  if (request.method !== "POST") return notAllowed(response, "POST");
  const parts = partsOf(rest.join("/"));
  if (parts === undefined) return refuse(400, "This name could lead out of its folder. Nothing was taken.");
  request.setTimeout(uploads.limits.uploadIdleMs, () => request.destroy());
  try {
    await uploads.inbox.receive(batch, parts, request);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return refuse(...refusal);
  }
  response.writeHead(204, { "cache-control": "no-store" }).end();
}

async function answerBatch(request: IncomingMessage, response: ServerResponse, batch: string, uploads: Uploads): Promise<void> {
  if (request.method === "DELETE") {
    await uploads.inbox.drop(batch);
    response.writeHead(204, { "cache-control": "no-store" }).end();
  } else if (request.method === "POST") {
    const tickets = uploads.inbox.pathsOf(batch).map(uploads.give);
    const headers = { "content-type": "application/json", "cache-control": "no-store", "x-content-type-options": "nosniff" };
    response.writeHead(200, headers).end(JSON.stringify({ tickets }));
  } else notAllowed(response, "POST, DELETE");
}

const taken =
  "Another file of this name is on its way already, or this computer cannot hold such a name. This one was not taken.";
const refusals: Record<string, [number, string]> = {
  ENOSPC: [
    507,
    "The disk is full. What was copied of this file is removed again; everything else is kept. Free some space and try again.",
  ],
  EDQUOT: [
    507,
    "Your share of the disk is used up. What was copied of this file is removed again. Free some space and try again.",
  ],
  EEXIST: [409, taken],
  EISDIR: [409, taken],
  ENOTDIR: [409, taken],
  ENAMETOOLONG: [409, taken],
};

function refusalOf(error: unknown): [number, string] | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? refusals[error.code] : undefined;
}
