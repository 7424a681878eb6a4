import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { compose as composeCore, Holder } from "../../compose.ts";
import type { Log, Policy, Secrets } from "../../core/ports.ts";
import { Inbox } from "../../inbox/inbox.ts";
import { readPage } from "../../page/files.ts";
import { readMedia } from "../../page/media.ts";
import { findBrowser, hasDisplay, thisMachine } from "./findBrowser.ts";
import { limits } from "./limits.ts";
import { openWindow, placesFor } from "./openWindow.ts";
import { Outbox } from "./outbox.ts";
import { installedPrinter } from "./printer.ts";
import { type BrowserShell, type ShellParts, startBrowserShell } from "./shell.ts";

/** What the entry that starts this shell knows and passes in. */
export interface Home {
  compose: typeof composeCore;
  openLog(dataDir: string): Log;
  version: string;
  pageDir: string;
  workerScript: URL;
  secrets?: Secrets;
  policy?: Policy;
  defaultDataDir: string;
}

export interface ServeOptions {
  dataDir: string;
  /** False: no window is opened, the address is printed, and Parley stays until it is stopped. */
  open: boolean;
  port: number;
  /** Files and folders to import, which the page asks about. */
  files: string[];
}

export const exitCode = { ok: 0, wrongUsage: 2, held: 4 };

/** The options on the command line, or what is wrong with them. */
export function readServeOptions(args: string[], defaultDataDir: string): ServeOptions | { problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { data: { type: "string" }, "no-open": { type: "boolean" }, port: { type: "string" } },
    });
    const files = positionals.map((path) => resolve(path));
    const missing = files.find((path) => !existsSync(path));
    if (missing !== undefined) return { problem: `There is no file or folder ${missing}.` };
    const port = Number(values.port ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return { problem: "--port takes a number from 0 to 65535." };
    return { dataDir: resolve(values.data ?? defaultDataDir), open: values["no-open"] !== true, port, files };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Runs the browser shell until it is stopped; gives the exit code. */
export async function serve(options: ServeOptions, home: Home): Promise<number> {
  const log = home.openLog(options.dataDir);
  const clock = { now: () => Date.now() };
  const { version, workerScript, secrets, policy } = home;
  let shell: BrowserShell | undefined;
  const outbox = new Outbox(options.dataDir);
  const ports = { clock, log, targets: outbox, printer: installedPrinter(), secrets, policy };
  const surroundings = { shell: "browser" as const, version, dataDir: options.dataDir, workerScript, ...ports };
  const composed = await home.compose(surroundings, (files) => shell?.show(files));
  if (composed.held) return tellHeld(composed.holder, await composed.show(options.files));

  const { core } = composed;
  const inbox = new Inbox(options.dataDir);
  inbox.sweep().catch((error: unknown) => log.error("inbox.not_swept", { message: String(error) }));
  await outbox.sweep().catch((error: unknown) => log.error("outbox.not_swept", { message: String(error) }));
  const open = options.open ? opener(options.dataDir) : undefined;
  try {
    const page = readPage(home.pageDir);
    const media = readMedia(options.dataDir);
    shell = await startBrowserShell({
      core,
      inbox,
      outbox,
      page,
      media,
      limits,
      clock,
      timers,
      log,
      port: options.port,
      secret: process.env.PARLEY_WEBHOOK_SECRET,
      open,
      print,
    });
  } catch (error) {
    await core.close();
    throw error;
  }
  const stop = () => void shell?.close();
  // Later signals change nothing, up to the end: a Ctrl-C often comes twice, from the terminal and from npm.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  shell.show(options.files);
  await shell.ended;
  return exitCode.ok;
}

function print(address: string) {
  process.stdout.write(`Parley is at ${address} (works once)\n`);
}

const timers = {
  after(ms: number, run: () => void) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

function opener(dataDir: string): ShellParts["open"] {
  const browser = findBrowser();
  if (browser === undefined || !hasDisplay(thisMachine)) return undefined;
  return (address, onFailed) => openWindow(placesFor(browser, dataDir), address, onFailed);
}

function tellHeld(holder: Holder, cameToFront: boolean): number {
  const who = `${holder.shell}, process ${holder.pid}, since ${new Date(holder.since).toLocaleString()}`;
  if (cameToFront) {
    process.stdout.write(`Parley is already open (${who}).\n`);
    return exitCode.ok;
  }
  const advice = "Nothing was changed. Close it and try again.";
  process.stderr.write(`Another process holds the store (${who}) and does not answer. ${advice}
`);
  return exitCode.held;
}
