import type { Enhancement } from "../../../preload/contract/enhanced.ts";
import type { Provider } from "../../../preload/contract/providers.ts";
import { restored } from "../llm/redaction/redactor.ts";
import { saveEnhanced } from "../store/enhanced.ts";
import { type Cast, namesIn, textOf } from "../store/enhanceInput.ts";
import type { Writer } from "../store/handle.ts";
import { type KeptAnswer, keepAnswer, keptAnswer } from "../store/jobs/answers.ts";
import type { OpenJob } from "../store/jobs/jobs.ts";
import { type AskedRequest, forgetMarks, markDone, markFailed, markForRepair, requestsOf } from "../store/jobs/requests.ts";
import { addUsage } from "../store/jobs/usage.ts";
import type { FoundSentence } from "./letters.ts";
import { readNumbers } from "./numbers.ts";
import { readAnswer, readClosing, type Said, type Tokens } from "./parse.ts";
import { type Answer, type ClosingAnswer, schemaVersion } from "./prompt/answer.ts";
import { promptVersion } from "./prompt/instructions.ts";
import { type Answered, type Around, prove } from "./prove.ts";

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
export function applyAnswer(answering: Answering, request: AskedRequest, came: Came): void {
  const { store, now } = answering;
  const { identity } = request;
  if (identity !== null) keepAnswer(store, identity, request.conversationId, came, now);
  const read = request.kind === "closing" ? readClosing(came) : readAnswer(came);
  if (read.ok) take(answering, request, came, read.value);
  else refuse(store, request, came, read.problem);
}

function take(answering: Answering, request: AskedRequest, came: Came, answer: Answer | ClosingAnswer): void {
  const { store } = answering;
  const { jobId, conversationId } = request;
  const around = aroundOf(answering, request);
  if (!("action_items" in answer)) {
    const pieces = requestsOf(store, jobId, conversationId, "chunk").map((piece) => answeredIn(answering, piece));
    finish(answering, request, came, prove(pieces, { answer, around }));
    forgetMarks(store, jobId, conversationId);
  } else if (request.kind === "chunk") markDone(store, request);
  else finish(answering, request, came, prove([{ answer, around }]));
}

/** An answer that cannot be used is kept as it came, and asked for once more with a note. */
function refuse(store: Writer, request: AskedRequest, { text, refusal }: Came, problem: string): void {
  if (request.attempt < attempts) markForRepair(store, request, problem, text ?? refusal);
  else markFailed(store, request, problem, text ?? refusal);
}

function finish(answering: Answering, request: AskedRequest, came: Came, found: Enhancement): void {
  keepVersion(answering, request, found, came);
  markDone(answering.store, request);
}

function keepVersion(
  { store, now, enhanced }: Answering,
  request: AskedRequest,
  found: Enhancement,
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

/** What belongs to a question that was sent: its numbers, its placeholders, its people. */
export function aroundOf(
  { store, cast }: Pick<Answering, "store" | "cast">,
  { conversationId, messages, marks }: Pick<AskedRequest, "conversationId" | "messages" | "marks">,
): Around {
  const idOf = readNumbers(messages ?? "");
  const known: ReadonlyMap<string, string> = new Map(Object.entries(JSON.parse(marks ?? "{}")));
  const texts = new Map<number, string | undefined>();
  let people: Map<string, number> | undefined;
  return {
    idOf,
    textOf: (id) => {
      if (!texts.has(id)) texts.set(id, textOf(store, id));
      return texts.get(id);
    },
    restore: (text) => restored(text, known),
    personOf: (name) => {
      people ??= new Map(namesIn(store, cast, conversationId).map(({ id, name }) => [name.toLowerCase(), id]));
      return people.get(name.toLowerCase());
    },
  };
}

function answerTo(store: Writer, { id, identity }: AskedRequest): KeptAnswer {
  const kept = identity === null ? undefined : keptAnswer(store, identity);
  if (kept === undefined) throw new Error(`the answer to request ${id} is not kept`);
  return kept;
}

function answeredIn(answering: Pick<Answering, "store" | "cast">, request: AskedRequest): Answered {
  const read = readAnswer(answerTo(answering.store, request));
  if (!read.ok) throw new Error(`the kept answer to request ${request.id} does not fit: ${read.problem}`);
  return { answer: read.value, around: aroundOf(answering, request) };
}

/** What was found in the pieces of a conversation, for its closing request; as people wrote it, without placeholders. */
export function foundInPieces(
  answering: Pick<Answering, "store" | "cast">,
  jobId: number,
  conversationId: number,
): FoundSentence[] {
  return requestsOf(answering.store, jobId, conversationId, "chunk").flatMap((request, piece) =>
    foundIn(answeredIn(answering, request), piece),
  );
}

export function foundIn({ answer, around: { restore } }: Answered, piece: number): FoundSentence[] {
  return answer.summary.map(({ text, evidence }) => ({
    piece,
    text: restore(text),
    proofs: evidence.map(({ message, quote }) => ({ message, quote: restore(quote) })),
  }));
}
