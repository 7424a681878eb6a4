import OpenAI from "openai";
import { onTestFinished } from "vitest";
import type { Engine } from "../../main/core/enhance/engine.ts";
import { Runner } from "../../main/core/enhance/runner.ts";
import type { Writer } from "../../main/core/store/handle.ts";
import { addJob, type NewJob } from "../../main/core/store/jobs/adding.ts";
import { writeSettings } from "../../main/core/store/settings.ts";
import type { ParleyEvent } from "../../preload/contract/events.ts";
import type { Provider } from "../../preload/contract/providers.ts";
import { workerScript } from "../support/built.ts";
import { temporaryFolder } from "../support/core.ts";
import { providerAt } from "../support/provider.ts";
import { type StandIn, startStandIn } from "../support/standin/start.ts";
import { type Line, openTestStore, writeLines } from "../support/store.ts";

// A store, a stand-in for the service, and a runner between them, on a clock that goes on when it is told to.

export const minute = 60_000;

class Broken extends Error {}

export interface Workshop {
  store: Writer;
  standIn: StandIn;
  engine: Engine;
  runner: Runner;
  events: ParleyEvent[];
  dataDir: string;
  talks: Map<string, number>;
  clock: { now(): number; forward(milliseconds: number): void };
  job(changes?: Partial<NewJob>): number;
  /** The pricing of the request with this number, counted from 1, throws: once, and is told to nobody. */
  break(request: number): void;
  /** So often something else could come in between. */
  breaths(): number;
  /** Another process with the same store: what was in memory is gone. */
  restart(): Promise<void>;
  /** Steps until nothing is open, or until so many steps were made. */
  run(steps?: number): Promise<void>;
}

const fewTalks: Line[] = ["one", "two", "three"].flatMap((talk) => [
  { talk, from: "Anna", at: 1, text: `My parcel for ${talk} never arrived. I am angry.` },
  { talk, from: "Ben", at: 2, text: "I am sorry to hear that.\nWhich number does it have?" },
  { talk, from: "Anna", at: 3, text: `It is ${talk} 4711. Will you send another one?` },
  { talk, from: "Ben", at: 4, text: "I will send a new parcel tomorrow." },
]);

export async function openWorkshop(lines: readonly Line[] = fewTalks, changes: Partial<Provider> = {}): Promise<Workshop> {
  const dataDir = temporaryFolder();
  const store = await openTestStore(dataDir);
  const talks = writeLines(store, lines);
  let time = Date.UTC(2026, 10, 2, 10);
  const clock = {
    now: () => time,
    forward: (milliseconds: number) => {
      time += milliseconds;
    },
  };
  const standIn = await startStandIn({ clock });
  onTestFinished(() => standIn.close());
  const provider = providerAt(standIn.url, changes);
  writeSettings(store, { providers: [provider] });
  const events: ParleyEvent[] = [];
  let breaking = 0;
  let breaths = 0;
  const engine: Engine = {
    store,
    dataDir,
    script: workerScript,
    clock,
    emit: (event) => events.push(event),
    breathe: async () => {
      breaths += 1;
    },
    client: async ({ baseUrl }) => new OpenAI({ apiKey: standIn.key, baseURL: baseUrl, maxRetries: 0, timeout: 2000 }),
    rehearses: () => false,
    cost: (_provider, _model, _way, { input, output }) => {
      if (breaking > 0 && --breaking === 0) throw new Broken("as the test wants");
      return input + 4 * output;
    },
    failed: (error) => {
      if (!(error instanceof Broken)) throw error;
    },
    patience: 500,
  };
  let runner = new Runner(engine);
  const workshop: Workshop = {
    store,
    standIn,
    engine,
    get runner() {
      return runner;
    },
    events,
    dataDir,
    talks,
    clock,
    job: (given = {}) =>
      addJob(store, {
        title: "Talks",
        provider: provider.id,
        providerName: provider.name,
        model: "gpt-5.4-mini",
        way: "batch",
        hidden: ["email", "phone", "iban", "card", "ip", "url", "key"],
        weekly: null,
        conversations: [...talks.values()],
        estimate: null,
        createdAt: clock.now(),
        startsAt: null,
        ...given,
      }),
    breaths: () => breaths,
    break: (request) => {
      breaking = request;
    },
    restart: async () => {
      await runner.stop();
      runner = new Runner(engine);
    },
    run: async (steps = 60) => {
      for (let step = 0; step < steps; step++) {
        const wait = await runner.step();
        if (wait === undefined) return;
        clock.forward(Math.max(wait, minute));
      }
    },
  };
  return workshop;
}

/** So many conversations of one message each. */
export const questions = (count: number): Line[] =>
  Array.from({ length: count }, (_, at) => ({ talk: `t${at}`, from: "Anna", at, text: `Number ${at} has a question.` }));

export const noBatches: Partial<Provider> = {
  abilities: { batch: false, stream: true, structured: true, embeddings: false },
  limits: { atOnce: 2, requestsPerMinute: 2, tokensPerMinute: 1_000_000 },
};

/** Without batches: until what is on its way has come, then on with the clock. */
export async function drain({ runner, clock }: Pick<Workshop, "runner" | "clock">, minutes: number): Promise<void> {
  for (let at = 0; at < minutes; at++) {
    await runner.step();
    await runner.flown();
    clock.forward(minute);
  }
  await runner.step();
}
