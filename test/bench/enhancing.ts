import { readFileSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import { type Building, batchLimits, buildPart } from "../../main/core/enhance/build.ts";
import { closePart, type Merging, mergeFile } from "../../main/core/enhance/merge.ts";
import { Cast } from "../../main/core/store/enhanceInput.ts";
import { countRequests, openJob } from "../../main/core/store/jobs/jobs.ts";
import { openParts } from "../../main/core/store/jobs/parts.ts";
import { openStore } from "../../main/core/store/open.ts";
import { readSettings } from "../../main/core/store/settings.ts";
import { workerScript } from "../support/built.ts";

// One half of the work on a job, timed, in a process of its own.

const [what, dataDir = "", ...files] = process.argv.slice(2);
const store = await openStore(dataDir, 0);
const job = openJob(store, 1);
const [provider] = readSettings(store).providers;
if (job === undefined || provider === undefined) throw new Error("nothing was prepared");
const working: Building & Merging = {
  store,
  cast: new Cast(store),
  dataDir,
  script: workerScript,
  job,
  provider,
  now: Date.now(),
  breathe: () => nextTurn(),
  cost: ({ input, output }) => input + 4 * output,
  enhanced: () => {},
};
const start = performance.now();
if (what === "build") while ((await buildPart(working, batchLimits)).part !== undefined);
else
  for (const [index, part] of openParts(store, 1).entries()) {
    await mergeFile(working, part, files[index] ?? "");
    await closePart(working, part);
  }
const seconds = (performance.now() - start) / 1000;
const { done, failed, sent } = countRequests(store, 1);
if (what === "merge" && (failed > 0 || sent > 0)) throw new Error(`${done} done, ${failed} failed, ${sent} sent`);
store.close();
const peak = Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? 0) / 1024;
process.send?.({ seconds, peak });
process.disconnect();
