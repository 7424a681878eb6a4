import type { Reader } from "../handle.ts";
import { unanswered } from "./requestsOfJob.ts";

// What is told of requests to a person, and to whoever chooses what to send.

const mostReasons = 100;

export function conversationsOfJob(store: Reader, jobId: number, limit: number): number[] {
  return store.numbers(
    "select conversation_id from batch_requests indexed by batch_requests_by_job where job_id = ? limit ?",
    jobId,
    limit,
  );
}

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

/** The job that is at work on a conversation. */
export function jobAtWorkOn(store: Reader, conversationId: number): number | undefined {
  return store.get<{ id: number }>(
    `select job_id as id from batch_requests indexed by batch_requests_by_conversation
     where conversation_id = ? and ${unanswered} order by job_id desc limit 1`,
    conversationId,
  )?.id;
}

/** Whether a conversation was sent as it reads now, whatever came of it. */
export function wasTriedSince(store: Reader, conversationId: number): boolean {
  return (
    store.get(
      `select 1 from batch_requests r indexed by batch_requests_by_conversation
       join insights i on i.conversation_id = r.conversation_id and i.tier = 'basic'
       where r.conversation_id = ? and r.content_hash = i.content_hash limit 1`,
      conversationId,
    ) !== undefined
  );
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
