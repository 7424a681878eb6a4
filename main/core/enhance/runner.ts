import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { jobSentences } from "../../../preload/contract/jobSentences.ts";
import type { Client } from "../llm/client.ts";
import { problemOf } from "../llm/problems.ts";
import { tellNotice } from "../notices/tell.ts";
import { Cast } from "../store/enhanceInput.ts";
import { dropUnwritten, slice, unwrittenJobs } from "../store/jobs/adding.ts";
import { changeJob, type OpenJob, openJob, openJobs } from "../store/jobs/jobs.ts";
import { openParts, unfinishedParts } from "../store/jobs/parts.ts";
import { failUnanswered, hasOpen, releaseOrphans, releaseUnsent } from "../store/jobs/requestsOfJob.ts";
import { readSettings } from "../store/settings.ts";
import { advanceBatchJob, type Working } from "./batchJob.ts";
import { folderOf, forgetPart } from "./build.ts";
import { endJob, noteBudget, noteStart } from "./ending.ts";
import type { Engine } from "./engine.ts";
import { QueueJobs } from "./queueJob.ts";
import { enhanceChanged, startDue } from "./schedule.ts";

const second = 1000;
const minute = 60 * second;
/** With something open nothing is left alone for longer. */
const longest = 5 * minute;

/** Runs the open jobs: one loop, which sleeps until something is due and can be woken. */
export class Runner {
  readonly #engine: Engine;
  readonly #aborting = new AbortController();
  readonly #due = new Map<string, number>();
  /** Why nothing more of a job is sent for a while. */
  readonly #rests = new Map<number, string>();
  readonly #queue: QueueJobs;
  /** Jobs that were being written when Parley ended. */
  #broken: number[];
  #enhanced: number[] = [];
  #toldAt = Number.NEGATIVE_INFINITY;
  #loop: Promise<void> | undefined;
  #wake: (() => void) | undefined;
  #isWoken = false;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#queue = new QueueJobs(engine, this.#aborting.signal, () => this.#nudge());
    this.#broken = unwrittenJobs(engine.store);
    this.#forgetUnfinished();
  }

  /** Something may be there to do; whatever was to be looked at later is looked at now. */
  wake(): void {
    this.hurry();
    this.#loop ??= this.#run()
      .catch(this.#engine.failed)
      .finally(() => {
        this.#loop = undefined;
      });
  }

  /** What was to be looked at later is due. */
  hurry(): void {
    this.#due.clear();
    this.#nudge();
  }

  #nudge(): void {
    this.#isWoken = true;
    this.#wake?.();
  }

  async stop(): Promise<void> {
    this.#aborting.abort();
    this.#wake?.();
    await this.#loop;
    await this.flown();
  }

  async #run(): Promise<void> {
    while (!this.#aborting.signal.aborted) {
      this.#isWoken = false;
      const wait = await this.step();
      if (wait === undefined && !this.#isWoken) return;
      if (!this.#isWoken && wait !== undefined) await this.#sleep(wait);
    }
  }

  #sleep(milliseconds: number): Promise<void> {
    if (this.#aborting.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.#wake = undefined;
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      this.#wake = end;
    });
  }

  /** Settles when what is on its way without a batch has come. */
  flown(): Promise<void> {
    return this.#queue.settled();
  }

  /** Does what can be done now. Answers in how many milliseconds there is more; undefined where nothing is open. */
  async step(): Promise<number | undefined> {
    const { store, clock, emit, failed, breathe } = this.#engine;
    for (let id = this.#broken.pop(); id !== undefined; id = this.#broken.pop()) await dropUnwritten(store, id, breathe);
    const started = await startDue({ store, now: clock.now(), breathe });
    const again = enhanceChanged(store, clock.now());
    if (again !== undefined) started.push(again);
    if (started.length > 0) emit({ event: "jobs", payload: { ids: started } });
    const running = openJobs(store).filter(({ state }) => state !== "scheduled");
    let free = readSettings(store).sending.jobsAtOnce;
    for (const { id } of running) {
      if (this.#aborting.signal.aborted) break;
      const job = openJob(store, id);
      if (job === undefined || !isUnderWay(job)) continue;
      // one that waits for its turn keeps what it has under way
      if (job.state === "running" && free-- <= 0 && openParts(store, id).length === 0) continue;
      try {
        await this.#advance(job);
      } catch (error) {
        failed(error);
        this.#later(`job ${id}`, minute);
      }
    }
    this.#tellEnhanced(true);
    return this.#next();
  }

  async #advance(job: OpenJob): Promise<void> {
    const { store, clock, emit, breathe } = this.#engine;
    const now = clock.now();
    const before = JSON.stringify([job.state, openParts(store, job.id)]);
    tellNotice(emit, noteStart(store, job, now));
    let waits: string | undefined;
    const isDone = await this.#work(job, (text) => {
      waits ??= text;
    });
    const after = openJob(store, job.id);
    if (after === undefined) return;
    if (waits !== undefined && waits !== after.waitsFor) changeJob(store, job.id, { waits_for: waits, waits_since: clock.now() });
    if (waits === undefined && after.waitsFor !== null) changeJob(store, job.id, { waits_for: null, waits_since: null });
    tellNotice(emit, noteBudget(store, clock.now()));
    if (isDone && after.state === "cancelling")
      while (failUnanswered(store, job.id, jobSentences.request_cancelled, slice) === slice) await breathe();
    if (isDone && releaseOrphans(store, job.id)) this.#nudge();
    // one that comes back each week has nothing of its own to be done with
    const hasCome = job.weekly === null && !hasOpen(store, job.id);
    if (isDone && (after.state === "cancelling" || hasCome)) {
      tellNotice(emit, endJob(store, after, clock.now()));
      emit({ event: "jobs", payload: { ids: [job.id] } });
      return;
    }
    const isSame = before === JSON.stringify([after.state, openParts(store, job.id)]) && waits === (job.waitsFor ?? undefined);
    if (!isSame) emit({ event: "jobs", payload: { ids: [job.id] } });
  }

  /** Answers whether nothing of the job is under way. */
  async #work(job: OpenJob, waitFor: (text: string) => void): Promise<boolean> {
    const { store, clock, client, cost, rehearses, dataDir, script, breathe, patience = minute } = this.#engine;
    const provider = readSettings(store).providers.find(({ id }) => id === job.provider);
    if (provider === undefined) {
      waitFor(`${job.providerName} is no longer in the settings. The job goes on when it is there again, or can be cancelled.`);
      return openParts(store, job.id).length === 0 && job.state === "cancelling";
    }
    let service: Client;
    try {
      service = await client(provider);
    } catch (error) {
      waitFor(problemOf(error, provider).message);
      this.#later(`job ${job.id}`, minute);
      return job.state === "cancelling" && openParts(store, job.id).length === 0;
    }
    const working: Working = {
      store,
      cast: new Cast(store),
      job,
      provider,
      dataDir,
      script,
      breathe,
      patience,
      client: service,
      signal: this.#aborting.signal,
      now: clock.now(),
      cost: (tokens) => cost(provider, job.model, job.way, tokens),
      enhanced: (id) => this.#noteEnhanced(id),
      waitFor,
      later: (part, milliseconds) => this.#later(`part ${part}`, milliseconds),
      isDue: (part) => this.#isDue(`part ${part}`),
      restJob: (text, milliseconds) => {
        waitFor(text);
        this.#rests.set(job.id, text);
        this.#later(`rest ${job.id}`, milliseconds);
      },
      isResting: () => !this.#isDue(`rest ${job.id}`),
    };
    const rest = this.#rests.get(job.id);
    if (rest !== undefined && working.isResting()) waitFor(rest);
    const isDone = await (job.way === "batch" ? advanceBatchJob(working) : this.#queue.advance(working));
    if (job.rehearsal === 0 && rehearses(provider)) changeJob(store, job.id, { rehearsal: 1 });
    return isDone;
  }

  #later(what: string, milliseconds: number): void {
    this.#due.set(what, this.#engine.clock.now() + Math.ceil(milliseconds));
  }

  #isDue(what: string): boolean {
    return (this.#due.get(what) ?? 0) <= this.#engine.clock.now();
  }

  #next(): number | undefined {
    const { store, clock } = this.#engine;
    const open = openJobs(store);
    if (open.length === 0) return undefined;
    const now = clock.now();
    const times = [
      ...this.#due.values(),
      ...open.flatMap(({ state, startsAt }) => (state === "scheduled" ? (startsAt ?? []) : [])),
    ];
    const soonest = times.filter((time) => time > now).reduce((least, time) => Math.min(least, time), now + longest);
    return Math.max(soonest - now, second / 10);
  }

  #noteEnhanced(id: number): void {
    this.#enhanced.push(id);
    this.#tellEnhanced(false);
  }

  #tellEnhanced(isLast: boolean): void {
    const now = performance.now();
    if (this.#enhanced.length === 0 || (!isLast && this.#enhanced.length < 1000 && now - this.#toldAt < second)) return;
    this.#toldAt = now;
    const { emit } = this.#engine;
    emit({ event: "enhanced", payload: { ids: this.#enhanced } });
    this.#enhanced = [];
  }

  /**
   * Parts of which the file was being written when Parley ended: their requests wait again. So does what was asked without a batch and not
   * answered by then: nobody can find out any more whether it was.
   */
  #forgetUnfinished(): void {
    const { store, dataDir } = this.#engine;
    for (const { id, way } of openJobs(store)) if (way === "queue") releaseUnsent(store, id);
    for (const part of unfinishedParts(store)) forgetPart(store, dataDir, part);
    const open = new Set(openJobs(store).flatMap(({ id }) => openParts(store, id).map(({ token }) => `${token}.jsonl`)));
    const folder = folderOf(dataDir);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(folder)) if (!open.has(name)) rmSync(join(folder, name), { force: true });
  }
}

const isUnderWay = ({ state }: OpenJob) => state === "running" || state === "paused" || state === "cancelling";
