import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { failureOf } from "../errors.ts";
import { type Lab, openLab } from "../store/lab.ts";
import { gridAsCsv, gridAsJson } from "./grid.ts";
import { begun, type LabAnswer, type LabQuestion } from "./protocol.ts";
import type { WatchdogData } from "./watchdog.ts";

/** How the lab's process hears questions and answers them; it depends on who started it. */
export interface LabLine {
  hear(listener: (question: LabQuestion) => void): void;
  say(answer: LabAnswer | typeof begun): void;
}

/** The lab's own side, in a process of its own: answers questions until it is ended. */
export function startLab(dataDir: string, script: URL, { hear, say }: LabLine): void {
  dieFirst();
  const watchdog = new Worker(script, {
    name: "watchdog",
    workerData: { role: "watchdog", parent: process.ppid } satisfies WatchdogData,
  });
  const watching = once(watchdog, "message");
  watchdog.unref();
  let lab: Lab | undefined;
  hear(async (question) => {
    try {
      await watching;
      lab ??= openLab(dataDir);
      say(begun);
      say(answered(lab, question));
    } catch (error) {
      say(failureOf(error));
    }
  });
}

function answered(lab: Lab, { sql, limit, as }: LabQuestion): LabAnswer {
  const grid = lab.run(sql, limit);
  if (as === "grid") return { ok: true, grid };
  const text = as === "csv" ? gridAsCsv(grid) : gridAsJson(grid);
  return { ok: true, text, rows: grid.rows.length, truncated: grid.truncated };
}

/** Where memory runs out, Linux ends this process and none that matters. */
function dieFirst(): void {
  if (process.platform !== "linux") return;
  try {
    writeFileSync("/proc/self/oom_score_adj", "1000");
  } catch {
    // a container may not let it
  }
}
