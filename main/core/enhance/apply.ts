import type { Provider } from "../../../preload/contract/providers.ts";
import { saveEnhanced, type Written } from "../store/enhanced.ts";
import type { Cast } from "../store/enhanceInput.ts";
import type { Writer } from "../store/handle.ts";
import { type KeptAnswer, keepAnswer } from "../store/jobs/answers.ts";
import type { OpenJob } from "../store/jobs/jobs.ts";
import { type AskedRequest, forgetMarks, markDone, markFailed, markForRepair } from "../store/jobs/requests.ts";
import { addUsage } from "../store/jobs/usage.ts";
import type { Said, Tokens } from "./parse.ts";
import { schemaVersion } from "./prompt/answer.ts";
import { promptVersion } from "./prompt/instructions.ts";
import { type Worth, weigh } from "./weigh.ts";

// What an answer changes in the store. Whoever calls does so within one transaction, so that an answer is either in it or not.

export interface Answering {
  store: Writer;
  cast: Cast;
  now: number;
  /** To whom a new version is told. */
  enhanced(conversationId: number): void;
}

/** How an answer came, and what it cost. */
export type Came = KeptAnswer & { rehearsal: boolean };

export interface Settling extends Answering {
  job: OpenJob;
  provider: Pick<Provider, "name">;
  cost(tokens: Tokens): number | null;
}

/** Notes what was paid for an answer, also where its conversation is gone by now, or the answer is of no use. */
export function settle({ store, job, provider, now, cost }: Settling, what: string, said: Said): Came {
  const paid = { model: said.model || job.model, ...said.tokens, cost: cost(said.tokens) };
  addUsage(store, { what, at: now, jobId: job.id, provider: job.provider, way: job.way, ...paid });
  return { ...said, ...paid, providerName: provider.name, rehearsal: job.rehearsal === 1 };
}

/** Attempts that a request has by itself. */
const attempts = 2;

/** Keeps an answer that was paid for and makes of it what it is for: a version, or a piece of one. */
export function applyAnswer(
  answering: Answering,
  request: AskedRequest,
  came: Came,
  worth: Worth = weigh(answering, request, came),
): void {
  const { store, now } = answering;
  const { identity, jobId, conversationId } = request;
  if (identity !== null) keepAnswer(store, identity, conversationId, came, now);
  if (worth.kind === "nothing") {
    refuse(store, request, came, worth.problem);
    return;
  }
  if (worth.kind === "version") keepVersion(answering, request, worth.found, came);
  markDone(store, request);
  if (request.kind === "closing") forgetMarks(store, jobId, conversationId);
}

/** An answer that cannot be used is kept as it came, and asked for once more with a note. */
function refuse(store: Writer, request: AskedRequest, { text, refusal }: Came, problem: string): void {
  if (request.attempt < attempts) markForRepair(store, request, problem, text ?? refusal);
  else markFailed(store, request, problem, text ?? refusal);
}

function keepVersion(
  { store, now, enhanced }: Answering,
  request: AskedRequest,
  found: Written,
  { providerName, model, input, cached, output, cost, rehearsal }: Came,
): void {
  saveEnhanced(store, {
    conversationId: request.conversationId,
    found,
    providerName,
    model,
    promptVersion,
    schemaVersion,
    job: request.jobId,
    tokens: { input, cached, output },
    cost,
    rehearsal,
    contentHash: request.contentHash,
    at: now,
  });
  enhanced(request.conversationId);
}
