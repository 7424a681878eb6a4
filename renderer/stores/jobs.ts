import { createStore } from "zustand/vanilla";
import type { Job, JobPart } from "../../preload/contract/jobs.ts";
import type { RequestOutput } from "../../preload/contract/requests.ts";
import type { Ask } from "../client/client.ts";
import { Newest } from "./newest.ts";

type Failures = RequestOutput<"jobs.failures">;

export interface JobsState {
  /** The newest first. */
  jobs: Job[];
  next: number | null;
  /** How many have not ended. */
  open: number;
  status: "loading" | "ready" | "more" | "failed";
  problem: string | undefined;
  /** The job that is looked at; without one the newest is. */
  opened: number | undefined;
  /** Why conversations of the looked at job were not enhanced. */
  failures: Failures | undefined;
  load(): Promise<void>;
  loadMore(): Promise<void>;
  /** Asks again for those that moved, and for the list where one of them is new. */
  moved(ids: readonly number[]): Promise<void>;
  countOpen(): Promise<void>;
  look(id: number): Promise<void>;
  /** Takes over what an answer said of a job. */
  put(job: Job): void;
  reset(): void;
}

const page = 50;
/** Above this the list is asked for once instead of for each by itself. */
const few = 10;

export function createJobs(ask: Ask) {
  const listing = new Newest();
  const failing = new Newest();
  const initial = {
    jobs: [],
    next: null,
    open: 0,
    status: "loading" as const,
    problem: undefined,
    opened: undefined,
    failures: undefined,
  };
  return createStore<JobsState>()((set, get) => {
    async function fetchPage(limit: number, before: number | undefined): Promise<void> {
      const signal = listing.begin();
      const reply = await ask("jobs.list", { limit, ...(before === undefined ? {} : { before }) }, { signal });
      if (signal.aborted) return;
      if (!reply.ok) return set({ status: "failed", problem: reply.message });
      const { jobs, open, next } = reply.value;
      set({ jobs: before === undefined ? jobs : [...get().jobs, ...jobs], open, next, status: "ready", problem: undefined });
    }

    async function loadFailures(id: number): Promise<void> {
      const signal = failing.begin();
      const reply = await ask("jobs.failures", { job: id }, { signal });
      if (!signal.aborted && reply.ok) set({ failures: reply.value });
    }

    async function fetchOne(id: number): Promise<void> {
      const reply = await ask("jobs.get", { job: id });
      if (reply.ok) get().put(reply.value.job);
    }

    return {
      ...initial,
      async load() {
        await fetchPage(Math.min(500, Math.max(page, get().jobs.length)), undefined);
        const shown = shownJob(get());
        if (shown) await loadFailures(shown.id);
      },
      async loadMore() {
        const { next, status } = get();
        if (next === null || status !== "ready") return;
        set({ status: "more" });
        await fetchPage(page, next);
      },
      async moved(ids) {
        const known = ids.filter((id) => get().jobs.some((job) => job.id === id));
        const isNew = ids.some((id) => id > (get().jobs[0]?.id ?? 0));
        if (isNew || known.length > few) return get().load();
        await Promise.all([get().countOpen(), ...known.map(fetchOne)]);
        const shown = shownJob(get());
        if (shown && ids.includes(shown.id)) await loadFailures(shown.id);
      },
      async countOpen() {
        const reply = await ask("enhance.status", {});
        if (reply.ok) set({ open: reply.value.openJobs });
      },
      async look(id) {
        set({ opened: id, failures: undefined });
        await Promise.all([fetchOne(id), loadFailures(id)]);
      },
      put(job) {
        const { jobs } = get();
        if (jobs.some(({ id }) => id === job.id)) set({ jobs: jobs.map((each) => (each.id === job.id ? job : each)) });
        else set({ jobs: [...jobs, job].toSorted((one, other) => other.id - one.id) });
      },
      reset() {
        listing.stop();
        failing.stop();
        set(initial);
      },
    };
  });
}

/** The job that is looked at. */
export const shownJob = ({ jobs, opened }: Pick<JobsState, "jobs" | "opened">): Job | undefined =>
  opened === undefined ? jobs[0] : jobs.find(({ id }) => id === opened);

const hasEnded: Record<Job["state"], boolean> = {
  scheduled: false,
  running: false,
  paused: false,
  cancelling: false,
  completed: true,
  partly: true,
  failed: true,
  expired: true,
  cancelled: true,
};

/** What can be done with a job now, the most likely first. */
export function possible({
  state,
  weekly,
}: Pick<Job, "state" | "weekly">): ("resume" | "retry" | "pause" | "first" | "cancel")[] {
  if (state === "cancelling" || state === "completed") return [];
  if (hasEnded[state]) return ["retry"];
  if (state === "paused") return ["resume", "first", "cancel"];
  return state === "scheduled" && weekly ? ["pause", "cancel"] : ["pause", "first", "cancel"];
}

export const isOpen = ({ state }: Pick<Job, "state">): boolean => !hasEnded[state];

/** How many requests a job has, as far as that is known. */
export const requestsOf = ({ requests: { waiting, sent, done, failed } }: Pick<Job, "requests">): number =>
  waiting + sent + done + failed;

/** Steps of the way: handed over, looked through, worked at, written down, brought home. */
export const steps = 5;

const reached: Record<JobPart["state"], number> = {
  queued: 0,
  submitting: 0.5,
  submitted: 1,
  validating: 1,
  in_progress: 2,
  finalizing: 3,
  cancelling: 3,
  completed: 4,
  failed: 4,
  expired: 4,
  cancelled: 4,
};

/** How far a job is on its way, from 0 to `steps`: of its requests together, each as far as its part is. */
export function wayOf(job: Pick<Job, "state" | "requests" | "parts">): number {
  if (!isOpen(job)) return steps;
  const all = requestsOf(job);
  if (all === 0) return 0;
  const { done, failed } = job.requests;
  let sum = (done + failed) * steps;
  for (const part of job.parts) {
    // what came back of a part counts above already
    if (part.state === "completed" || part.state === "failed" || part.state === "expired" || part.state === "cancelled") continue;
    const share = part.state === "in_progress" && part.requests > 0 ? (part.completed + part.failed) / part.requests : 0;
    sum += part.requests * (reached[part.state] + share);
  }
  return Math.min(steps, sum / all);
}

/** Since when a part is in the state that it is in. */
export const sinceOf = ({ at, state }: Pick<JobPart, "at" | "state">): number | undefined =>
  at.findLast((each) => each.state === state)?.at;
