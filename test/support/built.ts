import { createRequire } from "node:module";

// Tests start worker threads and processes by the hundred. What is bundled starts in a third of the time that its sources need.

export const workerScript = new URL("../../dist/main/worker.js", import.meta.url);
export const cliScript = new URL("../../dist/main/cli.js", import.meta.url);

/** Before the first test: what is run is what the sources say. */
export async function setup(): Promise<void> {
  const { ensureBuilt } = createRequire(import.meta.url)("../../scripts/setup.cjs");
  await ensureBuilt(process.execPath);
}
