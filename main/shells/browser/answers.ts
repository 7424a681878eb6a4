import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import { guardHeaders } from "../../page/policy.ts";

export function say(response: ServerResponse, status: number, text: string): void {
  send(response, status, "text/plain; charset=utf-8", text);
}

export function notAllowed(response: ServerResponse, allow: string): void {
  response.setHeader("allow", allow);
  say(response, 405, "Parley does not answer this method here.");
}

export function send(response: ServerResponse, status: number, type: string, text: string): void {
  const body = Buffer.from(text);
  const headers = { ...guardHeaders(randomBytes(16).toString("base64")), "cache-control": "no-store" };
  response.writeHead(status, { ...headers, "content-type": type, "content-length": body.byteLength }).end(body);
}
