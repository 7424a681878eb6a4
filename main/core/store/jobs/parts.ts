import { type BatchState, batchState, type JobPart } from "../../../../preload/contract/jobs.ts";
import type { Reader, Writer } from "../handle.ts";

// Parts of jobs: each is one batch at the provider.

interface Row {
  id: number;
  jobId: number;
  token: string;
  state: BatchState;
  batchId: string | null;
  inputFileId: string | null;
  outputFileId: string | null;
  errorFileId: string | null;
  requests: number;
  tokens: number;
  completed: number;
  failed: number;
  reached: string;
  error: string | null;
  tries: number;
  retryAt: number | null;
  mergedAt: number | null;
  cleanedAt: number | null;
}

export interface Part extends Omit<Row, "reached"> {
  /** When its intent was written. */
  submittingAt: number | null;
  /** When the provider was done with it. */
  endedAt: number | null;
}

const columns = `id, job_id as jobId, token, state, batch_id as batchId, input_file_id as inputFileId, output_file_id as outputFileId,
  error_file_id as errorFileId, requests, tokens, completed, failed, reached, error, tries, retry_at as retryAt, merged_at as mergedAt,
  cleaned_at as cleanedAt`;

export function addPart(store: Writer, jobId: number, token: string, now: number): number {
  return store.run(
    "insert into batch_jobs (job_id, token, state, reached) values (?, ?, 'queued', ?)",
    jobId,
    token,
    JSON.stringify({ queued: now }),
  ).id;
}

/** Those of a job that are not quite done with: not merged, or with files left at the provider. */
export function openParts(store: Reader, jobId: number): Part[] {
  return store
    .all<Row>(
      `select ${columns} from batch_jobs indexed by batch_jobs_open where job_id = ? and cleaned_at is null order by id`,
      jobId,
    )
    .map(({ reached, ...part }) => {
      const at: Partial<Record<BatchState, number>> = JSON.parse(reached);
      const endedAt = at.completed ?? at.failed ?? at.expired ?? at.cancelled ?? null;
      return { ...part, submittingAt: at.submitting ?? null, endedAt };
    });
}

/** One that was never sent. */
export function dropPart(store: Writer, id: number): void {
  store.run("delete from batch_jobs where id = ?", id);
}

/** Parts that were being written when Parley ended. */
export function unfinishedParts(store: Reader): { id: number; token: string }[] {
  return store.all("select id, token from batch_jobs indexed by batch_jobs_open where state = 'queued' and cleaned_at is null");
}

/** What a model of a provider has from us that it is not done with. */
export function tokensUnderWay(store: Reader, provider: string, model: string): number {
  return (
    store.get<{ tokens: number | null }>(
      `select sum(p.tokens) as tokens from jobs j indexed by jobs_open
       cross join batch_jobs p indexed by batch_jobs_open on p.job_id = j.id and p.cleaned_at is null
       where j.state in ('scheduled', 'running', 'paused', 'cancelling') and j.provider = ? and j.model = ?
         and p.state not in ('queued', 'completed', 'failed', 'expired', 'cancelled')`,
      provider,
      model,
    )?.tokens ?? 0
  );
}

/** Batches of a job that were lost as a whole. */
export function countLost(store: Reader, jobId: number): number {
  return (
    store.get<{ count: number }>(
      "select count(*) as count from batch_jobs indexed by batch_jobs_by_job where job_id = ? and state = 'failed' and completed = 0",
      jobId,
    )?.count ?? 0
  );
}

export interface PartChanges {
  batch_id?: string | null;
  input_file_id?: string | null;
  output_file_id?: string | null;
  error_file_id?: string | null;
  requests?: number;
  tokens?: number;
  completed?: number;
  failed?: number;
  error?: string | null;
  tries?: number;
  retry_at?: number | null;
  merged_at?: number | null;
  cleaned_at?: number | null;
}

export function changePart(store: Writer, id: number, changes: PartChanges): void {
  for (const [column, value] of Object.entries(changes))
    store.run(`update batch_jobs set ${column} = ? where id = ?`, value ?? null, id);
}

/** A state is reached once; news that come later do not change when it was. */
export function reach(store: Writer, id: number, state: BatchState, at: number): void {
  const before = store.get<{ reached: string }>("select reached from batch_jobs where id = ?", id)?.reached ?? "{}";
  store.run(
    "update batch_jobs set state = ?, reached = ? where id = ?",
    state,
    JSON.stringify({ [state]: at, ...JSON.parse(before) }),
    id,
  );
}

/** What a job's parts went through, for a person. */
export function partsOf(store: Reader, jobId: number): JobPart[] {
  return store
    .all<Row>(`select ${columns} from batch_jobs indexed by batch_jobs_by_job where job_id = ? order by id limit 1000`, jobId)
    .map(({ id, state, batchId, requests, completed, failed, tokens, reached, error, tries }) => {
      const times: Record<string, number> = JSON.parse(reached);
      const at = batchState.options.flatMap((each) => (times[each] === undefined ? [] : [{ state: each, at: times[each] }]));
      return { id, state, batchId, requests, completed, failed, tokens, at, error, tries };
    });
}
