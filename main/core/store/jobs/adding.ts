import type { JobWay } from "../../../../preload/contract/jobs.ts";
import type { RedactionKind } from "../../llm/redaction/kinds.ts";
import type { Reader, Writer } from "../handle.ts";

// How a job comes to be: its row, and one request for each of its conversations. What is too long for one is divided when its turn comes.

export interface NewJob {
  title: string;
  provider: string;
  providerName: string;
  model: string;
  way: JobWay;
  hidden: readonly RedactionKind[];
  weekly: string | null;
  /** Begun by itself, for what changed since it was enhanced. */
  again?: boolean;
  conversations: readonly number[];
  estimate: number | null;
  createdAt: number;
  startsAt: number | null;
}

/** All in one go: for as many conversations as a small write may wait for. */
export function addJob(store: Writer, job: NewJob): number {
  return store.transaction(() => {
    const id = insertJob(store, job, true);
    insertRequests(store, id, job.conversations);
    return id;
  });
}

/** So many requests are written in a few hundredths of a second. */
export const slice = 5000;

/**
 * The same for any number. Nobody sees the job before all of it is written; what was broken off is taken away again, at once or at the next
 * start. `together` is written in the same moment in which the job is there.
 */
export async function addLargeJob(
  store: Writer,
  job: NewJob,
  breathe: () => Promise<void>,
  together: () => void = () => {},
): Promise<number> {
  const { conversations } = job;
  const id = insertJob(store, job, false);
  try {
    for (let from = 0; from < conversations.length; from += slice) {
      insertRequests(store, id, conversations.slice(from, from + slice));
      await breathe();
    }
    store.transaction(() => {
      store.run("update jobs set written = 1 where id = ?", id);
      together();
    });
    return id;
  } catch (error) {
    await dropUnwritten(store, id, async () => {});
    throw error;
  }
}

function insertJob(store: Writer, job: NewJob, isWhole: boolean): number {
  return store.run(
    `insert into jobs (title, provider, provider_name, model, way, state, place, hidden, weekly, again, conversations, estimate,
       created_at, starts_at, written)
     select ?, ?, ?, ?, ?, ?, coalesce(max(place), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ? from jobs`,
    job.title,
    job.provider,
    job.providerName,
    job.model,
    job.way,
    job.startsAt === null ? "running" : "scheduled",
    JSON.stringify(job.hidden),
    job.weekly,
    job.again === true ? 1 : 0,
    job.conversations.length,
    job.estimate,
    job.createdAt,
    job.startsAt,
    isWhole ? 1 : 0,
  ).id;
}

function insertRequests(store: Writer, id: number, conversations: readonly number[]): void {
  store.run(
    `insert into batch_requests (job_id, conversation_id, kind, state)
     select ?, value, 'whole', 'waiting' from json_each(?)`,
    id,
    JSON.stringify(conversations),
  );
}

/** Jobs of which not all was written. */
export function unwrittenJobs(store: Reader): number[] {
  return store.numbers(
    "select id from jobs indexed by jobs_open where written = 0 and state in ('scheduled', 'running', 'paused', 'cancelling')",
  );
}

/** Takes away what was written of a job that was broken off. */
export async function dropUnwritten(store: Writer, id: number, breathe: () => Promise<void>): Promise<void> {
  for (;;) {
    const { changes } = store.run(
      "delete from batch_requests where id in (select id from batch_requests indexed by batch_requests_by_job where job_id = ? limit ?)",
      id,
      slice,
    );
    if (changes < slice) break;
    await breathe();
  }
  store.run("delete from jobs where id = ? and written = 0", id);
}
