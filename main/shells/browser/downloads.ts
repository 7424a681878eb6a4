import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { guardHeaders } from "../../page/policy.ts";
import { notAllowed, say } from "./answers.ts";
import { downloadPath, type Outbox } from "./outbox.ts";

/** Hands an exported file to our page, whose caller and session have been checked. It is gone when all of it went out. */
export async function answerDownload(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  outbox: Outbox,
): Promise<void> {
  if (request.method !== "GET") return notAllowed(response, "GET");
  const id = path.slice(downloadPath.length);
  const file = await outbox.find(id);
  if (file === undefined) return say(response, 404, "This file was fetched already, or is not written yet.");
  response.writeHead(200, {
    ...guardHeaders(randomBytes(16).toString("base64")),
    "cache-control": "no-store",
    "content-type": "application/octet-stream",
    "content-disposition": disposition(file.name),
    "content-length": file.bytes,
  });
  // Told where the file ends, Node need not read once more to find out: the reader, who was told too, may have left by then.
  if (file.bytes > 0) await pipeline(createReadStream(file.path, { end: file.bytes - 1 }), response);
  else response.end();
  await outbox.drop(id);
}

function disposition(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
