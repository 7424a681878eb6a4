import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { Media } from "../../page/media.ts";
import { say } from "./answers.ts";

/** Sends a file that came with an import, or the part of it that is asked for, to a caller who was checked. */
export async function answerMedia(request: IncomingMessage, response: ServerResponse, path: string, media: Media): Promise<void> {
  // read to its end at once, since a film may be sent for longer than a request may take
  request.resume();
  const answer = await media(path, request.headers.range);
  if (answer === undefined) return say(response, 404, "Parley keeps no such file.");
  response.writeHead(answer.status, answer.headers);
  const file = request.method === "HEAD" ? undefined : answer.read();
  if (file === undefined) return void response.end();
  await pipeline(file, response).catch((error: unknown) => {
    // whoever looks at another part of a film hangs up in the middle of this one
    if (!isHangUp(error)) throw error;
  });
}

function isHangUp(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
}
