import { once } from "node:events";
import { type IncomingHttpHeaders, request } from "node:http";
import { onTestFinished } from "vitest";
import { type ClientOptions, WebSocket } from "ws";
import { Inbox } from "../../main/inbox/inbox.ts";
import { readPage } from "../../main/page/files.ts";
import { readMedia } from "../../main/page/media.ts";
import { type Limits, limits } from "../../main/shells/browser/limits.ts";
import { Outbox } from "../../main/shells/browser/outbox.ts";
import { listen, type PageServer } from "../../main/shells/browser/server.ts";
import { type LaunchTokens, launchTokens } from "../../main/shells/browser/tokens.ts";
import { type FakeCore, fakeCore } from "./core.ts";
import { fakeTime, pageFolder, tempFolder } from "./fakes.ts";

export interface Asked {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** One request over a connection of its own, with exactly these headers beside Node's own. */
export async function ask(host: string, { method = "GET", path = "/", headers = {}, body = "" }: Asked): Promise<Answered> {
  const [hostname, port] = host.split(":");
  const sent = request({ hostname, port, method, path, headers: { host, ...headers }, agent: false });
  sent.end(body);
  const [response] = await once(sent, "response");
  let text = "";
  for await (const part of response.setEncoding("utf8")) text += part;
  return { status: response.statusCode, headers: response.headers, body: text };
}

export function postToken(host: string, token: string, headers: Record<string, string> = {}): Promise<Answered> {
  return ask(host, { method: "POST", path: "/session", headers: { origin: `http://${host}`, ...headers }, body: token });
}

export interface TestServer extends PageServer {
  core: FakeCore;
  tokens: LaunchTokens;
  time: ReturnType<typeof fakeTime>;
  errors: unknown[];
  dataDir: string;
  outbox: Outbox;
  /** A cookie of a fresh session. */
  enter(): Promise<string>;
}

export async function testServer(
  changed: Partial<Limits> = {},
  dataDir = tempFolder(),
  inbox = new Inbox(dataDir),
  secret?: string,
): Promise<TestServer> {
  const core = fakeCore();
  const time = fakeTime();
  const errors: unknown[] = [];
  const outbox = new Outbox(dataDir);
  const smaller = { ...limits, ...changed };
  const tokens = launchTokens(time, smaller);
  const onError = (error: unknown) => errors.push(error);
  const server = await listen({
    core,
    inbox,
    outbox,
    page: readPage(pageFolder()),
    media: readMedia(dataDir),
    tokens,
    limits: smaller,
    clock: time,
    secret,
    port: 0,
    onSockets() {},
    onError,
  });
  onTestFinished(() => server.close());
  async function enter() {
    const answer = await postToken(
      server.host,
      tokens.make(() => {}),
    );
    return answer.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
  }
  return { ...server, core, tokens, time, errors, dataDir, outbox, enter };
}

/** The status that a socket was refused with, or 101. */
export async function tryUpgrade(host: string, headers: Record<string, string>, path = "/socket"): Promise<number> {
  const [hostname, port] = host.split(":");
  const upgrade = {
    connection: "Upgrade",
    upgrade: "websocket",
    "sec-websocket-version": "13",
    "sec-websocket-key": "c2l4dGVlbiBieXRlcyEhIQ==",
  };
  const sent = request({ hostname, port, path, headers: { host, ...upgrade, ...headers }, agent: false });
  sent.end();
  return new Promise((resolve, reject) => {
    sent.on("error", reject);
    sent.on("response", (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on("upgrade", (_response, socket) => {
      socket.destroy();
      resolve(101);
    });
  });
}

export async function openSocket(host: string, cookie: string, options: ClientOptions = {}): Promise<WebSocket> {
  const headers = { cookie, origin: `http://${host}` };
  const socket = new WebSocket(`ws://${host}/socket`, { perMessageDeflate: false, ...options, headers });
  onTestFinished(() => socket.terminate());
  await once(socket, "open");
  return socket;
}

/** A socket that is on its way: what comes with its opening would be missed by one that is waited for. */
export function arriving(host: string, cookie: string): WebSocket {
  const socket = new WebSocket(`ws://${host}/socket`, { headers: { cookie, origin: `http://${host}` } });
  onTestFinished(() => socket.terminate());
  return socket;
}

export async function nextMessage(socket: WebSocket): Promise<unknown> {
  const [data] = await once(socket, "message");
  return JSON.parse(String(data));
}

export async function closeCodeOf(socket: WebSocket): Promise<number> {
  const [code] = await once(socket, "close");
  return code;
}
