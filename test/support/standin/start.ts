import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Clock } from "../../../main/core/ports.ts";
import { randomFrom } from "../../../main/core/samples/random.ts";
import { Model } from "./answering.ts";
import { isFinal } from "./batch.ts";
import { Batches } from "./batches.ts";
import { type FaultRule, Faults, type Route } from "./faults.ts";
import { Files } from "./files.ts";
import { Inspector, type Violation } from "./inspector.ts";
import { Ledger } from "./ledger.ts";
import { Manners } from "./manners.ts";
import { Marks } from "./marks.ts";
import { plainRefusal, Refusal } from "./refusal.ts";
import { handle, routeOf } from "./routes.ts";
import { defaultLimits, defaultPace, type Limits, type Pace } from "./settings.ts";
import { Webhooks } from "./webhooks.ts";
import { type Answer, send } from "./wire.ts";

interface Options {
  clock: Clock;
  /** The same seed gives the same shuffles, ids and misfortunes to the same requests. */
  seed?: number;
  faults?: readonly FaultRule[];
  port?: number;
}

interface Seen {
  route: Route;
  /** What was answered; undefined where nothing was. */
  status: number | undefined;
}

export interface StandIn {
  /** What a client takes for its base URL, with /v1. */
  url: string;
  key: string;
  /** May be changed at any time; holds for batches that are created from then on. */
  pace: Pace;
  limits: Limits;
  faults: Faults;
  manners: Manners;
  ledger: Ledger;
  webhooks: Webhooks;
  violations: readonly Violation[];
  /** What must never arrive: text in here that comes in any body makes a violation. */
  forbidden: Set<string>;
  /** Every request in the order in which it came. */
  seen: readonly Seen[];
  /** Brings all batches to where the clock is, as any request would, and sends the webhooks that are due. */
  settle(): Promise<void>;
  /** No misfortunes, good manners, usual pace and limits, no violations; files, batches and the ledger stay. */
  calm(): void;
  close(): Promise<void>;
}

export async function startStandIn({ clock, seed = 1, faults = [], port = 0 }: Options): Promise<StandIn> {
  const random = randomFrom(seed);
  const nextId = () =>
    Array.from({ length: 3 }, () =>
      Math.floor(random() * 2 ** 32)
        .toString(16)
        .padStart(8, "0"),
    ).join("");
  const pace = { ...defaultPace };
  const limits = { ...defaultLimits };
  const inspector = new Inspector(limits);
  const files = new Files(clock, nextId, limits);
  const marks = new Marks(inspector);
  const manners = new Manners(seed);
  const ledger = new Ledger();
  const model = new Model(() => limits.cachedTokens);
  const webhooks = new Webhooks(clock, nextId, inspector);
  const ended = webhooks.ended.bind(webhooks);
  const batches = new Batches({ files, inspector, model, ledger, nextId, clock, manners, limits, pace, random, ended });
  const luck = new Faults(seed);
  for (const rule of faults) luck.add(rule);
  const seen: Seen[] = [];
  const key = "sk-stand-in";
  const inUse = (id: string) => batches.all.some((batch) => batch.inputFile === id && !isFinal(batch));
  const parts = { clock, files, batches, inspector, manners, model, ledger, limits, marks, nextId, inUse };

  async function answer(request: IncomingMessage, route: Route, id: string, query: URLSearchParams): Promise<Answer> {
    try {
      await batches.settle();
      return await handle(route, { request, id, query }, parts);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return refused(error, route);
    }
  }

  function refused(refusal: Refusal, where: string): Answer {
    inspector.answered("ErrorResponse", refusal.body, where);
    return { kind: "json", status: refusal.status, body: refusal.body, headers: refusal.headers };
  }

  async function serve(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://stand-in");
    reply.setHeader("x-request-id", `req_${nextId()}`);
    // so that a page can say that nothing here is real
    reply.setHeader("x-parley-rehearsal", "1");
    const found = routeOf(request.method ?? "", pathname);
    if (found === undefined) {
      const unknown = new Refusal(404, `Unknown request URL: ${request.method} ${pathname}.`, { code: "unknown_url" });
      return finish(request, reply, refused(inspector.blame(pathname, unknown), pathname));
    }
    const entry: Seen = { route: found.route, status: undefined };
    seen.push(entry);
    if (request.headers.authorization !== `Bearer ${key}`) {
      entry.status = 401;
      return finish(request, reply, refused(plainRefusal(401), found.route));
    }
    const fault = luck.next(found.route);
    if (fault === "hang") return;
    if (fault === "cut-before") return void request.socket.destroy();
    const answered =
      typeof fault === "object"
        ? refused(plainRefusal(fault.status, fault.retryAfter), found.route)
        : await answer(request, found.route, found.id, searchParams);
    if (fault !== "lost-reply") entry.status = answered.kind === "json" ? answered.status : 200;
    await finish(request, reply, answered, fault);
  }

  async function finish(request: IncomingMessage, reply: ServerResponse, answered: Answer, fault?: Parameters<typeof send>[2]) {
    // a body that nobody read would keep the client from hearing why it was refused
    if (!request.readableEnded) request.resume();
    await send(reply, answered, fault, pace.eventGap);
  }

  const server = createServer((request, reply) => {
    serve(request, reply).catch((error: unknown) => {
      // a client that was killed in the middle of its request is nobody's mistake
      if (!request.complete) return;
      inspector.violations.push({ by: "stand-in", where: `${request.method} ${request.url}`, what: String(error) });
      request.socket.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const { port: taken } = addressOf(server.address());

  return {
    url: `http://127.0.0.1:${taken}/v1`,
    key,
    pace,
    limits,
    faults: luck,
    manners,
    ledger,
    webhooks,
    violations: inspector.violations,
    forbidden: marks.forbidden,
    seen,
    async settle() {
      await batches.settle();
      await webhooks.delivered();
    },
    calm() {
      Object.assign(pace, defaultPace);
      Object.assign(limits, defaultLimits);
      luck.clear();
      manners.clear();
      marks.forbidden.clear();
      webhooks.manner = "once";
      inspector.violations.length = 0;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await webhooks.delivered();
      files.close();
    },
  };
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("the stand-in listens on no port");
  return address;
}
