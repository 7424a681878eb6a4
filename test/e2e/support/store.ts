import { execFile } from "node:child_process";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
export const root = new URL("../../..", import.meta.url).pathname;

export async function freshStore(): Promise<string> {
  return mkdtemp(join(tmpdir(), "parley-e2e-"));
}

const seeded = new Map<number, Promise<string>>();

/** Puts made-up conversations into a store before anyone opens it; they are written once a run and copied from then on. */
export async function seed(dataDir: string, messages: number): Promise<void> {
  const written = seeded.get(messages) ?? writeSamples(messages);
  seeded.set(messages, written);
  await copyFile(join(await written, "parley.db"), join(dataDir, "parley.db"));
}

async function writeSamples(messages: number): Promise<string> {
  const dir = await freshStore();
  const cli = join(root, "dist/main/cli.js");
  await run(process.execPath, [cli, "seed", "--data", dir, "--messages", String(messages)]);
  // else every test would pay for it in the background
  await run(process.execPath, [cli, "call", "insights.catchUp", "{}", "--data", dir]);
  return dir;
}

/** Imports a folder as the command line does, media and all. */
export async function bring(dataDir: string, folder: string): Promise<void> {
  await run(process.execPath, [join(root, "dist/main/cli.js"), "import", folder, "--data", dataDir, "--keep-media"]);
}

export async function dropSamples(): Promise<void> {
  for (const written of seeded.values()) await dropStore(await written);
  seeded.clear();
}

export async function dropStore(dataDir: string): Promise<void> {
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
}
