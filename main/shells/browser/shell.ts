import type { Ticket } from "../../../preload/contract/tickets.ts";
import type { Core } from "../../compose.ts";
import type { Clock, Log } from "../../core/ports.ts";
import type { Inbox } from "../../inbox/inbox.ts";
import type { PageFile } from "../../page/files.ts";
import type { Media } from "../../page/media.ts";
import type { Limits } from "./limits.ts";
import type { Outbox } from "./outbox.ts";
import { listen } from "./server.ts";
import { launchTokens } from "./tokens.ts";

export interface Timers {
  /** Runs once after that time, unless the returned function is called before. */
  after(ms: number, run: () => void): () => void;
}

/** An address on its way into a browser window. */
export interface Opening {
  /** The address was used, or can no longer be. */
  used(): void;
  close(): void;
}

export interface ShellParts {
  core: Core;
  inbox: Inbox;
  outbox: Outbox;
  page: (path: string) => PageFile | undefined;
  media: Media;
  limits: Limits;
  clock: Clock;
  timers: Timers;
  log: Log;
  port: number;
  /** What a provider signs its news with; see hooks.ts. */
  secret?: string | undefined;
  /** Opens a window with this address; undefined when Parley was told not to or has nothing to open it in. */
  open: ((address: string, onFailed: () => void) => Opening) | undefined;
  /** Tells the person at the terminal where to go. */
  print(address: string): void;
}

export interface BrowserShell {
  host: string;
  /** Gives the person a way in: a new window, or a new address to open one with. Files that were named come up in it. */
  show(files?: readonly string[]): void;
  close(): Promise<void>;
  /** Resolves when the shell has closed, on demand or because its last window went away. */
  ended: Promise<void>;
}

export async function startBrowserShell(parts: ShellParts): Promise<BrowserShell> {
  const { core, limits, log, timers } = parts;
  const tokens = launchTokens(parts.clock, limits);
  const openings = new Set<Opening>();
  const ended = Promise.withResolvers<void>();
  let pages = 0;
  let stay = () => {};
  let closing: Promise<void> | undefined;

  /** A shell that opens its windows itself has nobody to serve once the last one is gone. */
  function quitUnlessPageComes(ms: number) {
    stay();
    if (parts.open !== undefined && closing === undefined) stay = timers.after(ms, () => void close());
  }

  const server = await listen({
    core,
    inbox: parts.inbox,
    outbox: parts.outbox,
    page: parts.page,
    media: parts.media,
    tokens,
    limits,
    clock: parts.clock,
    secret: parts.secret,
    port: parts.port,
    onSockets(open) {
      pages = open;
      if (open === 0) quitUnlessPageComes(limits.quitAfterMs);
      else stay();
    },
    onError: (error) => log.error("browser.request_failed", { message: error instanceof Error ? error.message : String(error) }),
  });

  /** A file may be gone again by now. */
  function ticketFor(path: string): Ticket[] {
    try {
      return [core.give(path)];
    } catch (error) {
      log.error("file.not_given", { message: error instanceof Error ? error.message : String(error) });
      return [];
    }
  }

  function printAddress() {
    parts.print(`http://${server.host}/launch#${tokens.make(() => {}, limits.printedTokenLifeMs)}`);
  }

  function show(files: readonly string[] = []) {
    if (closing !== undefined) return;
    if (files.length > 0) server.bring(files.flatMap(ticketFor), parts.open !== undefined);
    if (parts.open === undefined) return printAddress();
    let opening: Opening | undefined;
    const token = tokens.make(() => opening?.used());
    opening = parts.open(`http://${server.host}/launch#${token}`, () => {
      stay();
      printAddress();
    });
    openings.add(opening);
    // Its way in is closed after that time, so a window that has not come by then cannot come any more.
    if (pages === 0) quitUnlessPageComes(limits.tokenLifeMs);
  }

  function close(): Promise<void> {
    if (closing === undefined) {
      closing = end();
      ended.resolve(closing);
    }
    return closing;
  }

  async function end() {
    stay();
    await server.close();
    for (const opening of openings) opening.close();
    await core.close();
    log.info("browser.closed");
  }

  log.info("browser.listening", { host: server.host });
  return { host: server.host, show, close, ended: ended.promise };
}
