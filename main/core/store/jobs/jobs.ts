import type { Job, JobPart, JobState, JobWay } from "../../../../preload/contract/jobs.ts";
import type { RedactionKind } from "../../llm/redaction/kinds.ts";
import type { Reader, Writer } from "../handle.ts";
import { partsOf } from "./parts.ts";

// Jobs: what was asked to be enhanced, where it stands, and what it cost.

interface Row {
  id: number;
  title: string;
  provider: string;
  providerName: string;
  model: string;
  way: JobWay;
  state: JobState;
  place: number;
  hidden: string;
  /** The filter of a job that comes back each week, as JSON. */
  weekly: string | null;
  /** Begun by itself, for what changed since it was enhanced. */
  again: number;
  conversations: number;
  estimate: number | null;
  rehearsal: number;
  tokensAtOnce: number | null;
  waitsFor: string | null;
  waitsSince: number | null;
  error: string | null;
  createdAt: number;
  startsAt: number | null;
  startedAt: number | null;
  endedAt: number | null;
}

const columns = `id, title, provider, provider_name as providerName, model, way, state, place, hidden, weekly, again, conversations, estimate,
  rehearsal, tokens_at_once as tokensAtOnce, waits_for as waitsFor, waits_since as waitsSince, error, created_at as createdAt,
  starts_at as startsAt, started_at as startedAt, ended_at as endedAt`;

/** A job as the runner needs it. */
export interface OpenJob extends Omit<Row, "hidden"> {
  hidden: RedactionKind[];
}

/** With all of their requests written. */
const isOpen = "state in ('scheduled', 'running', 'paused', 'cancelling') and written = 1";

const opened = (row: Row): OpenJob => ({ ...row, hidden: JSON.parse(row.hidden) });

/** In the order in which they go. */
export function openJobs(store: Reader): OpenJob[] {
  return store.all<Row>(`select ${columns} from jobs indexed by jobs_open where ${isOpen} order by place, id`).map(opened);
}

export function openJob(store: Reader, id: number): OpenJob | undefined {
  const row = store.get<Row>(`select ${columns} from jobs where id = ?`, id);
  return row && opened(row);
}

/** As it is now: a person may change their mind while a step waits for the network. */
export function stateOfJob(store: Reader, id: number): JobState | undefined {
  return store.get<{ state: JobState }>("select state from jobs where id = ?", id)?.state;
}

export function countOpenJobs(store: Reader): number {
  return store.get<{ count: number }>(`select count(*) as count from jobs indexed by jobs_open where ${isOpen}`)?.count ?? 0;
}

export interface JobChanges {
  state?: JobState;
  place?: number;
  estimate?: number | null;
  rehearsal?: number;
  tokens_at_once?: number | null;
  waits_for?: string | null;
  waits_since?: number | null;
  error?: string | null;
  starts_at?: number | null;
  started_at?: number | null;
  ended_at?: number | null;
}

export function changeJob(store: Writer, id: number, changes: JobChanges): void {
  for (const [column, value] of Object.entries(changes))
    store.run(`update jobs set ${column} = ? where id = ?`, value ?? null, id);
}

/** Before all others that have not ended. */
export function putFirst(store: Writer, id: number): void {
  store.run("update jobs set place = (select min(place) from jobs) - 1 where id = ?", id);
}

interface Counts {
  waiting: number;
  sent: number;
  done: number;
  failed: number;
  known: number;
  enhanced: number;
}

export function countRequests(store: Reader, job: number): Counts {
  const counts: Counts = { waiting: 0, sent: 0, done: 0, failed: 0, known: 0, enhanced: 0 };
  const rows = store.all<{ state: string; kind: string; count: number; known: number }>(
    `select state, kind, count(*) as count, sum(known) as known from batch_requests where job_id = ? group by state, kind`,
    job,
  );
  for (const { state, kind, count, known } of rows) {
    counts.known += known;
    if (state === "done") {
      counts.done += count;
      if (kind !== "chunk") counts.enhanced += count;
    } else if (state === "failed") counts.failed += count;
    else if (state === "waiting" || state === "later") counts.waiting += count;
    else counts.sent += count;
  }
  return counts;
}

/** What it cost so far; null as long as nobody knows what any of it costs. */
function actualOf(store: Reader, job: number): number | null {
  const { cost, unknown } = store.get<{ cost: number | null; unknown: number }>(
    "select sum(cost) as cost, count(*) - count(cost) as unknown from usage where job_id = ?",
    job,
  ) ?? { cost: null, unknown: 0 };
  return unknown > 0 && cost === null ? null : (cost ?? 0);
}

function shown(store: Reader, row: Row): Job {
  const { enhanced, ...requests } = countRequests(store, row.id);
  const parts: JobPart[] = partsOf(store, row.id);
  return {
    id: row.id,
    title: row.title,
    provider: row.provider,
    providerName: row.providerName,
    model: row.model,
    way: row.way,
    state: row.state,
    weekly: row.weekly !== null,
    ...(row.again === 1 && { again: true }),
    waitsFor: row.waitsFor === null || row.waitsSince === null ? null : { text: row.waitsFor, since: row.waitsSince },
    conversations: row.conversations,
    enhanced,
    requests,
    estimate: row.estimate,
    actual: actualOf(store, row.id),
    createdAt: row.createdAt,
    startsAt: row.startsAt,
    startedAt: row.startedAt,
    endedAt: row.endedAt,
    error: row.error,
    rehearsal: row.rehearsal === 1,
    parts,
  };
}

export function readJob(store: Reader, id: number): Job | undefined {
  const row = store.get<Row>(`select ${columns} from jobs where id = ?`, id);
  return row && shown(store, row);
}

/** The newest first. */
export function listJobs(store: Reader, limit: number, before: number | undefined): Job[] {
  return store
    .all<Row>(
      `select ${columns} from jobs where id < ? and written = 1 order by id desc limit ?`,
      before ?? Number.MAX_SAFE_INTEGER,
      limit,
    )
    .map((row) => shown(store, row));
}
