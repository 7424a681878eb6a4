import { execFile } from "node:child_process";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** How many made-up messages a store may hold before anyone opens it. */
export const sampleSizes = [1000, 5000, 20_000] as const;
export type SampleSize = (typeof sampleSizes)[number];
export const root = new URL("../../..", import.meta.url).pathname;

export async function freshStore(): Promise<string> {
  return mkdtemp(join(tmpdir(), "parley-e2e-"));
}

/** Puts made-up conversations into a store before anyone opens it. */
export async function seed(dataDir: string, messages: SampleSize): Promise<void> {
  const samples = process.env.PARLEY_E2E_SAMPLES;
  if (samples === undefined) throw new Error("the samples were not written");
  await copyFile(join(samples, String(messages), "parley.db"), join(dataDir, "parley.db"));
}

/** Imports a folder as the command line does, media and all. */
export async function bring(dataDir: string, folder: string): Promise<void> {
  await run(process.execPath, [join(root, "dist/main/cli.js"), "import", folder, "--data", dataDir, "--keep-media"]);
}

export async function dropStore(dataDir: string): Promise<void> {
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
}
