import type { Writer } from "../store/handle.ts";
import { changeJob, openJobs } from "../store/jobs/jobs.ts";

/** Jobs whose time has come begin. Answers which. */
export function startDue(store: Writer, now: number): number[] {
  const due = openJobs(store).filter(({ state, startsAt }) => state === "scheduled" && (startsAt ?? 0) <= now);
  for (const { id } of due) changeJob(store, id, { state: "running" });
  return due.map(({ id }) => id);
}
