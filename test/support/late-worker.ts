import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workerData } from "node:worker_threads";
import { workerScript } from "./built.ts";

// The real worker, except that each thread dies once before it opens the store: what happens when a script cannot be read at first.

const mark = join(workerData.dataDir, `died-${workerData.role}`);
if (!existsSync(mark)) {
  writeFileSync(mark, "");
  process.exit(1);
}
await import(workerScript.href);
