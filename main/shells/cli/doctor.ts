import { health } from "../../../preload/contract/app.ts";
import { exitCode } from "./exit.ts";
import {
  browserCheck,
  displayCheck,
  electronCheck,
  fontCheck,
  keychainCheck,
  nodeCheck,
  spaceCheck,
  writableCheck,
} from "./machineChecks.ts";
import type { Answer } from "./request.ts";

/** What the doctor may look at. */
export interface DoctorMachine {
  platform: NodeJS.Platform;
  arch: string;
  env: NodeJS.ProcessEnv;
  nodeVersion: string;
  /** The folder that has node_modules. */
  root: string;
  exists(path: string): boolean;
  /** The text of a file; undefined when there is none. */
  read(path: string): string | undefined;
  isWritable(path: string): boolean;
  freeBytes(path: string): number;
  /** What a program prints; undefined when it is not there or fails. */
  output(program: string, args: string[]): string | undefined;
  findBrowser(): string | undefined;
  hasDisplay: boolean;
}

export interface Check {
  name: string;
  /** `missing` costs something; with `broken` Parley cannot work. */
  state: "ok" | "missing" | "broken";
  found: string;
  /** What the lack costs and how to end it. */
  cost?: string;
  remedy?: string;
  exit?: number;
}

/** Looks at everything; the store comes last, because looking at it opens it. */
export async function examine(machine: DoctorMachine, dataDir: string, askHealth: () => Promise<Answer>): Promise<Check[]> {
  const checks = [
    nodeCheck(machine),
    electronCheck(machine),
    browserCheck(machine),
    displayCheck(machine),
    keychainCheck(machine),
    fontCheck(machine),
    spaceCheck(machine, dataDir),
    writableCheck(machine, dataDir),
  ].filter((check) => check !== undefined);
  const mayOpen = checks.every(({ state }) => state !== "broken");
  return mayOpen ? [...checks, storeCheck(await askHealth())] : checks;
}

function storeCheck(reply: Answer): Check {
  const name = "Store";
  if ("holder" in reply) {
    const { pid, shell } = reply.holder;
    return { name, state: "ok", found: `open in process ${pid} (${shell}), not looked at` };
  }
  const remedy = "Parley shows the backups that it can be restored from; or: npm run -s parley -- restore FILE";
  if (!reply.ok) {
    const exit = reply.code === "store_damaged" || reply.code === "store_newer" ? exitCode.storeUnusable : exitCode.failed;
    return { name, state: "broken", found: reply.message, cost: "Parley cannot open it.", remedy, exit };
  }
  const seen = health.safeParse(reply.value);
  if (!seen.success) return { name, state: "broken", found: "gave an answer that cannot be read", exit: exitCode.failed };
  const { store, problem } = seen.data;
  if (store === "ready" || store === "checking") return { name, state: "ok", found: store };
  const exit = store === "damaged" || store === "newer" ? exitCode.storeUnusable : exitCode.failed;
  return { name, state: "broken", found: problem ?? store, cost: "Parley cannot read or write chats.", remedy, exit };
}

export function verdict(checks: Check[]): number {
  const broken = checks.find(({ state }) => state === "broken");
  if (broken !== undefined) return broken.exit ?? exitCode.failed;
  return checks.every(({ state }) => state === "ok") ? exitCode.ok : exitCode.partly;
}

export function inWords(checks: Check[]): string {
  const lines = checks.map(({ name, state, found, cost, remedy }) => {
    const after = [cost, remedy].filter((text) => text !== undefined).map((text) => `${" ".repeat(23)}${text}\n`);
    return `${state.padEnd(9)}${name.padEnd(14)}${found}\n${state === "ok" ? "" : after.join("")}`;
  });
  return lines.join("");
}
