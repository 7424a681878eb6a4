import { jobSentences } from "../../../preload/contract/jobSentences.ts";
import type { Provider } from "../../../preload/contract/providers.ts";
import { ask } from "../llm/live.ts";
import type { Outgoing } from "../llm/outgoing.ts";
import { type ProblemFacts, problemOf } from "../llm/problems.ts";
import {
  type AskedRequest,
  markFailed,
  markSent,
  requestById,
  setRequestState,
  waitingRequests,
} from "../store/jobs/requests.ts";
import { addUsage, affords, budgetOf } from "../store/jobs/usage.ts";
import { applyAnswer } from "./apply.ts";
import type { Working } from "./batchJob.ts";
import { customIdOf, decide, lettersOf } from "./build.ts";
import type { Engine } from "./engine.ts";
import { saidIn } from "./parse.ts";

// The same jobs where the provider has no batches: one request after the other, as many at once and a minute as it allows.

const minute = 60_000;

interface Lane {
  /** When what was sent, and how much: of the last minute. */
  sent: { at: number; tokens: number }[];
  notBefore: number;
  misses: number;
}

export class QueueJobs {
  readonly #engine: Pick<Engine, "store" | "clock" | "failed">;
  readonly #signal: AbortSignal;
  readonly #wake: () => void;
  readonly #lanes = new Map<string, Lane>();
  readonly #flying = new Map<number, Set<Promise<void>>>();

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
    while (job.state === "running" && flying.size < provider.limits.atOnce) {
      const [request] = waitingRequests(store, job.id, 0, 1);
      if (request === undefined) break;
      const decided = store.transaction(() => decide(working, letters, request));
      await breathe();
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
      const flight = this.#ask(working, lane, request, letter.outgoing).finally(() => {
        flying.delete(flight);
        this.#wake();
      });
      flying.add(flight);
    }
    return flying.size === 0;
  }

  async #ask(working: Working, lane: Lane, { id }: AskedRequest, outgoing: Outgoing): Promise<void> {
    const { store, clock } = this.#engine;
    const { job, provider, cost, client } = working;
    try {
      const reply = await ask(client, outgoing, this.#signal);
      const said = saidIn(reply);
      const price = said === undefined ? null : cost(said.tokens);
      const at = clock.now();
      store.transaction(() => {
        const request = requestById(store, id);
        if (request === undefined) return;
        if (said === undefined)
          return markFailed(store, request, "The provider answered in a form that Parley does not know.", null);
        const model = said.model || job.model;
        addUsage(store, {
          what: customIdOf(request),
          at,
          jobId: job.id,
          provider: provider.id,
          model,
          way: "queue",
          ...said.tokens,
          cost: price,
        });
        const came = { ...said, ...said.tokens, model, cost: price, providerName: provider.name, rehearsal: job.rehearsal === 1 };
        applyAnswer({ store, cast: working.cast, now: at, enhanced: working.enhanced }, request, came);
      });
      lane.misses = 0;
    } catch (error) {
      this.#missed(working, lane, id, problemOf(error, provider));
    }
  }

  /** What is the fault of the question fails with it; everything else is tried again when it can be. */
  #missed(working: Working, lane: Lane, id: number, problem: ProblemFacts): void {
    const { store, clock } = this.#engine;
    const request = requestById(store, id);
    if (request?.state !== "sent") return;
    if (problem.kind === "refused" || problem.kind === "too-large") {
      store.transaction(() => {
        markFailed(store, request, problem.message, null);
      });
      return;
    }
    setRequestState(store, id, "waiting");
    if (this.#signal.aborted) return;
    lane.misses += 1;
    const wait = problem.retryAfter ?? Math.min(5 * minute, 1000 * 2 ** Math.min(lane.misses, 9));
    lane.notBefore = clock.now() + wait;
    working.restJob(problem.message, wait);
  }

  #laneOf({ id }: Provider): Lane {
    const lane = this.#lanes.get(id) ?? { sent: [], notBefore: 0, misses: 0 };
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
