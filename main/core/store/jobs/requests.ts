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
  partId: number | null;
  state: "waiting" | "later" | "follows" | "sent" | "done" | "failed";
}

const columns = `id, job_id as jobId, conversation_id as conversationId, kind, chunk_index as chunkIndex, attempt, identity, estimate,
  messages, marks, content_hash as contentHash, repair, part_id as partId, state`;

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

/** Asked for each answer: a text that is put together each time would be looked up anew each time. */
const byId = `select ${columns} from batch_requests where id = ?`;

export function requestById(store: Reader, id: number): AskedRequest | undefined {
  return store.get(byId, id);
}

export function requestsOfPart(store: Reader, partId: number, after: number, limit: number): AskedRequest[] {
  return store.all(
    `select ${columns} from batch_requests indexed by batch_requests_by_part where part_id = ? and id > ? order by id limit ?`,
    partId,
    after,
    limit,
  );
}

/** A closing request's turn comes when all pieces of its conversation are answered; it cannot be asked where one of them failed. */
export function tellClosings(store: Writer, jobId: number, conversationId?: number): void {
  const closings =
    conversationId === undefined
      ? store.all<AskedRequest>(
          `select ${columns} from batch_requests indexed by batch_requests_by_job where job_id = ? and state = 'later'`,
          jobId,
        )
      : requestsOf(store, jobId, conversationId, "closing").filter(({ state }) => state === "later");
  for (const closing of closings) {
    const pieces = requestsOf(store, jobId, closing.conversationId, "chunk");
    if (pieces.every(({ state }) => state === "done")) setRequestState(store, closing.id, "waiting");
    else if (pieces.every(({ state }) => state === "done" || state === "failed")) {
      const failed = pieces.filter(({ state }) => state === "failed").length;
      markFailed(
        store,
        closing,
        `${failed} of ${pieces.length} parts of this conversation gave no answer that can be used.`,
        null,
      );
    }
  }
}

export function requestsOf(store: Reader, jobId: number, conversationId: number, kind: RequestKind): AskedRequest[] {
  return store.all(
    `select ${columns} from batch_requests indexed by batch_requests_by_conversation
     where conversation_id = ? and job_id = ? and kind = ? order by chunk_index, id`,
    conversationId,
    jobId,
    kind,
  );
}

export interface Sending {
  identity: Uint8Array;
  tokens: number;
  estimate: number | null;
  messages: string;
  marks: string | null;
  contentHash: Uint8Array;
}

/** Keeps what an answer will be read by, before anything is sent. */
export function markSent(store: Writer, id: number, partId: number | null, sending: Sending): void {
  store.run(
    `update batch_requests set state = 'sent', part_id = ?, identity = ?, tokens = ?, estimate = ?, messages = ?, marks = ?,
       content_hash = ?, error = null, said = null where id = ?`,
    partId,
    sending.identity,
    sending.tokens,
    sending.estimate,
    sending.messages,
    sending.marks,
    sending.contentHash,
    id,
  );
}

/** The answer is known from before. What it will be read by is kept just the same. */
export function markKnown(store: Writer, id: number, sending: Sending): void {
  markSent(store, id, null, sending);
  store.run("update batch_requests set known = 1 where id = ?", id);
}

export function markFollowing(store: Writer, id: number, identity: Uint8Array): void {
  store.run("update batch_requests set state = 'follows', identity = ? where id = ?", identity, id);
}

/** Whether the very same is being asked by another request. */
export function isAsked(store: Reader, identity: Uint8Array, besides: number): boolean {
  return (
    store.get(
      "select 1 from batch_requests indexed by batch_requests_by_identity where identity = ? and state = 'sent' and id <> ?",
      identity,
      besides,
    ) !== undefined
  );
}

/** What waited for the answer to the very same finds out for itself what came of it. */
function releaseFollowers(store: Writer, identity: Uint8Array | null): void {
  if (identity === null) return;
  store.run(
    "update batch_requests indexed by batch_requests_by_identity set state = 'waiting' where identity = ? and state = 'follows'",
    identity,
  );
}

const justDone = "update batch_requests set state = 'done', error = null, said = null where id = ?";
const doneAndForgotten =
  "update batch_requests set state = 'done', error = null, said = null, marks = null, messages = null where id = ?";

/** A conversation that went as a whole is done with: what its answer was read by is not needed any more. */
export function markDone(store: Writer, request: AskedRequest): void {
  store.run(request.kind === "whole" ? doneAndForgotten : justDone, request.id);
  answered(store, request);
}

export function markFailed(store: Writer, request: AskedRequest, error: string, said: string | null): void {
  store.run("update batch_requests set state = 'failed', error = ?, said = ? where id = ?", error, said, request.id);
  answered(store, request);
}

/** Whoever waited for this one goes on: what asks the very same, and what closes its conversation. */
function answered(store: Writer, { kind, identity, jobId, conversationId }: AskedRequest): void {
  releaseFollowers(store, identity);
  if (kind === "chunk") tellClosings(store, jobId, conversationId);
}

/** Asked once more, with a note of what was wrong; the answer that came is kept until then. */
export function markForRepair(store: Writer, { id, identity }: AskedRequest, problem: string, said: string | null): void {
  store.run(
    `update batch_requests set state = 'waiting', attempt = attempt + 1, part_id = null, repair = ?, error = ?, said = ? where id = ?`,
    problem,
    problem,
    said,
    id,
  );
  releaseFollowers(store, identity);
}

/** A conversation that is too long for one request: its pieces first, and it closes them. */
export function divideRequest(store: Writer, { id, jobId, conversationId }: AskedRequest, pieces: number): void {
  store.run("update batch_requests set kind = 'closing', state = 'later' where id = ?", id);
  for (let index = 0; index < pieces; index++)
    store.run(
      "insert into batch_requests (job_id, conversation_id, kind, chunk_index, state) values (?, ?, 'chunk', ?, 'waiting')",
      jobId,
      conversationId,
      index,
    );
}

export function setRequestState(store: Writer, id: number, state: AskedRequest["state"]): void {
  store.run("update batch_requests set state = ? where id = ?", state, id);
}

/** What a part holds waits again: it was not sent, or surely not done. */
export function releasePart(store: Writer, partId: number): void {
  const identities = store.all<{ identity: Uint8Array | null }>(
    "select identity from batch_requests indexed by batch_requests_by_part where part_id = ? and state = 'sent'",
    partId,
  );
  store.run(
    "update batch_requests indexed by batch_requests_by_part set state = 'waiting', part_id = null where part_id = ? and state = 'sent'",
    partId,
  );
  for (const { identity } of identities) releaseFollowers(store, identity);
}

/** What the answers to the pieces of a conversation were read by is not needed any more. */
export function forgetMarks(store: Writer, jobId: number, conversationId: number): void {
  store.run(
    `update batch_requests indexed by batch_requests_by_conversation set marks = null, messages = null
     where conversation_id = ? and job_id = ? and state = 'done'`,
    conversationId,
    jobId,
  );
}
