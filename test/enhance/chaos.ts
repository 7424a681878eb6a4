import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { randomFrom } from "../../main/core/samples/random.ts";
import { addJob } from "../../main/core/store/jobs/adding.ts";
import { changeJob, openJobs } from "../../main/core/store/jobs/jobs.ts";
import { askFailedAgain } from "../../main/core/store/jobs/requestsOfJob.ts";
import { openStore } from "../../main/core/store/open.ts";
import { writeSettings } from "../../main/core/store/settings.ts";
import { defaultSettings } from "../../preload/contract/settings.ts";
import { providerAt } from "../support/provider.ts";
import type { Fault, Route } from "../support/standin/faults.ts";
import { type StandIn, startStandIn } from "../support/standin/start.ts";
import { type Line, writeLines } from "../support/store.ts";
import { judge } from "./judge.ts";
import type { FromMortal } from "./mortal.ts";
import { Person } from "./person.ts";

// Jobs that meet everything at once: misfortunes at the service, kills of the process, jumps of the clock, and a person who cancels, pauses,
// goes on and tries again. Some of the jobs go through a provider without batches.

export interface Chaos {
  jobs: number;
  /** Of these, so many without batches. */
  queued: number;
  kills: number;
  /** Of these, so many within a moment of an upload or a create, or of a merge. */
  killsAtCreateOrMerge: number;
  /** And so many within a moment of a question without a batch. */
  killsAtQuestion: number;
  cancels: number;
  pauses: number;
  /** Pauses that a kill fell into. */
  pausesAcrossKills: number;
  resumes: number;
  requestsPaid: number;
  /** Asked again without a batch, after a kill fell into the first time. */
  askedAgain: number;
  problems: string[];
  states: Record<string, number>;
}

/** What of the life of the jobs the store cannot tell at its end. */
export interface Course {
  /** How often each job was told to be over and then tried again. */
  toldAndTriedAgain: Map<number, number>;
  /** How many kills fell into the time in which a question was asked without a batch, by its identity. */
  interrupted: Map<string, number>;
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
  ["POST /v1/batches/:id/cancel", { status: 500 }, 0.1],
  ["POST /v1/batches/:id/cancel", "lost-reply", 0.1],
  // only such as are not paid: nobody can find out afterwards what became of a question without a batch
  ["POST /v1/chat/completions", "cut-before", 0.06],
  ["POST /v1/chat/completions", { status: 500 }, 0.05],
  ["POST /v1/chat/completions", { status: 429, retryAfter: 20 }, 0.03],
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
  const outcome: Chaos = {
    jobs,
    queued: 0,
    kills: 0,
    killsAtCreateOrMerge: 0,
    killsAtQuestion: 0,
    cancels: 0,
    pauses: 0,
    pausesAcrossKills: 0,
    resumes: 0,
    requestsPaid: 0,
    askedAgain: 0,
    problems,
    states: {},
  };
  const course: Course = { toldAndTriedAgain: new Map(), interrupted: new Map() };
  const person = new Person(jobs, random);
  try {
    standIn.limits.enqueuedTokens = { "gpt-5.4-mini": 400_000 };
    for (const [route, fault, share] of misfortunes) standIn.faults.add({ route, fault, share });
    standIn.manners.add({ manner: "refusal", share: 0.03 });
    standIn.manners.add({ manner: "truncated", share: 0.03 });
    standIn.manners.add({ manner: "broken-json", share: 0.03 });
    standIn.manners.add({ manner: "invented-quotes", share: 0.05 });
    standIn.manners.add({ manner: { status: 500, message: "The server had an error." }, share: 0.03 });
    outcome.queued = await prepare(dataDir, standIn, jobs, random, clock.now());
    const until = Date.now() + 60_000 + jobs * 5000;
    for (;;) {
      const wantsKill = outcome.kills < kills || outcome.killsAtCreateOrMerge < (kills * 2) / 3;
      const ended = await live(dataDir, standIn, { start, offset }, random, wantsKill, person, problems);
      if (ended !== "done") {
        outcome.kills += 1;
        await noteKill(dataDir, clock.now(), course, outcome);
      }
      if (ended === "killed at create or merge") outcome.killsAtCreateOrMerge += 1;
      if (ended === "killed at a question") outcome.killsAtQuestion += 1;
      if (random() < 0.2) offset += Math.floor(random() * 30 * 60 * minute);
      // now and then the service takes longer than the day that it has
      standIn.pace.inProgress = random() < 0.1 ? 26 * 60 * minute : 10 * minute;
      if (ended === "done" && !(await tryAgain(dataDir, random, clock.now(), wantsKill, course))) break;
      if (Date.now() > until) {
        problems.push("it does not come to an end");
        break;
      }
    }
    Object.assign(outcome, person.got);
    await judge(dataDir, standIn, outcome, course);
    return outcome;
  } finally {
    clearInterval(ticking);
    await standIn.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function prepare(dataDir: string, standIn: StandIn, jobs: number, random: () => number, now: number): Promise<number> {
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
  const service = providerAt(standIn.url);
  const bare = providerAt(standIn.url, {
    id: "bare",
    name: "Bare",
    abilities: { ...service.abilities, batch: false },
    limits: { atOnce: 3, requestsPerMinute: 200, tokensPerMinute: 10_000_000 },
  });
  writeSettings(store, { providers: [service, bare], sending: { ...defaultSettings.sending, jobsAtOnce: 6 } });
  let queued = 0;
  for (let job = 0; job < jobs; job++) {
    const provider = random() < 0.25 ? bare : service;
    if (provider === bare) queued += 1;
    const size = random() < 0.2 ? 1 : 1 + Math.floor(random() * 12);
    const chosen = Array.from({ length: size }, () => ids[Math.floor(random() * ids.length)] ?? 1);
    addJob(store, {
      title: `Job ${job}`,
      provider: provider.id,
      providerName: provider.name,
      model: "gpt-5.4-mini",
      way: provider === bare ? "queue" : "batch",
      hidden: ["email"],
      weekly: null,
      conversations: [...new Set(chosen)],
      estimate: null,
      createdAt: now,
      startsAt: null,
    });
  }
  store.close();
  return queued;
}

const longestLife = 60_000;

type Ended = "done" | "killed" | "killed at create or merge" | "killed at a question";

/** Lets a process work until it says that nothing is open, or until its end. */
async function live(
  dataDir: string,
  standIn: StandIn,
  { start, offset }: { start: number; offset: number },
  random: () => number,
  isMortal: boolean,
  person: Person,
  problems: string[],
): Promise<Ended> {
  const child = fork(new URL("mortal.ts", import.meta.url), [dataDir, `${start}`, `${speed}`, `${offset}`], { silent: true });
  const gone = once(child, "exit");
  let ended: Ended | undefined;
  let complaint = "";
  child.stderr?.on("data", (text) => {
    complaint += text;
  });
  child.on("message", (message: FromMortal) => {
    if ("failed" in message) problems.push(message.failed);
    else if ("granted" in message) person.note(message.granted, message.job);
    else if (!message.open && ended === undefined) end(child, "done");
  });
  const end = (process: ChildProcess, how: Ended) => {
    ended ??= how;
    process.kill("SIGKILL");
  };
  // what hangs is found out by its end
  const limit = setTimeout(() => end(child, "killed"), longestLife);
  const watching = isMortal ? hunt(child, standIn, random, end) : Promise.resolve();
  const wishing = person.sitBefore(child, standIn);
  await gone;
  await watching;
  await wishing;
  clearTimeout(limit);
  if (ended === undefined) problems.push(`the process ended by itself: ${complaint.slice(0, 2000)}`);
  return ended ?? "killed";
}

const isAlive = ({ exitCode, signalCode }: ChildProcess) => exitCode === null && signalCode === null;

const question: Route = "POST /v1/chat/completions";
const createOrMerge: readonly Route[] = ["POST /v1/batches", "POST /v1/files", "GET /v1/files/:id/content"];

/** Waits for a create, a merge or a question, mostly, and strikes within a few milliseconds of it. */
async function hunt(
  child: ChildProcess,
  standIn: StandIn,
  random: () => number,
  end: (child: ChildProcess, how: Ended) => void,
): Promise<void> {
  const from = standIn.seen.length;
  const latest = Date.now() + 4000;
  const isPatient = random() < 0.85;
  const skip = Math.floor(random() * 2);
  // questions are many, and would draw nearly all that is struck at what comes first
  const prey = random() < 0.2 ? [question] : createOrMerge;
  // a start may take long where others are at work
  while (isAlive(child) && standIn.seen.length === from && Date.now() < latest) await pause(1);
  const until = Date.now() + (isPatient ? 1500 : random() * 600);
  for (;;) {
    await pause(1);
    if (!isAlive(child)) return;
    const chance = standIn.seen.slice(from).filter(({ route }) => prey.includes(route))[skip];
    if (isPatient && chance !== undefined) {
      await pause(random() * 25);
      return end(child, prey === createOrMerge ? "killed at create or merge" : "killed at a question");
    }
    if (Date.now() > until) return end(child, "killed");
  }
}

/** What was asked without a batch when the process went may have been answered: it may be asked once more, and so often only. */
async function noteKill(dataDir: string, now: number, { interrupted }: Course, outcome: Chaos): Promise<void> {
  const store = await openStore(dataDir, now);
  try {
    for (const { identity } of store.all<{ identity: Uint8Array }>(
      "select identity from batch_requests where state = 'sent' and part_id is null",
    )) {
      const name = Buffer.from(identity).toString("hex");
      interrupted.set(name, (interrupted.get(name) ?? 0) + 1);
    }
    outcome.pausesAcrossKills += openJobs(store).filter(({ state }) => state === "paused").length;
  } finally {
    store.close();
  }
}

/** A person asks once more what did not come well. Answers whether anything is open then. */
async function tryAgain(
  dataDir: string,
  random: () => number,
  now: number,
  isEarly: boolean,
  { toldAndTriedAgain }: Course,
): Promise<boolean> {
  const store = await openStore(dataDir, now);
  try {
    const ended = store.all<{ id: number; state: string }>(
      "select id, state from jobs where state in ('partly', 'failed', 'expired', 'cancelled')",
    );
    for (const { id, state } of ended) {
      if (!isEarly || random() < 0.5) continue;
      // whoever cancels is not told that it is cancelled
      if (state !== "cancelled") toldAndTriedAgain.set(id, (toldAndTriedAgain.get(id) ?? 0) + 1);
      await askFailedAgain(store, id, async () => {});
      changeJob(store, id, { state: "running", ended_at: null });
    }
    return openJobs(store).length > 0;
  } finally {
    store.close();
  }
}
