import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";
import { shellName } from "../../preload/contract/app.ts";
import { jsonIn } from "./json.ts";
import type { Surroundings } from "./ports.ts";
import { ownerFacts } from "./store/files.ts";
import { takeOwnerLock } from "./store/lock.ts";

// One owner per store. Who owns it stands in owner.json beside it, with a local socket on which a second start asks the first to
// come to the front. The facts are removed at a clean end: facts without a lock tell of a process that died.

const facts = z.strictObject({ pid: z.int(), shell: shellName, since: z.int(), socket: z.string() });
type Facts = z.infer<typeof facts>;

export type Holder = Omit<Facts, "socket">;
export type Claim =
  | { held: false; endedUncleanly: boolean; release(): void }
  | { held: true; holder: Holder; show(files?: readonly string[]): Promise<boolean> };

type Claimant = Pick<Surroundings, "dataDir" | "shell" | "clock">;

export async function claimStore(
  { dataDir, shell, clock }: Claimant,
  onShow: (files: readonly string[]) => void,
): Promise<Claim> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = takeOwnerLock(dataDir);
  const before = readFacts(dataDir);
  if (unlock === undefined) {
    const holder = { pid: before?.pid ?? 0, shell: before?.shell ?? shell, since: before?.since ?? clock.now() };
    return { held: true, holder, show: async (files = []) => (before === undefined ? false : askToShow(before.socket, files)) };
  }
  const socket = socketPath(dataDir);
  const server = await listen(socket, onShow);
  const mine: Facts = { pid: process.pid, shell, since: clock.now(), socket };
  writeFileSync(ownerFacts(dataDir), JSON.stringify(mine), { mode: 0o600 });
  return {
    held: false,
    endedUncleanly: before !== undefined,
    release: () => {
      server.close();
      rmSync(ownerFacts(dataDir), { force: true });
      unlock();
    },
  };
}

function readFacts(dataDir: string): Facts | undefined {
  try {
    return facts.safeParse(JSON.parse(readFileSync(ownerFacts(dataDir), "utf8"))).data;
  } catch {
    return undefined;
  }
}

// A socket's path has room for about a hundred bytes, a data folder's may be longer.
function socketPath(dataDir: string): string {
  const name = createHash("sha256").update(dataDir).digest("hex").slice(0, 16);
  if (process.platform === "win32") return `\\\\.\\pipe\\parley-${name}`;
  const inData = join(dataDir, "owner.sock");
  return Buffer.byteLength(inData) < 100 ? inData : join(tmpdir(), `parley-${userInfo().uid}`, `${name}.sock`);
}

async function listen(socket: string, onShow: (files: readonly string[]) => void): Promise<Server> {
  if (process.platform !== "win32") {
    mkdirSync(dirname(socket), { recursive: true, mode: 0o700 });
    // we hold the lock, so whoever left a socket here is gone
    rmSync(socket, { force: true });
  }
  const server = createServer((connection) => {
    connection.on("error", () => connection.destroy());
    connection.setTimeout(5000, () => connection.destroy());
    let asked = "";
    connection.setEncoding("utf8").on("data", (part: string) => {
      asked += part;
      if (!asked.endsWith("\n") && asked.length < longestShow) return;
      const files = shownFiles(asked);
      if (files !== undefined) onShow(files);
      connection.end("ok");
    });
  });
  server.maxConnections = 8;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(socket, resolve);
  });
  if (process.platform !== "win32") chmodSync(socket, 0o600);
  server.unref();
  return server;
}

const longestShow = 8 * 1024 * 1024;
const showMessage = z.strictObject({ show: z.array(z.string().min(1).max(4096)).max(1000) });

/** The files that a second start was given; undefined when it asks for something else. */
function shownFiles(asked: string): string[] | undefined {
  return showMessage.safeParse(jsonIn(asked)).data?.show;
}

function askToShow(socket: string, show: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(socket, () => connection.write(`${JSON.stringify({ show })}\n`));
    const end = (shown: boolean) => {
      connection.destroy();
      resolve(shown);
    };
    connection.setTimeout(3000, () => end(false));
    connection.once("data", () => end(true));
    connection.once("error", () => end(false));
  });
}
