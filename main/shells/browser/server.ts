import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { Ticket } from "../../../preload/contract/tickets.ts";
import type { Core } from "../../compose.ts";
import type { Clock } from "../../core/ports.ts";
import type { Inbox } from "../../inbox/inbox.ts";
import type { PageFile } from "../../page/files.ts";
import type { Media } from "../../page/media.ts";
import { say } from "./answers.ts";
import { pathOf, type Refusal, refuseCaller } from "./gate.ts";
import { answerHook, hookPath } from "./hooks.ts";
import type { Limits } from "./limits.ts";
import { downloadPath, type Outbox } from "./outbox.ts";
import { answer } from "./pages.ts";
import { openSessions } from "./sessions.ts";
import { openSockets } from "./sockets.ts";
import type { LaunchTokens } from "./tokens.ts";
import { uploadPath } from "./uploads.ts";

export interface PageServer {
  /** `127.0.0.1:PORT`, the only name that the server answers to. */
  host: string;
  /** Hands tickets to one page: the newest that is open, or the next that comes. */
  bring(tickets: Ticket[], toNext: boolean): void;
  close(): Promise<void>;
}

export interface ServerParts {
  core: Core;
  inbox: Inbox;
  outbox: Outbox;
  page: (path: string) => PageFile | undefined;
  media: Media;
  tokens: LaunchTokens;
  limits: Limits;
  clock: Clock;
  /** What a provider signs its news with. */
  secret: string | undefined;
  /** 0 takes a free port. */
  port: number;
  onSockets(open: number): void;
  onError(error: unknown): void;
}

/** Serves the page and its socket on the loopback address and nowhere else. */
export async function listen(parts: ServerParts): Promise<PageServer> {
  const { core, inbox, outbox, page, media, tokens, limits } = parts;
  const server = createServer({
    headersTimeout: limits.headersTimeoutMs,
    // Node would count a whole upload.
    requestTimeout: 0,
    connectionsCheckingInterval: limits.checkEveryMs,
  });
  server.maxConnections = limits.connections;
  server.listen(parts.port, "127.0.0.1");
  await once(server, "listening");

  const port = portOf(server);
  const host = `127.0.0.1:${port}`;
  const sessions = openSessions(port);
  const sockets = openSockets(core, limits, parts.onSockets);

  server.on("request", (request, response) => {
    if (pathOf(request) === hookPath) {
      endSlow(request, limits.requestTimeoutMs);
      answerHook(request, response, parts).catch((error: unknown) => {
        if (!request.destroyed) parts.onError(error);
        response.destroy();
      });
      return;
    }
    const refusal = refuseCaller(request, host, request.method !== "GET" && request.method !== "HEAD");
    if (refusal !== undefined) return say(response, refusal.status, refusal.text);
    if (!carriesFile(pathOf(request))) endSlow(request, limits.requestTimeoutMs);
    const pages = { page, media, tokens, sessions, limits, inbox, outbox, give: core.give };
    answer(request, response, pages).catch((error: unknown) => {
      // A caller that went away in the middle of its request is no error of ours.
      if (!request.destroyed) parts.onError(error);
      response.destroy();
    });
  });

  server.on("upgrade", (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    const refusal = refuseCaller(request, host, true) ?? refusePath(request);
    if (refusal !== undefined) return refuseUpgrade(socket, refusal);
    const session = sessions.find(request.headers.cookie);
    if (session === undefined) return refuseUpgrade(socket, { status: 401, text: "Start Parley again to get a new window." });
    if (!sockets.accept(request, socket, head, session)) {
      refuseUpgrade(socket, { status: 429, text: "Too many windows are open. Close one of them." });
    }
  });

  return {
    host,
    bring: sockets.bring,
    async close() {
      const closed = once(server, "close");
      server.close();
      sockets.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Files take as long as they take. */
function carriesFile(path: string | undefined): boolean {
  return path?.startsWith(uploadPath) === true || path?.startsWith(downloadPath) === true;
}

/** Ends a request whose body has not come within that time. */
function endSlow(request: IncomingMessage, ms: number): void {
  const timer = setTimeout(() => request.destroy(), ms);
  for (const done of ["end", "close"]) request.once(done, () => clearTimeout(timer));
}

function refusePath(request: IncomingMessage): Refusal | undefined {
  return pathOf(request) === "/socket" ? undefined : { status: 404, text: "Parley has no such socket." };
}

function refuseUpgrade(socket: Duplex, { status, text }: Refusal): void {
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\nconnection: close\r\ncontent-type: text/plain; charset=utf-8`;
  socket.end(`${head}\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`, () => socket.destroy());
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}
