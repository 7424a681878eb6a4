import { statSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { MessagePort } from "node:worker_threads";
import { z } from "zod";
import { jobSentences } from "../../../preload/contract/jobSentences.ts";
import { jsonIn } from "../json.ts";
import { Cast } from "../store/enhanceInput.ts";
import { type AskedRequest, requestById } from "../store/jobs/requests.ts";
import { openStoreForReading } from "../store/open.ts";
import { handOver, madeInThread } from "../threads/handover.ts";
import { forOnePiece, type ThreadData } from "../threads/protocol.ts";
import { answerLines } from "./answerLines.ts";
import { type Said, saidIn } from "./parse.ts";
import { type Weighing, type Worth, weigh } from "./weigh.ts";

// Reading and writing at the same time: of a large file, a thread of its own reads the answers and holds them against the messages, and
// hands on what is to be written. A small one is read where it is written, because a thread takes longer to start.

export interface ReadAnswer {
  /** Its own name, by which it is paid once. */
  what: string;
  request: number;
  attempt: number;
  /** What was said, and what it is worth to the request that waited for it when it was read; or why nothing was. */
  came: { said: Said; worth: Worth | undefined } | { reason: string };
}

export interface AnswersFile {
  path: string;
  part: number;
}

export interface WeigherData extends ThreadData {
  answers: AnswersFile;
}

const small = 4 * 1024 * 1024;
const together = 32;
/** Batches between the two threads, besides the one that is written. */
const ahead = 1;

/** Batch by batch, in the order of the requests. */
export function readAnswers(
  weighing: Weighing & { script: URL; dataDir: string; breathe(): Promise<void> },
  answers: AnswersFile,
): AsyncGenerator<ReadAnswer[]> {
  const { script, dataDir, breathe } = weighing;
  if (statSync(answers.path).size <= small) return readHere(weighing, answers, breathe);
  const data: WeigherData = { ...forOnePiece("weigher", script, dataDir), answers };
  return madeInThread(data);
}

/** The thread's own side. */
export async function startWeigher(port: MessagePort, { dataDir, answers }: WeigherData): Promise<void> {
  const store = openStoreForReading(dataDir, 8);
  try {
    await handOver(port, ahead, readHere({ store, cast: new Cast(store) }, answers, nextTurn));
  } finally {
    store.close();
  }
}

async function* readHere(
  weighing: Weighing,
  { path, part }: AnswersFile,
  breathe: () => Promise<void>,
): AsyncGenerator<ReadAnswer[]> {
  let lines: string[] = [];
  const read = () => weighing.store.snapshot(() => lines.flatMap((text) => readLine(weighing, part, text) ?? []));
  for await (const text of answerLines(path, breathe)) {
    lines.push(text);
    if (lines.length < together) continue;
    yield read();
    lines = [];
  }
  yield read();
}

const line = z.looseObject({
  custom_id: z.string(),
  response: z.looseObject({ status_code: z.number().int(), body: z.unknown() }).nullish(),
  error: z.looseObject({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
});
type Line = z.infer<typeof line>;
const refusal = z.looseObject({ error: z.looseObject({ message: z.string().nullish() }) });

function readLine(weighing: Weighing, part: number, text: string): ReadAnswer | undefined {
  const read = line.safeParse(jsonIn(text)).data;
  if (read === undefined) return undefined;
  const { custom_id: what, response, error } = read;
  const [, id, count] = /^r(\d+)\.(\d+)$/.exec(what) ?? [];
  const answered = { what, request: Number(id), attempt: Number(count) };
  const said = response?.status_code === 200 ? saidIn(response.body) : undefined;
  if (said === undefined) return { ...answered, came: { reason: reasonOf(response, error) } };
  const request = requestById(weighing.store, answered.request);
  const waits = request !== undefined && isAwaited(request, part, answered.attempt);
  return { ...answered, came: { said, worth: waits ? weigh(weighing, request, said) : undefined } };
}

/** Only what still waits for this very answer. */
export const isAwaited = ({ state, attempt, partId }: AskedRequest, part: number, answered: number): boolean =>
  state === "sent" && partId === part && attempt === answered;

function reasonOf(response: Line["response"], error: Line["error"]): string {
  if (error?.code === "batch_expired") return jobSentences.request_expired;
  if (error?.code === "batch_cancelled") return jobSentences.request_cancelled;
  const said = refusal.safeParse(response?.body).data?.error.message ?? error?.message;
  return said ? `The provider refused it: ${said.slice(0, 500)}` : "The provider gave no answer and no reason.";
}
