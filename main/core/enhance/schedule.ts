import { jobSentences } from "../../../preload/contract/jobSentences.ts";
import { type EnhancePlan, enhancePlan } from "../../../preload/contract/jobs.ts";
import { neverCancelled } from "../cancel.ts";
import type { Writer } from "../store/handle.ts";
import { addJob, addLargeJob } from "../store/jobs/adding.ts";
import { changeJob, type OpenJob, openJobs } from "../store/jobs/jobs.ts";
import { jobAtWorkOn, wasTriedSince } from "../store/jobs/requestsTold.ts";
import { conversationsMarked } from "../store/marks.ts";
import { readSettings } from "../store/settings.ts";
import { choose } from "./choose.ts";

const week = 7 * 86_400_000;

interface Scheduling {
  store: Writer;
  now: number;
  breathe(): Promise<void>;
}

/** Jobs whose time has come begin. Answers which. */
export async function startDue({ store, now, breathe }: Scheduling): Promise<number[]> {
  const started: number[] = [];
  for (const job of openJobs(store)) {
    if (job.state !== "scheduled" || (job.startsAt ?? 0) > now) continue;
    if (job.weekly === null) changeJob(store, job.id, { state: "running" });
    else started.push(...(await repeat({ store, now, breathe }, job, enhancePlan.parse(JSON.parse(job.weekly)))));
    started.push(job.id);
  }
  return started;
}

/**
 * What changed after it was enhanced is enhanced again, where the person wants that: all of it in one job, and what was tried once since it
 * changed not a second time.
 */
export function enhanceChanged(store: Writer, now: number): number | undefined {
  const { sending, providers } = readSettings(store);
  const [provider] = providers;
  if (!sending.again || sending.offline || provider === undefined || openJobs(store).some(({ again }) => again === 1))
    return undefined;
  const conversations = conversationsMarked(store, "stale", mostAtOnce).filter(
    (id) => jobAtWorkOn(store, id) === undefined && !wasTriedSince(store, id),
  );
  if (conversations.length === 0) return undefined;
  return addJob(store, {
    title: jobSentences.job_again,
    provider: provider.id,
    providerName: provider.name,
    model: provider.models.background,
    way: provider.abilities.batch ? "batch" : "queue",
    hidden: sending.hidden,
    weekly: null,
    again: true,
    conversations,
    estimate: null,
    createdAt: now,
    startsAt: null,
  });
}

const mostAtOnce = 10_000;

/** A job for what came in since; without anything new there is none. The one that comes back waits for the next week. */
async function repeat({ store, now, breathe }: Scheduling, job: OpenJob, plan: EnhancePlan): Promise<number[]> {
  const { conversations } = await choose(plan, { store, cancel: neverCancelled, breathe });
  const due = job.startsAt ?? now;
  const wait = () => changeJob(store, job.id, { starts_at: due + week * (Math.floor((now - due) / week) + 1) });
  if (conversations.length === 0) {
    wait();
    return [];
  }
  const { title, provider, providerName, model, way, hidden } = job;
  const base = { title, provider, providerName, model, way, hidden, conversations };
  const next = { ...base, weekly: null, estimate: null, createdAt: now, startsAt: null };
  return [await addLargeJob(store, next, breathe, wait)];
}
