import type { Job, JobState } from "../../../preload/contract/jobs.ts";
import { ParleyError } from "../errors.ts";
import { offlineOf } from "../llm/offline.ts";
import { withSaid } from "../said.ts";
import type { Reader } from "../store/handle.ts";
import { changeJob, countOpenJobs, listJobs, putFirst, readJob } from "../store/jobs/jobs.ts";
import { noteNews } from "../store/jobs/news.ts";
import { askFailedAgain } from "../store/jobs/requestsOfJob.ts";
import { failuresOf } from "../store/jobs/requestsTold.ts";
import { budgetOf } from "../store/jobs/usage.ts";
import { readSettings } from "../store/settings.ts";
import type { Command, CommandContext, Query } from "./types.ts";

export const jobsList: Query<"jobs.list"> = ({ store }, { limit, before }) => {
  const jobs = listJobs(store, limit, before).map(worded);
  return { jobs, open: countOpenJobs(store), next: jobs.length < limit ? null : (jobs.at(-1)?.id ?? null) };
};

export const jobsGet: Query<"jobs.get"> = ({ store }, { job }) => ({ job: thereIs(store, job) });

export function thereIs(store: Reader, id: number): Job {
  const job = readJob(store, id);
  if (job === undefined) throw new ParleyError("not_found", `There is no job ${id}. Nothing was changed.`);
  return worded(job);
}

/** With everything that it says by its key, so that a page can say it in its language. */
function worded(job: Job): Job {
  const { waitsFor, parts, error } = job;
  return withSaid(
    {
      ...job,
      waitsFor: waitsFor && withSaid(waitsFor, waitsFor.text),
      parts: parts.map((part) => withSaid(part, part.error)),
    },
    error,
  );
}

export const jobsFailures: Query<"jobs.failures"> = ({ store }, { job, limit }) => {
  const { reasons, failures } = failuresOf(store, job, limit);
  return {
    reasons: reasons.map((each) => withSaid(each, each.reason)),
    failures: failures.map((each) => withSaid(each, each.reason)),
  };
};

export const enhanceStatus: Query<"enhance.status"> = ({ store, policy }) => {
  const { month, spent } = budgetOf(store, Date.now());
  const offline = offlineOf(readSettings(store), policy);
  return { offline, budget: month, spent, openJobs: countOpenJobs(store) };
};

type Changing = "jobs.pause" | "jobs.resume" | "jobs.cancel" | "jobs.first";

/** A change of a job that is possible in some of its states; in all others it is said why not. */
function changing(from: readonly JobState[], refusal: string, change: (context: CommandContext, job: number) => void) {
  return ((context, { job }) => {
    const { store, emit } = context;
    store.transaction(() => {
      if (!from.includes(thereIs(store, job).state)) throw new ParleyError("bad_input", refusal);
      change(context, job);
    });
    emit({ event: "jobs", payload: { ids: [job] } });
    return { job: thereIs(store, job) };
  }) satisfies Command<Changing>;
}

export const jobsPause = changing(
  ["scheduled", "running"],
  "Only a job that runs can be paused. Nothing was changed.",
  ({ store }, job) => changeJob(store, job, { state: "paused", waits_for: null, waits_since: null }),
);

export const jobsResume = changing(["paused"], "This job is not paused. Nothing was changed.", ({ store, clock }, job) => {
  const { startsAt, weekly } = thereIs(store, job);
  // a weekly one only ever waits for its time, also where that has come
  changeJob(store, job, { state: weekly || (startsAt !== null && startsAt > clock.now()) ? "scheduled" : "running" });
});

export const jobsCancel = changing(
  ["scheduled", "running", "paused"],
  "This job has ended, or is being cancelled already. Nothing was changed.",
  ({ store }, job) => changeJob(store, job, { state: "cancelling", waits_for: null, waits_since: null }),
);

const reopened = changing(
  ["partly", "failed", "expired", "cancelled"],
  "Only what has ended can be asked once more. Nothing was changed.",
  ({ store }, job) => changeJob(store, job, { state: "paused", ended_at: null, error: null }),
);

/** It stands paused until all that failed is in line again: cut off, it can go on, and what was not reached is asked again after that. */
export const jobsRetry: Command<"jobs.retry"> = async (context, input) => {
  const { store } = context;
  reopened(context, input);
  await askFailedAgain(store, input.job, () => context.breathe());
  store.transaction(() => {
    const { state, weekly } = thereIs(store, input.job);
    // a person may have thought otherwise meanwhile
    if (state === "paused") changeJob(store, input.job, { state: weekly ? "scheduled" : "running" });
  });
  context.emit({ event: "jobs", payload: { ids: [input.job] } });
  return { job: thereIs(store, input.job) };
};

export const jobsFirst = changing(
  ["scheduled", "running", "paused"],
  "This job has ended, or is being cancelled already. Nothing was changed.",
  ({ store }, job) => putFirst(store, job),
);

export const jobsLook: Command<"jobs.look"> = ({ store, clock }, { news }) => ({
  isNew: news === undefined || noteNews(store, news, clock.now()),
});
