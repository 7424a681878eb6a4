import OpenAI from "openai";
import type { Writer } from "../../main/core/store/handle.ts";
import { readJob } from "../../main/core/store/jobs/jobs.ts";
import { openStore } from "../../main/core/store/open.ts";
import type { StandIn } from "../support/standin/start.ts";
import type { Chaos, Course } from "./chaos.ts";

// What must hold when all is over, whatever happened: said of the store and of what the service was paid for.

export async function judge(dataDir: string, standIn: StandIn, outcome: Chaos, course: Course): Promise<void> {
  const store = await openStore(dataDir, Date.now());
  try {
    judgePaid(store, standIn, outcome, course);
    for (let id = 1; id <= outcome.jobs; id++) judgeJob(store, id, outcome, course);
    judgeVersions(store, outcome);
    // a process that was killed in the middle of an upload is no mistake of its own
    for (const violation of standIn.violations.filter(({ what }) => !/aborted/.test(what)))
      outcome.problems.push(`violation: ${JSON.stringify(violation)}`);
    standIn.faults.clear();
    for (const name of await filesLeftAt(standIn)) outcome.problems.push(`left at the provider: ${name}`);
  } finally {
    store.close();
  }
}

/** Uploads that nobody took back. */
export async function filesLeftAt({ key, url }: StandIn): Promise<string[]> {
  const { data } = await new OpenAI({ apiKey: key, baseURL: url }).files.list({ purpose: "batch" });
  return data.map(({ filename }) => filename);
}

function judgePaid(store: Writer, standIn: StandIn, outcome: Chaos, { interrupted }: Course): void {
  const { problems } = outcome;
  const paid = standIn.ledger.all();
  outcome.requestsPaid = paid.length;
  const settled = new Set(store.all<{ what: string }>("select what from usage").map(({ what }) => what));
  const kept = new Set(
    store
      .all<{ identity: Uint8Array }>("select identity from answers")
      .map(({ identity }) => Buffer.from(identity).toString("hex")),
  );
  for (const { customIds, batches, bodyHash, times } of paid) {
    const asked = customIds.length === 0 ? "a question without a batch" : `${customIds} in ${batches}`;
    const again = times - 1;
    outcome.askedAgain += again;
    if (again > (interrupted.get(bodyHash) ?? 0)) problems.push(`paid ${times} times: ${asked}`);
    if (!kept.has(bodyHash)) problems.push(`paid and its answer lost: ${asked}`);
    for (const what of customIds) if (!settled.has(what)) problems.push(`paid and not settled: ${what}`);
  }
}

function judgeJob(store: Writer, id: number, { problems, states }: Chaos, { toldAndTriedAgain }: Course): void {
  const job = readJob(store, id);
  const state = job?.state ?? "gone";
  states[state] = (states[state] ?? 0) + 1;
  if (job === undefined || ["scheduled", "running", "paused", "cancelling"].includes(job.state))
    problems.push(
      `job ${id} is ${state}: ${JSON.stringify({ ...job, parts: job?.parts.map((part) => [part.state, part.error]) })}`,
    );
  if (job !== undefined && job.requests.waiting + job.requests.sent > 0) problems.push(`job ${id} ended with open requests`);
  const told = store.all<{ type: string }>("select type from notifications where job_id = ?", id);
  const began = told.filter(({ type }) => type === "job_started").length;
  if (began !== (job?.startedAt === null ? 0 : 1)) problems.push(`job ${id} began and was told so ${began} times`);
  // whoever cancels is not told that it is cancelled
  const ends = (toldAndTriedAgain.get(id) ?? 0) + (state === "cancelled" ? 0 : 1);
  if (told.length - began !== ends) problems.push(`job ${id} ended ${ends} times and was told so ${told.length - began} times`);
}

function judgeVersions(store: Writer, { problems }: Chaos): void {
  const without = store.numbers(
    `select r.id from batch_requests r where r.state = 'done' and kind <> 'chunk'
     and not exists (select 1 from insights i where i.conversation_id = r.conversation_id and i.tier = 'ai_enhanced')`,
  );
  if (without.length > 0) problems.push(`requests are done and their conversations have no version: ${without}`);
}
