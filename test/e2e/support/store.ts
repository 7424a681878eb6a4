import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
export const root = new URL("../../..", import.meta.url).pathname;

export async function freshStore(): Promise<string> {
  return mkdtemp(join(tmpdir(), "parley-e2e-"));
}

/** Writes made-up conversations before anyone opens the store. */
export async function seed(dataDir: string, messages: number): Promise<void> {
  await run(process.execPath, [join(root, "dist/main/cli.js"), "seed", "--data", dataDir, "--messages", String(messages)]);
}

export async function dropStore(dataDir: string): Promise<void> {
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
}
