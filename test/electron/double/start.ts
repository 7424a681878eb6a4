import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { z } from "zod";
import type { Commands } from "./host.ts";
import type { Scene } from "./scene.ts";

type Result<Name extends keyof Commands> = Promise<Awaited<ReturnType<Commands[Name]>>>;

export interface Running {
  call<Name extends keyof Commands>(name: Name, ...args: Parameters<Commands[Name]>): Result<Name>;
}

const host = fileURLToPath(new URL("./host.ts", import.meta.url));
const answer = z.object({ id: z.number(), value: z.unknown().optional(), error: z.string().optional() });

export function temporaryDir(): string {
  const dir = mkdtempSync(join(tmpdir(), "parley-electron-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Starts the built shell, or that of a packed app in a folder, on the double; it has run once and waits for Electron to be ready. */
export async function startShell(line: string[], scene: Partial<Scene> = {}, packed?: string): Promise<Running> {
  const sceneFile = join(temporaryDir(), "scene.json");
  writeFileSync(sceneFile, JSON.stringify(scene));
  const child = fork(host, line, {
    serialization: "advanced",
    env: {
      ...process.env,
      PARLEY_TEST_SCENE: sceneFile,
      NODE_OPTIONS: "",
      ...(packed === undefined ? {} : { PARLEY_TEST_APP: packed }),
    },
  });
  const exited = once(child, "exit");
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await exited;
  });
  const open = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  void exited.then(([code]) => {
    for (const { reject } of open.values()) reject(new Error(`the shell's process ended with ${code}`));
  });
  await Promise.race([once(child, "message"), exited.then(([code]) => Promise.reject(new Error(`no start: exit ${code}`)))]);
  child.on("message", (message) => {
    const { id, value, error } = answer.parse(message);
    const waiter = open.get(id);
    open.delete(id);
    if (error === undefined) waiter?.resolve(value);
    else waiter?.reject(new Error(error));
  });
  let next = 0;
  return {
    call<Name extends keyof Commands>(name: Name, ...args: Parameters<Commands[Name]>): Result<Name> {
      next += 1;
      const id = next;
      const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<Commands[Name]>>>();
      // The other side is this very object of commands, run in another process.
      open.set(id, { resolve: (value) => resolve(value as Awaited<ReturnType<Commands[Name]>>), reject });
      child.send({ id, name, args });
      return promise;
    },
  };
}

/** A shell whose window has opened and painted and whose page is there. */
export async function openedShell(dataDir: string, scene: Partial<Scene> = {}, packed?: string): Promise<Running> {
  const shell = await startShell(["--data", dataDir], scene, packed);
  await shell.call("ready");
  await shell.call("until", "load");
  await shell.call("painted");
  await shell.call("openPage");
  return shell;
}
