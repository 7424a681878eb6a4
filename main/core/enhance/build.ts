import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Provider } from "../../../preload/contract/providers.ts";
import { BatchFile, lineBytes } from "../llm/batches.ts";
import { isInTrash } from "../store/enhanceInput.ts";
import type { Writer } from "../store/handle.ts";
import { keptAnswer } from "../store/jobs/answers.ts";
import type { OpenJob } from "../store/jobs/jobs.ts";
import { addPart, changePart, dropPart, type Part } from "../store/jobs/parts.ts";
import {
  type AskedRequest,
  divideRequest,
  isAsked,
  markFailed,
  markFollowing,
  markKnown,
  markSent,
  releasePart,
  requestById,
  type Sending,
  waitingRequests,
} from "../store/jobs/requests.ts";
import { affords, budgetOf } from "../store/jobs/usage.ts";
import { type Answering, applyAnswer } from "./apply.ts";
import { type Letter, Letters } from "./letters.ts";
import type { Tokens } from "./parse.ts";
import { foundInPieces } from "./weigh.ts";

// Turns what waits into what is sent. Every request is decided by itself: answered before, asked by another right now, too long, or new.

export interface Limits {
  requests: number;
  bytes: number;
  tokens: number;
}

export const batchLimits: Limits = { requests: 50_000, bytes: 200_000_000, tokens: Number.POSITIVE_INFINITY };

export interface Building extends Answering {
  dataDir: string;
  job: OpenJob;
  provider: Provider;
  breathe(): Promise<void>;
  cost(tokens: Tokens): number | null;
}

type Decided = { kind: "settled" } | { kind: "new"; letter: Letter; sending: Sending };

export const lettersOf = ({ store, job, provider }: Pick<Building, "store" | "job" | "provider">): Letters =>
  new Letters(store, { model: job.model, hidden: new Set(job.hidden), structured: provider.abilities.structured });

/** An answer is about so long. */
export const outputOf = (input: number): number => Math.min(4000, 300 + Math.round(input / 8));

/** What becomes of a request that waits. Settles by itself what need not be sent. */
export function decide(building: Building, letters: Letters, request: AskedRequest): Decided {
  const { store, job, cost } = building;
  const { conversationId, kind, chunkIndex } = request;
  if (isInTrash(store, conversationId)) {
    markFailed(store, request, "It lies in the trash, and is not sent from there.", null);
    return { kind: "settled" };
  }
  const pieces = letters.pieces(conversationId);
  if (pieces === 0) {
    markFailed(store, request, "Nothing was said in this conversation that could be sent.", null);
    return { kind: "settled" };
  }
  if (kind === "whole" && pieces > 1) {
    divideRequest(store, request, pieces);
    return { kind: "settled" };
  }
  const problem = request.repair === null ? null : `(attempt ${request.attempt - 1}) ${request.repair}`;
  const letter =
    kind === "closing"
      ? letters.closing(conversationId, foundInPieces(building, request), problem)
      : letters.letter(conversationId, kind === "chunk" ? chunkIndex : null, problem);
  const { identity } = letter.outgoing;
  const estimate = cost({ input: letter.tokens, cached: 0, output: outputOf(letter.tokens) });
  const sending: Sending = {
    identity,
    estimate,
    tokens: letter.tokens,
    messages: letter.numbers,
    marks: letter.marks.size === 0 ? null : JSON.stringify(Object.fromEntries(letter.marks)),
    contentHash: letter.contentHash,
  };
  const kept = keptAnswer(store, identity);
  if (kept !== undefined) {
    markKnown(store, request.id, sending);
    applyAnswer(building, requestById(store, request.id) ?? request, { ...kept, rehearsal: job.rehearsal === 1 });
    return { kind: "settled" };
  }
  if (isAsked(store, identity, request.id)) {
    markFollowing(store, request.id, identity);
    return { kind: "settled" };
  }
  return { kind: "new", letter, sending };
}

export const folderOf = (dataDir: string): string => join(dataDir, "outgoing");
export const fileOf = (dataDir: string, { token }: Pick<Part, "token">): string => join(folderOf(dataDir), `${token}.jsonl`);
/** What came back, until it is taken in; it is fetched again where Parley ended in between. */
export const answersOf = (dataDir: string, { token }: Pick<Part, "token">): string => join(folderOf(dataDir), `${token}.answers`);
export const customIdOf = ({ id, attempt }: Pick<AskedRequest, "id" | "attempt">): string => `r${id}.${attempt}`;

export interface Built {
  /** None where nothing had to be sent. */
  part: number | undefined;
  /** Why less was taken than waits. */
  stopped: "full" | "no money" | undefined;
}

const slice = 200;
const breath = 10;

/** Builds the next part of a job. Its rows belong to it from the moment in which they are written; it is whole when its file is. */
export async function buildPart(building: Building, limits: Limits): Promise<Built> {
  const { store, dataDir, job, now, breathe } = building;
  const letters = lettersOf(building);
  let part: { id: number; file: BatchFile; token: string; requests: number; tokens: number } | undefined;
  let stopped: Built["stopped"];
  let budget = budgetOf(store, now);
  let began = performance.now();
  const begin = () => {
    mkdirSync(folderOf(dataDir), { recursive: true, mode: 0o700 });
    const token = randomUUID();
    const id = addPart(store, job.id, token, now);
    return { id, token, file: new BatchFile(fileOf(dataDir, { token })), requests: 0, tokens: 0 };
  };
  const take = (request: AskedRequest): boolean => {
    const decided = decide(building, letters, request);
    if (decided.kind !== "new") return true;
    const { letter, sending } = decided;
    const fits =
      part === undefined ||
      (part.requests < limits.requests &&
        part.file.bytes + lineBytes(customIdOf(request), letter.outgoing) <= limits.bytes &&
        part.tokens + letter.tokens <= limits.tokens);
    if (!fits) {
      stopped = "full";
      return false;
    }
    if (!affords(budget, sending.estimate ?? 0)) {
      stopped = "no money";
      return false;
    }
    part ??= begin();
    part.file.add(customIdOf(request), letter.outgoing);
    part.requests += 1;
    part.tokens += letter.tokens;
    budget = { ...budget, promised: budget.promised + (sending.estimate ?? 0) };
    markSent(store, request.id, part.id, sending);
    return true;
  };
  let after = 0;
  try {
    for (;;) {
      const waiting = waitingRequests(store, job.id, after, slice);
      for (let at = 0; at < waiting.length && stopped === undefined; ) {
        // so many in one transaction as fit between two breaths
        store.transaction(() => {
          while (at < waiting.length && performance.now() - began < breath) {
            const request = waiting[at];
            if (request !== undefined && !take(request)) return;
            after = request?.id ?? after;
            at += 1;
          }
        });
        await breathe();
        began = performance.now();
      }
      if (stopped !== undefined) break;
      if (waiting.length < slice) {
        // pieces of what was divided meanwhile, and what follows no more, come behind or before
        if (waitingRequests(store, job.id, 0, 1).length === 0) break;
        after = 0;
      }
    }
  } catch (error) {
    // what stands in the file and what stands in the store may differ by now: none of it is sent
    part?.file.close();
    if (part !== undefined) forgetPart(store, dataDir, part);
    throw error;
  }
  part?.file.close();
  if (part !== undefined) changePart(store, part.id, { requests: part.requests, tokens: part.tokens });
  return { part: part?.id, stopped };
}

/** A part that was not written to its end: its requests wait again. */
export function forgetPart(store: Writer, dataDir: string, part: Pick<Part, "id" | "token">): void {
  store.transaction(() => {
    releasePart(store, part.id);
    dropPart(store, part.id);
  });
  dropFile(dataDir, part);
}

export function dropFile(dataDir: string, part: Pick<Part, "token">): void {
  rmSync(fileOf(dataDir, part), { force: true });
}
