import type { IncomingMessage, ServerResponse } from "node:http";
import type { PageFile } from "../../page/files.ts";
import { type Media, mediaPath } from "../../page/media.ts";
import { notAllowed, say, send } from "./answers.ts";
import { answerDownload } from "./downloads.ts";
import { pathOf } from "./gate.ts";
import { launchHtml, launchScript, noEntryHtml } from "./launchPage.ts";
import { answerMedia } from "./media.ts";
import { downloadPath, type Outbox } from "./outbox.ts";
import type { Sessions } from "./sessions.ts";
import type { LaunchTokens } from "./tokens.ts";
import { answerFiles, type Uploads, uploadPath } from "./uploads.ts";

export interface Pages extends Uploads {
  page: (path: string) => PageFile | undefined;
  media: Media;
  tokens: LaunchTokens;
  sessions: Sessions;
  outbox: Outbox;
}

/** Answers a request whose caller has been checked. */
export async function answer(request: IncomingMessage, response: ServerResponse, pages: Pages): Promise<void> {
  const path = pathOf(request);
  if (path === "/session") return request.method === "POST" ? enter(request, response, pages) : notAllowed(response, "POST");
  if (path?.startsWith(uploadPath)) {
    if (pages.sessions.find(request.headers.cookie) === undefined) return say(response, 401, "This window is not let in.");
    return answerFiles(request, response, path, pages);
  }
  if (path?.startsWith(downloadPath)) {
    if (pages.sessions.find(request.headers.cookie) === undefined) return say(response, 401, "This window is not let in.");
    return answerDownload(request, response, path, pages.outbox);
  }
  if (request.method !== "GET" && request.method !== "HEAD") return notAllowed(response, "GET, HEAD");
  if (path === "/launch") return send(response, 200, "text/html; charset=utf-8", launchHtml);
  if (path === "/launch.js") return send(response, 200, "text/javascript; charset=utf-8", launchScript);
  if (pages.sessions.find(request.headers.cookie) === undefined) {
    return send(response, 401, "text/html; charset=utf-8", noEntryHtml);
  }
  if (path?.startsWith(mediaPath)) return answerMedia(request, response, path, pages.media);
  const file = path === undefined ? undefined : pages.page(path);
  if (file === undefined) return say(response, 404, "Parley has no such page.");
  response.writeHead(200, { ...file.headers, "content-length": file.body.byteLength }).end(file.body);
}

/** Changes a one-time token for a session. */
async function enter(request: IncomingMessage, response: ServerResponse, pages: Pages): Promise<void> {
  const token = await readBody(request, pages.limits.sessionBodyBytes);
  if (token === undefined) {
    // What is still coming is not read: the connection goes.
    response.setHeader("connection", "close");
    return say(response, 413, "This is too long for a token.");
  }
  if (!pages.tokens.spend(token)) return say(response, 403, "This token was used already, is too old or never was one.");
  response.writeHead(204, { "set-cookie": pages.sessions.start(), "cache-control": "no-store" }).end();
}

/** The body as text; undefined as soon as it is longer than allowed. */
async function readBody(request: IncomingMessage, most: number): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(part);
    size += bytes.byteLength;
    if (size > most) return undefined;
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString("utf8");
}
