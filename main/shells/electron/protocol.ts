import { Readable } from "node:stream";
import type { CustomScheme, Protocol } from "electron";
import type { PageFile } from "../../page/files.ts";
import { type Media, mediaPath } from "../../page/media.ts";

const scheme = "parley";
const host = "app";
export const pageOrigin = `${scheme}://${host}`;

/**
 * A scheme of our own instead of file://, so that the page has an origin that can be checked and reads no files.
 * Standard gives it that origin, secure the rules of https, stream lets voice and films play; it is given
 * nothing else.
 */
export const pageScheme: CustomScheme = { scheme, privileges: { standard: true, secure: true, stream: true } };

const refusal = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", "x-content-type-options": "nosniff" };

function refuse(status: number, why: string): Response {
  return new Response(why, { status, headers: refusal });
}

type Find = (path: string) => PageFile | undefined;

async function answer({ method, url: address, headers }: Request, find: Find, media: Media): Promise<Response> {
  const url = new URL(address);
  if (url.host !== host || url.username !== "" || url.password !== "") return refuse(403, "Forbidden");
  if (method !== "GET" && method !== "HEAD") return refuse(405, "Method not allowed");
  if (url.pathname.startsWith(mediaPath)) {
    const kept = await media(url.pathname, headers.get("range"));
    if (kept === undefined) return refuse(404, "Not found");
    const body = method === "HEAD" ? undefined : kept.read();
    return new Response(body === undefined ? null : Readable.toWeb(body), { status: kept.status, headers: kept.headers });
  }
  const file = find(url.pathname);
  if (file === undefined) return refuse(404, "Not found");
  return new Response(method === "HEAD" ? null : new Uint8Array(file.body), { headers: file.headers });
}

export function servePage(protocol: Protocol, find: Find, media: Media): void {
  protocol.handle(scheme, (request) => answer(request, find, media));
}
