import { rmSync } from "node:fs";
import { jobSentences } from "../../../preload/contract/jobSentences.ts";
import {
  type BatchNews,
  cancelBatch,
  createBatch,
  download,
  filesNamed,
  findBatch,
  isGone,
  lookAtBatch,
  removeFile,
  upload,
} from "../llm/batches.ts";
import type { Client } from "../llm/client.ts";
import { problemOf } from "../llm/problems.ts";
import { changeJob, stateOfJob } from "../store/jobs/jobs.ts";
import { changePart, countLost, openParts, type Part, reach, tokensUnderWay } from "../store/jobs/parts.ts";
import { releasePart } from "../store/jobs/requests.ts";
import { failUnanswered, hasWaiting } from "../store/jobs/requestsOfJob.ts";
import { answersOf, type Building, batchLimits, buildPart, dropFile, fileOf } from "./build.ts";
import { closePart, mergeFile, refuseLines } from "./merge.ts";
import { isFinal, type JobEvent, next } from "./states.ts";

// A job through the provider's batch service, one step at a time. Each step may be the last before the power goes: what it is about to do
// stands in the store before it does it, and what is found there is looked for at the provider before it is done again.

export interface Working extends Building {
  script: URL;
  client: Client;
  signal: AbortSignal;
  /** Milliseconds that a download may be silent. */
  patience: number;
  /** When a part may be looked at again; asked for by the loop. */
  later(part: number, milliseconds: number): void;
  isDue(part: number): boolean;
  /** What the job cannot go on for now, in words for a person. */
  waitFor(text: string): void;
  /** Nothing more of it is sent for a while. */
  restJob(text: string, milliseconds: number): void;
  isResting(): boolean;
}

const second = 1000;
const minute = 60 * second;
/** So often a provider may lose a part before its requests are given up. */
const mostTries = 6;

/** Brings a job as far as it can go now. Answers whether all that was sent is done with. */
export async function advanceBatchJob(working: Working): Promise<boolean> {
  const { store, job } = working;
  for (const part of openParts(store, job.id)) {
    if (!working.isDue(part.id)) continue;
    await attempt(working, part, () => advance(working, part));
  }
  await sendNext(working);
  return openParts(store, job.id).length === 0;
}

async function sendNext(working: Working): Promise<void> {
  const { store, job } = working;
  while (stateOfJob(store, job.id) === "running" && !working.isResting() && hasWaiting(store, job.id)) {
    const parts = openParts(store, job.id).filter(({ state }) => !isFinal(state));
    // one that could not be handed over goes first
    if (parts.some(({ state }) => state === "queued" || state === "submitting")) return;
    const tokens = (job.tokensAtOnce ?? Number.POSITIVE_INFINITY) - tokensUnderWay(store, job.provider, job.model);
    if (tokens <= 0) return working.waitFor("The provider takes no more at once; what it has goes first.");
    const { part, stopped } = await buildPart(working, { ...batchLimits, tokens });
    if (stopped === "no money") working.waitFor(jobSentences.job_no_money);
    if (part === undefined) return;
    const built = openParts(store, job.id).find(({ id }) => id === part);
    if (built !== undefined) await attempt(working, built, () => advance(working, built));
  }
}

/** A step that fails leaves everything as it was and is tried again later. */
async function attempt(working: Working, part: Part, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (working.signal.aborted) return;
    const problem = problemOf(error, working.provider);
    const tries = part.tries + 1;
    changePart(working.store, part.id, { tries, error: problem.message });
    working.waitFor(problem.message);
    working.later(part.id, problem.retryAfter ?? Math.min(5 * minute, 2 ** Math.min(tries, 8) * second));
  }
}

async function advance(working: Working, part: Part): Promise<void> {
  switch (part.state) {
    case "queued":
      return begin(working, part);
    case "submitting":
      return submit(working, part);
    case "completed":
    case "failed":
    case "expired":
    case "cancelled":
      if (part.mergedAt === null) return merge(working, part);
      return cleanUp(working, part);
    default:
      return look(working, part);
  }
}

/** Takes the state that follows and writes it down; what cannot happen is a mistake of ours and shows as one. */
function move(working: Working, part: Part, event: JobEvent): void {
  const state = next(part.state, event);
  if (state === null) throw new Error(`a part cannot be ${event.type} while it is ${part.state}`);
  if (state === part.state) return;
  reach(working.store, part.id, state, working.now);
  part.state = state;
}

async function begin(working: Working, part: Part): Promise<void> {
  const state = stateOfJob(working.store, working.job.id);
  if (state === "cancelling") return takeBack(working, part);
  if (state !== "running") return;
  move(working, part, { type: "begun" });
  await submit(working, part, true);
}

/** The provider surely has no batch of it, and is not to get one: not now, or never. */
async function holdBack(working: Working, part: Part): Promise<void> {
  if (stateOfJob(working.store, working.job.id) === "cancelling") await takeBack(working, part);
}

/** Nobody has heard of it, or of no more than its file. */
async function takeBack(working: Working, part: Part): Promise<void> {
  const { store, client, signal, dataDir, now } = working;
  const files = part.state === "queued" ? [] : await filesNamed(client, nameOf(part), part.submittingAt ?? now, signal);
  for (const file of files) await removeFile(client, file, signal);
  store.transaction(() => {
    releasePart(store, part.id);
    if (part.state === "submitting") move(working, part, { type: "postponed" });
    move(working, part, { type: "cancelled" });
    changePart(store, part.id, { merged_at: now, cleaned_at: now });
  });
  dropFile(dataDir, part);
}

const nameOf = ({ token }: Part) => `parley-${token}.jsonl`;

/** `isFirst`: nothing of it was tried before, neither now nor before the last start. */
async function submit(working: Working, part: Part, isFirst = false): Promise<void> {
  const { store, client, signal, dataDir, now, job } = working;
  const since = part.submittingAt ?? now;
  const found = isFirst ? undefined : await findBatch(client, part.token, since, signal);
  if (found !== undefined) return created(working, part, found);
  if (!isFirst && stateOfJob(store, job.id) !== "running") return holdBack(working, part);
  try {
    if (part.inputFileId === null) {
      const [known] = isFirst ? [] : await filesNamed(client, nameOf(part), since, signal);
      const inputFileId = known ?? (await upload(client, fileOf(dataDir, part), nameOf(part), signal));
      changePart(store, part.id, { input_file_id: inputFileId });
      part.inputFileId = inputFileId;
      if (stateOfJob(store, job.id) !== "running") return holdBack(working, part);
    }
    created(working, part, await createBatch(client, part.inputFileId, part.token, signal));
  } catch (error) {
    const { kind, message } = problemOf(error, working.provider);
    if (kind === "too-large" && part.requests > 1) {
      move(working, part, { type: "refused" });
      sendLess(working, part);
      return cleanUp(working, part);
    }
    if (kind !== "refused" && kind !== "too-large") throw error;
    // it was looked at and not taken: what is in it is told why
    move(working, part, { type: "refused" });
    changePart(store, part.id, { error: message });
    part.error = message;
    await merge(working, part);
  }
}

function created(working: Working, part: Part, news: BatchNews): void {
  working.store.transaction(() => {
    changePart(working.store, part.id, { batch_id: news.id, error: null, tries: 0 });
    move(working, part, { type: "created" });
    told(working, part, news);
  });
  part.batchId = news.id;
  working.later(part.id, 2 * second);
}

function told(working: Working, part: Part, news: BatchNews): void {
  const { completed, failed, outputFile, errorFile } = news;
  changePart(working.store, part.id, {
    completed,
    failed,
    output_file_id: outputFile ?? part.outputFileId,
    error_file_id: errorFile ?? part.errorFileId,
  });
  part.outputFileId = outputFile ?? part.outputFileId;
  part.errorFileId = errorFile ?? part.errorFileId;
  move(working, part, { type: "told", status: news.status });
}

async function look(working: Working, part: Part): Promise<void> {
  const { store, client, signal, job } = working;
  if (part.batchId === null) throw new Error("a part that was submitted has no batch");
  const isUnwanted = stateOfJob(store, job.id) === "cancelling" && part.state !== "cancelling";
  const news = isUnwanted ? await cancelOrLook(working, part.batchId) : await lookAtBatch(client, part.batchId, signal);
  store.transaction(() => {
    told(working, part, news);
    changePart(store, part.id, { error: null, tries: 0 });
  });
  if (part.state === "failed") return refused(working, part, news);
  if (isFinal(part.state)) return merge(working, part);
  working.later(part.id, pollAfter(working.now - (part.submittingAt ?? working.now)));
}

/** One that ended meanwhile cannot be cancelled any more, and brings what it has. */
async function cancelOrLook(working: Working, batch: string): Promise<BatchNews> {
  const { client, signal } = working;
  try {
    return await cancelBatch(client, batch, signal);
  } catch (error) {
    if (problemOf(error, working.provider).kind !== "refused") throw error;
    return lookAtBatch(client, batch, signal);
  }
}

/** Often at first, then ever less: a tenth of the time that it took so far, give or take. */
export function pollAfter(age: number, random = Math.random): number {
  const base = Math.min(5 * minute, Math.max(2 * second, age / 10));
  return base * (0.8 + random() * 0.4);
}

/** The provider looked at the lines and took none of them. */
async function refused(working: Working, part: Part, news: BatchNews): Promise<void> {
  const { store, now } = working;
  const reason = news.errors[0]?.message ?? "The provider took none of it and gave no reason.";
  if (news.errors.some(({ code, message }) => /token_limit|enqueued/i.test(`${code} ${message}`))) {
    sendLess(working, part);
    return cleanUp(working, part);
  }
  changePart(store, part.id, { error: reason });
  if (news.errors.some(({ line }) => line !== null)) {
    await refuseLines(working, part, fileOf(working.dataDir, part), news.errors);
  } else giveUpOrReturn(working, part, reason);
  changePart(store, part.id, { merged_at: now });
  part.mergedAt = now;
  await cleanUp(working, part);
}

/** The provider has a limit that it does not tell: what is under way goes first, and with nothing under way it is half as much. */
function sendLess(working: Working, part: Part): void {
  const { store, job, now } = working;
  const isAlone = tokensUnderWay(store, job.provider, job.model) === 0;
  const tokensAtOnce = isAlone ? Math.ceil(part.tokens / 2) : part.tokens;
  store.transaction(() => {
    changeJob(store, job.id, { tokens_at_once: tokensAtOnce });
    changePart(store, part.id, { error: "It was too much at once. It is sent in smaller parts.", merged_at: now });
    releasePart(store, part.id);
  });
  job.tokensAtOnce = tokensAtOnce;
  part.mergedAt = now;
  // one request alone cannot be divided: somebody else fills the queue
  if (isAlone && part.requests < 2) working.restJob("The provider has too much to do for this account.", 10 * minute);
}

/** The batch failed as a whole, for no fault of its lines: they are sent again, but not forever. */
function giveUpOrReturn({ store, job, restJob }: Working, part: Part, reason: string): void {
  releasePart(store, part.id);
  if (countLost(store, job.id) >= mostTries) failUnanswered(store, job.id, reason);
  else restJob(reason, minute);
}

/** Files are announced before they can be read, and vanish after a month. */
const keptFor = 31 * 24 * 60 * minute;

async function merge(working: Working, part: Part): Promise<void> {
  const { store, client, signal, patience, dataDir } = working;
  for (const file of [part.outputFileId, part.errorFileId]) {
    if (file === null) continue;
    const answers = answersOf(dataDir, part);
    try {
      await download(client, file, answers, signal, patience);
    } catch (error) {
      if (!isGone(error) || working.now - (part.endedAt ?? working.now) < keptFor) throw error;
      part.error = "The provider no longer has the answers: it keeps them for 30 days.";
      continue;
    }
    await mergeFile(working, part, answers);
    rmSync(answers, { force: true });
  }
  await closePart(working, part);
  changePart(store, part.id, { merged_at: working.now, error: null, tries: 0 });
  part.mergedAt = working.now;
  await cleanUp(working, part);
}

/** What was uploaded is taken back. */
async function cleanUp(working: Working, part: Part): Promise<void> {
  const { store, client, signal, dataDir } = working;
  if (part.inputFileId !== null) await removeFile(client, part.inputFileId, signal);
  dropFile(dataDir, part);
  changePart(store, part.id, { cleaned_at: working.now });
}
