import { execFile } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { freshStore, root, sampleSizes } from "./support/store.ts";

const run = promisify(execFile);

/** Before the first test: writes the stores that tests open copies of, understood already, else each would pay for it. */
export default async function writeSamples(): Promise<() => Promise<void>> {
  const dir = await freshStore();
  process.env.PARLEY_E2E_SAMPLES = dir;
  const cli = join(root, "dist/main/cli.js");
  for (const size of sampleSizes) {
    const data = join(dir, String(size));
    await mkdir(data);
    await run(process.execPath, [cli, "seed", "--data", data, "--messages", String(size)]);
    await run(process.execPath, [cli, "call", "insights.catchUp", "{}", "--data", data]);
  }
  return () => rm(dir, { recursive: true, force: true });
}
