import { jobSentences } from "../../../preload/contract/jobSentences.ts";
import type { Provider } from "../../../preload/contract/providers.ts";
import { ask } from "../llm/live.ts";
import type { Outgoing } from "../llm/outgoing.ts";
import { type ProblemFacts, problemOf } from "../llm/problems.ts";
import { stateOfJob } from "../store/jobs/jobs.ts";
import {
  type AskedRequest,
  markFailed,
  markSent,
  requestById,
  setRequestState,
  waitingRequests,
} from "../store/jobs/requests.ts";
import { affords, budgetOf } from "../store/jobs/usage.ts";
import { applyAnswer, settle } from "./apply.ts";
import type { Working } from "./batchJob.ts";
import { customIdOf, decide, lettersOf } from "./build.ts";
import type { Engine } from "./engine.ts";
import { saidIn } from "./parse.ts";

// The same jobs where the provider has no batches: one request after the other, as many at once and a minute as it allows.

const minute = 60_000;

interface Lane {
  /** When what was sent, and how much: of the last minute. */
  sent: { at: number; tokens: number }[];
  flying: number;
  notBefore: number;
  /** In a row. */
  misses: number;
  answered: number;
}

/** A question to which the provider gave no answer, and how many others had been answered when it first did not. */
interface Missed {
  since: number;
  times: number;
  answered: number;
}

/** So often a question is asked that fails while others are answered. */
const mostMisses = 6;
/** For so long it is asked while none is. */
const longestTrouble = 60 * minute;

export class QueueJobs {
  readonly #engine: Pick<Engine, "store" | "clock" | "failed">;
  readonly #signal: AbortSignal;
  readonly #wake: () => void;
  readonly #lanes = new Map<string, Lane>();
  readonly #flying = new Map<number, Set<Promise<void>>>();
  readonly #missedOf = new Map<number, Missed>();

  constructor(engine: Pick<Engine, "store" | "clock" | "failed">, signal: AbortSignal, wake: () => void) {
    this.#engine = engine;
    this.#signal = signal;
    this.#wake = wake;
  }

  async settled(): Promise<void> {
    await Promise.allSettled([...this.#flying.values()].flatMap((flying) => [...flying]));
  }

  /** Sends as much as may be sent now. Answers whether nothing is under way. */
  async advance(working: Working): Promise<boolean> {
    const { job, provider, store, later, waitFor, breathe } = working;
    const flying = this.#flying.get(job.id) ?? new Set();
    this.#flying.set(job.id, flying);
    const lane = this.#laneOf(provider);
    const letters = lettersOf(working);
    while (lane.flying < provider.limits.atOnce) {
      await breathe();
      // nothing comes between this and the sending: neither a change of mind nor of the conversation
      if (stateOfJob(store, job.id) !== "running") break;
      const [request] = waitingRequests(store, job.id, 0, 1);
      if (request === undefined) break;
      const decided = store.transaction(() => decide(working, letters, request));
      if (decided.kind !== "new") continue;
      const { letter, sending } = decided;
      if (!affords(budgetOf(store, working.now), sending.estimate ?? 0)) {
        waitFor(jobSentences.job_no_money);
        break;
      }
      const wait = this.#waitOf(lane, provider, letter.tokens);
      if (wait > 0) {
        later(-job.id, wait);
        break;
      }
      lane.sent.push({ at: this.#engine.clock.now(), tokens: letter.tokens });
      markSent(store, request.id, null, sending);
      lane.flying += 1;
      const flight = this.#ask(working, lane, request, letter.outgoing).finally(() => {
        lane.flying -= 1;
        flying.delete(flight);
        this.#wake();
      });
      flying.add(flight);
    }
    return flying.size === 0;
  }

  async #ask(working: Working, lane: Lane, request: AskedRequest, outgoing: Outgoing): Promise<void> {
    let reply: Awaited<ReturnType<typeof ask>>;
    try {
      reply = await ask(working.client, outgoing, this.#signal);
    } catch (error) {
      this.#missed(working, lane, request.id, problemOf(error, working.provider));
      return;
    }
    lane.misses = 0;
    lane.answered += 1;
    this.#missedOf.delete(request.id);
    try {
      this.#take(working, request, reply);
    } catch (error) {
      // it was paid: asked again it would be paid again, and fare no better
      this.#engine.failed(error);
      this.#fail(request.id, jobSentences.request_unknown_form);
    }
  }

  #take(working: Working, asked: AskedRequest, reply: Awaited<ReturnType<typeof ask>>): void {
    const { store, clock } = this.#engine;
    const said = saidIn(reply);
    if (said === undefined) {
      this.#fail(asked.id, jobSentences.request_unknown_form);
      return;
    }
    const settling = { ...working, now: clock.now() };
    const came = settle(settling, customIdOf(asked), said);
    store.transaction(() => {
      const request = requestById(store, asked.id);
      if (request !== undefined) applyAnswer(settling, request, came);
    });
  }

  #fail(id: number, reason: string): void {
    const { store } = this.#engine;
    store.transaction(() => {
      const request = requestById(store, id);
      if (request !== undefined) markFailed(store, request, reason, null);
    });
  }

  /** What is the fault of the question fails with it; everything else is tried again when it can be. */
  #missed(working: Working, lane: Lane, id: number, problem: ProblemFacts): void {
    const { store, clock } = this.#engine;
    if (requestById(store, id)?.state !== "sent") return;
    if (problem.kind === "refused" || problem.kind === "too-large" || this.#isHopeless(lane, id, problem)) {
      this.#missedOf.delete(id);
      this.#fail(id, problem.message);
      return;
    }
    setRequestState(store, id, "waiting");
    if (this.#signal.aborted) return;
    lane.misses += 1;
    const wait = problem.retryAfter ?? Math.min(5 * minute, 1000 * 2 ** Math.min(lane.misses, 9));
    lane.notBefore = clock.now() + wait;
    working.restJob(problem.message, wait);
  }

  /** The provider has trouble with this one: with it alone, or for too long. Without a network nobody knows. */
  #isHopeless(lane: Lane, id: number, { kind }: ProblemFacts): boolean {
    if (kind !== "unavailable") return false;
    const now = this.#engine.clock.now();
    const missed = this.#missedOf.get(id) ?? { since: now, times: 0, answered: lane.answered };
    missed.times += 1;
    this.#missedOf.set(id, missed);
    return missed.times >= mostMisses && (lane.answered > missed.answered || now - missed.since >= longestTrouble);
  }

  #laneOf({ id }: Provider): Lane {
    const lane = this.#lanes.get(id) ?? { sent: [], flying: 0, notBefore: 0, misses: 0, answered: 0 };
    this.#lanes.set(id, lane);
    return lane;
  }

  /** How long the next one has to wait; a single one that is larger than a minute's worth goes alone. */
  #waitOf(lane: Lane, { limits }: Provider, tokens: number): number {
    const now = this.#engine.clock.now();
    lane.sent = lane.sent.filter(({ at }) => at > now - minute);
    if (lane.notBefore > now) return lane.notBefore - now;
    const [oldest] = lane.sent;
    if (oldest === undefined) return 0;
    const used = lane.sent.reduce((sum, each) => sum + each.tokens, 0);
    const isFull = lane.sent.length >= limits.requestsPerMinute || used + tokens > limits.tokensPerMinute;
    return isFull ? oldest.at + minute - now : 0;
  }
}
