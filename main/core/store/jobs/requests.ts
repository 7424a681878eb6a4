import type { Reader, Writer } from "../handle.ts";

// What a job asks, one row for each question: a conversation as a whole, one of its chunks, or what brings its chunks together.

export type RequestKind = "whole" | "chunk" | "closing";

export interface AskedRequest {
  id: number;
  jobId: number;
  conversationId: number;
  kind: RequestKind;
  chunkIndex: number | null;
  attempt: number;
  identity: Uint8Array | null;
  estimate: number | null;
  messages: string | null;
  marks: string | null;
  contentHash: Uint8Array | null;
  repair: string | null;
  state: "waiting" | "later" | "follows" | "sent" | "done" | "failed";
}

const columns = `id, job_id as jobId, conversation_id as conversationId, kind, chunk_index as chunkIndex, attempt, identity, estimate,
  messages, marks, content_hash as contentHash, repair, state`;

/** The next of a job that wait; what lies in the trash waits on. */
export function waitingRequests(store: Reader, jobId: number, after: number, limit: number): AskedRequest[] {
  return store.all(
    `select ${columns} from batch_requests indexed by batch_requests_by_job
     where job_id = ? and state = 'waiting' and id > ? order by id limit ?`,
    jobId,
    after,
    limit,
  );
}

export function requestById(store: Reader, id: number): AskedRequest | undefined {
  return store.get(`select ${columns} from batch_requests where id = ?`, id);
}

export function requestsOfPart(store: Reader, partId: number, after: number, limit: number): AskedRequest[] {
  return store.all(
    `select ${columns} from batch_requests indexed by batch_requests_by_part where part_id = ? and id > ? order by id limit ?`,
    partId,
    after,
    limit,
  );
}

const mostReasons = 100;

interface Failures {
  reasons: { reason: string; count: number }[];
  failures: { conversationId: number; title: string; reason: string }[];
}

export function failuresOf(store: Reader, jobId: number, limit: number): Failures {
  const reasons = new Map<string, number>();
  for (const { reason } of store.iterate<{ reason: string | null }>(
    "select error as reason from batch_requests indexed by batch_requests_by_job where job_id = ? and state = 'failed'",
    jobId,
  ))
    reasons.set(reason ?? "", (reasons.get(reason ?? "") ?? 0) + 1);
  return {
    reasons: [...reasons]
      .map(([reason, count]) => ({ reason, count }))
      .sort((one, other) => other.count - one.count)
      .slice(0, mostReasons),
    failures: store.all(
      `select r.conversation_id as conversationId, c.title, coalesce(r.error, '') as reason
       from batch_requests r indexed by batch_requests_by_job cross join conversations c on c.id = r.conversation_id
       where r.job_id = ? and r.state = 'failed' order by r.kind, r.id limit ?`,
      jobId,
      limit,
    ),
  };
}

const unanswered = "state in ('waiting', 'later', 'follows', 'sent')";

/** The job that is at work on a conversation. */
export function jobAtWorkOn(store: Reader, conversationId: number): number | undefined {
  return store.get<{ id: number }>(
    `select job_id as id from batch_requests indexed by batch_requests_by_conversation
     where conversation_id = ? and ${unanswered} order by job_id desc limit 1`,
    conversationId,
  )?.id;
}

/** Why the last try of a conversation gave nothing. */
export function lastFailure(store: Reader, conversationId: number): string | undefined {
  const last = store.get<{ state: string; error: string | null }>(
    `select state, error from batch_requests indexed by batch_requests_by_conversation
     where conversation_id = ? order by job_id desc, kind = 'chunk', id desc limit 1`,
    conversationId,
  );
  return last?.state === "failed" ? (last.error ?? undefined) : undefined;
}

/** What failed is asked once more; answers that came are kept. Answers how many. */
export function askFailedAgain(store: Writer, jobId: number): number {
  return store.run(
    `update batch_requests set state = 'waiting', attempt = attempt + 1, part_id = null, error = null, said = null, repair = null
     where job_id = ? and state = 'failed'`,
    jobId,
  ).changes;
}
