import type { Reader, Writer } from "../handle.ts";
import { slice } from "./adding.ts";
import { tellClosings, waitingRequests } from "./requests.ts";

// What holds for all requests of a job, and what happens to all of them at once.

export const unanswered = "state in ('waiting', 'later', 'follows', 'sent')";

export function hasWaiting(store: Reader, jobId: number): boolean {
  return waitingRequests(store, jobId, 0, 1).length > 0;
}

/** Whether anything of a job is neither answered nor given up. */
export function hasOpen(store: Reader, jobId: number): boolean {
  return (
    store.get(
      `select 1 from batch_requests indexed by batch_requests_by_job where job_id = ? and ${unanswered} limit 1`,
      jobId,
    ) !== undefined
  );
}

/** What failed is asked once more, a slice at a time; answers that came are kept. */
export async function askFailedAgain(store: Writer, jobId: number, breathe: () => Promise<void>): Promise<void> {
  for (;;) {
    const { changes } = store.run(
      `update batch_requests set state = case kind when 'closing' then 'later' else 'waiting' end, attempt = attempt + 1, part_id = null,
         error = null where id in (
           select id from batch_requests indexed by batch_requests_by_job where job_id = ? and state = 'failed' limit ?)`,
      jobId,
      slice,
    );
    if (changes < slice) break;
    await breathe();
  }
  store.transaction(() => tellClosings(store, jobId));
}

/** What follows a question that nobody asks any more, however that came, asks it itself. Answers whether there was such. */
export function releaseOrphans(store: Writer, jobId: number): boolean {
  const { changes } = store.run(
    `update batch_requests indexed by batch_requests_by_job set state = 'waiting'
     where job_id = ? and state = 'follows' and not exists (
       select 1 from batch_requests o indexed by batch_requests_by_identity
       where o.identity = batch_requests.identity and o.state = 'sent')`,
    jobId,
  );
  return changes > 0;
}

/** What was sent without a batch. */
export function releaseUnsent(store: Writer, jobId: number): void {
  store.run(
    "update batch_requests indexed by batch_requests_by_job set state = 'waiting' where job_id = ? and state = 'sent' and part_id is null",
    jobId,
  );
}

/** What has not been answered when there is nothing more to come. Answers how many there were, `most` at a time. */
export function failUnanswered(store: Writer, jobId: number, error: string, most = Number.MAX_SAFE_INTEGER): number {
  return store.run(
    `update batch_requests set state = 'failed', error = ? where id in (
       select id from batch_requests indexed by batch_requests_by_job
       where job_id = ? and state in ('waiting', 'later', 'follows') limit ?)`,
    error,
    jobId,
    most,
  ).changes;
}
