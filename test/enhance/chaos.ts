import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { randomFrom } from "../../main/core/samples/random.ts";
import type { Writer } from "../../main/core/store/handle.ts";
import { addJob, changeJob, openJobs, readJob } from "../../main/core/store/jobs/jobs.ts";
import { askFailedAgain } from "../../main/core/store/jobs/requests.ts";
import { openStore } from "../../main/core/store/open.ts";
import { writeSettings } from "../../main/core/store/settings.ts";
import { defaultSettings } from "../../preload/contract/settings.ts";
import { providerAt } from "../support/provider.ts";
import type { Fault, Route } from "../support/standin/faults.ts";
import { type StandIn, startStandIn } from "../support/standin/start.ts";
import { type Line, writeLines } from "../support/store.ts";

// Jobs that meet everything at once: misfortunes at the service, kills of the process, jumps of the clock, cancels and retries.

export interface Chaos {
  jobs: number;
  kills: number;
  /** Of these, so many within a moment of a create or of a merge. */
  killsAtCreateOrMerge: number;
  requestsPaid: number;
  problems: string[];
  states: Record<string, number>;
}

const minute = 60_000;
/** A batch takes twelve minutes of the clock, and a moment of ours. */
const speed = 2000;

const misfortunes: [Route, Fault, number][] = [
  ["POST /v1/batches", "lost-reply", 0.12],
  ["POST /v1/batches", "cut-before", 0.06],
  ["POST /v1/batches", { status: 500 }, 0.06],
  ["POST /v1/files", "lost-reply", 0.08],
  ["POST /v1/files", { status: 429, retryAfter: 20 }, 0.05],
  ["GET /v1/batches", { status: 503 }, 0.05],
  ["GET /v1/batches/:id", "cut-before", 0.05],
  ["GET /v1/batches/:id", { status: 500 }, 0.05],
  ["GET /v1/batches/:id", "hang", 0.01],
  ["GET /v1/files/:id/content", "cut-middle", 0.1],
  ["GET /v1/files/:id/content", "stall", 0.03],
  ["GET /v1/files/:id/content", { status: 404 }, 0.05],
  ["DELETE /v1/files/:id", { status: 500 }, 0.1],
  ["DELETE /v1/files/:id", "lost-reply", 0.1],
];

export async function runChaos(jobs: number, kills: number, seed: number): Promise<Chaos> {
  const random = randomFrom(seed);
  const dataDir = mkdtempSync(join(tmpdir(), "parley-chaos-"));
  const start = Date.now();
  let offset = Date.UTC(2026, 10, 2);
  const clock = { now: () => Math.round(offset + (Date.now() - start) * speed) };
  const standIn = await startStandIn({ clock, seed });
  const ticking = setInterval(() => void standIn.settle(), 20);
  const problems: string[] = [];
  const outcome: Chaos = { jobs, kills: 0, killsAtCreateOrMerge: 0, requestsPaid: 0, problems, states: {} };
  try {
    standIn.limits.enqueuedTokens = { "gpt-5.4-mini": 400_000 };
    for (const [route, fault, share] of misfortunes) standIn.faults.add({ route, fault, share });
    standIn.manners.add({ manner: "refusal", share: 0.03 });
    standIn.manners.add({ manner: "truncated", share: 0.03 });
    standIn.manners.add({ manner: "broken-json", share: 0.03 });
    standIn.manners.add({ manner: "invented-quotes", share: 0.05 });
    standIn.manners.add({ manner: { status: 500, message: "The server had an error." }, share: 0.03 });
    await prepare(dataDir, standIn, jobs, random, clock.now());
    const until = Date.now() + 60_000 + jobs * 5000;
    for (;;) {
      const wantsKill = outcome.kills < kills;
      const ended = await live(dataDir, standIn, { start, offset }, random, wantsKill, problems);
      if (ended !== "done") outcome.kills += 1;
      if (ended === "killed at create or merge") outcome.killsAtCreateOrMerge += 1;
      if (random() < 0.2) offset += Math.floor(random() * 30 * 60 * minute);
      if (random() < 0.1) standIn.pace.inProgress = random() < 0.5 ? 26 * 60 * minute : 10 * minute;
      if (ended === "done" && !(await meddle(dataDir, random, clock.now(), outcome.kills < kills))) break;
      if (Date.now() > until) {
        problems.push("it does not come to an end");
        break;
      }
    }
    await judge(dataDir, standIn, outcome);
    return outcome;
  } finally {
    clearInterval(ticking);
    await standIn.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function prepare(dataDir: string, standIn: StandIn, jobs: number, random: () => number, now: number): Promise<void> {
  const store = await openStore(dataDir, now);
  const talks = Math.max(40, jobs * 4);
  const lines: Line[] = [];
  for (let talk = 0; talk < talks; talk++) {
    // some are so long that they go in pieces, some say the very same as another
    const length = random() < 0.01 ? 500 : 2 + Math.floor(random() * 6);
    const same = random() < 0.05;
    for (let index = 0; index < length; index++)
      lines.push({
        talk: `talk ${talk}`,
        from: index % 2 === 0 ? "Anna" : "Ben",
        at: index,
        text: same
          ? `The very same sentence ${index}.`
          : `Talk ${talk}, sentence ${index}: a parcel that did not arrive, a number ${random().toString(36).slice(2)} and a person who asks where it is, again and again, until somebody knows.`,
      });
  }
  const ids = [...writeLines(store, lines).values()];
  writeSettings(store, { providers: [providerAt(standIn.url)], sending: { ...defaultSettings.sending, jobsAtOnce: 6 } });
  for (let job = 0; job < jobs; job++) {
    const size = random() < 0.2 ? 1 : 1 + Math.floor(random() * 12);
    const chosen = Array.from({ length: size }, () => ids[Math.floor(random() * ids.length)] ?? 1);
    addJob(store, {
      title: `Job ${job}`,
      provider: "openai",
      providerName: "OpenAI",
      model: "gpt-5.4-mini",
      way: "batch",
      hidden: ["email"],
      weekly: null,
      conversations: [...new Set(chosen)],
      estimate: null,
      createdAt: now,
      startsAt: null,
    });
  }
  store.close();
}

type Ended = "done" | "killed" | "killed at create or merge";

/** Lets a process work until it says that nothing is open, or until its end. */
async function live(
  dataDir: string,
  standIn: StandIn,
  { start, offset }: { start: number; offset: number },
  random: () => number,
  isMortal: boolean,
  problems: string[],
): Promise<Ended> {
  const child = fork(new URL("mortal.ts", import.meta.url), [dataDir, `${start}`, `${speed}`, `${offset}`], { silent: true });
  const gone = once(child, "exit");
  let ended: Ended | undefined;
  let complaint = "";
  child.stderr?.on("data", (text) => {
    complaint += text;
  });
  child.on("message", (message: { open?: boolean; failed?: string }) => {
    if (message.failed !== undefined) problems.push(message.failed);
    if (message.open === false && ended === undefined) end(child, "done");
  });
  const end = (process: ChildProcess, how: Ended) => {
    ended ??= how;
    process.kill("SIGKILL");
  };
  const watching = isMortal ? hunt(child, standIn, random, end) : Promise.resolve();
  await gone;
  await watching;
  if (ended === undefined) problems.push(`the process ended by itself: ${complaint.slice(0, 2000)}`);
  return ended ?? "killed";
}

const near: readonly Route[] = ["POST /v1/batches", "POST /v1/files", "GET /v1/files/:id/content"];

/** Waits for a create or a merge, mostly, and strikes within a few milliseconds of it. */
async function hunt(
  child: ChildProcess,
  standIn: StandIn,
  random: () => number,
  end: (child: ChildProcess, how: Ended) => void,
): Promise<void> {
  const from = standIn.seen.length;
  const isPatient = random() < 0.85;
  const until = Date.now() + (isPatient ? 4000 : 250 + random() * 600);
  const skip = Math.floor(random() * 3);
  for (;;) {
    await pause(1);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const chances = standIn.seen.slice(from).filter(({ route }) => near.includes(route)).length;
    if (isPatient && chances > skip) {
      await pause(random() * 25);
      return end(child, "killed at create or merge");
    }
    if (Date.now() > until) return end(child, "killed");
  }
}

/** What a person does meanwhile. Answers whether anything is open then. */
async function meddle(dataDir: string, random: () => number, now: number, isEarly: boolean): Promise<boolean> {
  const store = await openStore(dataDir, now);
  try {
    const ended = store.all<{ id: number }>("select id from jobs where state in ('partly', 'failed', 'expired')");
    for (const { id } of ended) {
      if (!isEarly || random() < 0.5) continue;
      askFailedAgain(store, id);
      changeJob(store, id, { state: "running", ended_at: null });
    }
    return openJobs(store).length > 0;
  } finally {
    store.close();
  }
}

async function judge(dataDir: string, standIn: StandIn, outcome: Chaos): Promise<void> {
  const store = await openStore(dataDir, Date.now());
  try {
    judgeStore(store, standIn, outcome);
  } finally {
    store.close();
  }
}

function judgeStore(store: Writer, standIn: StandIn, outcome: Chaos): void {
  const { problems, states, jobs } = outcome;
  const paid = standIn.ledger.all();
  outcome.requestsPaid = paid.length;
  for (const { customIds, batches } of standIn.ledger.twice()) problems.push(`paid twice: ${customIds} in ${batches}`);
  const known = new Set(store.all<{ what: string }>("select what from usage").map(({ what }) => what));
  for (const { customIds } of paid) for (const what of customIds) if (!known.has(what)) problems.push(`paid and lost: ${what}`);
  for (let id = 1; id <= jobs; id++) {
    const job = readJob(store, id);
    const state = job?.state ?? "gone";
    states[state] = (states[state] ?? 0) + 1;
    if (job === undefined || ["scheduled", "running", "paused", "cancelling"].includes(job.state))
      problems.push(
        `job ${id} is ${state}: ${JSON.stringify({ ...job, parts: job?.parts.map((part) => [part.state, part.error]) })}`,
      );
    if (job !== undefined && job.requests.waiting + job.requests.sent > 0) problems.push(`job ${id} ended with open requests`);
    const told = store.all<{ type: string; count: number }>(
      "select type, count(*) as count from notifications where job_id = ? group by told",
      id,
    );
    if (told.filter(({ type }) => type === "job_started").length !== 1) problems.push(`job ${id} did not begin once`);
    if (told.some(({ count }) => count > 1)) problems.push(`job ${id} was told twice`);
    if (told.filter(({ type }) => type !== "job_started").length === 0 && state !== "cancelled")
      problems.push(`nobody was told that job ${id} ended`);
  }
  const kept = store.all<{ state: string; count: number }>(
    `select 'done' as state, count(*) as count from batch_requests r where r.state = 'done' and kind <> 'chunk'
     and not exists (select 1 from insights i where i.conversation_id = r.conversation_id and i.tier = 'ai_enhanced')`,
  );
  if (kept.some(({ count }) => count > 0)) problems.push("a request is done and its conversation has no version");
  // a process that was killed in the middle of an upload is no mistake of its own
  for (const violation of standIn.violations.filter(({ what }) => !/aborted/.test(what)))
    problems.push(`violation: ${JSON.stringify(violation)}`);
}
