import { createStore } from "zustand/vanilla";
import type { EventPayload } from "../../preload/contract/events.ts";
import type { EnhanceWhen, EnhanceWhich, Estimate, Job } from "../../preload/contract/jobs.ts";
import type { RequestOutput } from "../../preload/contract/requests.ts";
import { type Ask, quietRequestId } from "../client/client.ts";
import { Newest } from "./newest.ts";

type When = EnhanceWhen["kind"] | "tonight";
type Preview = RequestOutput<"enhance.preview">;
type Status = RequestOutput<"enhance.status">;

/** What was asked for, and to whom it goes; without a provider or a model the first of the settings. */
interface Choices {
  provider: string | undefined;
  model: string | undefined;
  again: boolean;
}

export interface EnhanceState extends Choices {
  which: EnhanceWhich | undefined;
  title: string;
  /** It was asked from the report of an import, which is shown again when this is skipped. */
  fromReport: boolean;
  when: Exclude<When, "at">;
  status: "estimating" | "ready" | "stopped" | "failed" | "starting";
  /** How many conversations were looked at so far. */
  looked: { done: number; total: number | null } | undefined;
  /** Id of the running estimate, by which its progress is known. */
  request: string | undefined;
  /** The last one that is known; while another is made it is still shown. */
  estimate: Estimate | undefined;
  problem: string | undefined;
  preview: Preview | undefined;
  previewProblem: string | undefined;
  /** Models that the provider itself named. */
  models: readonly string[];
  modelsProblem: string | undefined;
  /** The provider has no key, which not all of them need. */
  keyless: boolean;
  sending: Status | undefined;
  begin(which: EnhanceWhich, title: string, fromReport: boolean): void;
  choose(part: Partial<Choices>): Promise<void>;
  schedule(when: EnhanceState["when"]): void;
  run(): Promise<void>;
  stop(): void;
  progress(payload: EventPayload<"progress">): void;
  show(index: number): Promise<void>;
  askModels(provider: string): Promise<void>;
  /** Answers the job; null where nothing was left to enhance, undefined where it could not be begun. */
  start(when: EnhanceWhen): Promise<Job | null | undefined>;
  reset(): void;
}

const initial = {
  which: undefined,
  title: "",
  fromReport: false,
  provider: undefined,
  model: undefined,
  again: false,
  when: "now" as const,
  status: "estimating" as const,
  looked: undefined,
  request: undefined,
  estimate: undefined,
  problem: undefined,
  preview: undefined,
  previewProblem: undefined,
  models: [],
  modelsProblem: undefined,
  keyless: false,
  sending: undefined,
};

export function createEnhance(ask: Ask) {
  const estimating = new Newest();
  const previewing = new Newest();
  return createStore<EnhanceState>()((set, get) => {
    function plan() {
      const { which, provider, model, again } = get();
      if (which === undefined) return undefined;
      return { which, again, ...(provider === undefined ? {} : { provider }), ...(model === undefined ? {} : { model }) };
    }

    async function look(signal: AbortSignal): Promise<void> {
      const [status, keys] = await Promise.all([ask("enhance.status", {}), ask("providers.keys", {})]);
      if (signal.aborted) return;
      const to = get().estimate?.provider;
      const isKeyless = keys.ok && keys.value.keys.some(({ provider, place }) => provider === to && place === null);
      set({ keyless: isKeyless, ...(status.ok ? { sending: status.value } : {}) });
    }

    return {
      ...initial,
      begin(which, title, fromReport) {
        get().reset();
        set({ which, title, fromReport });
      },
      async choose(part) {
        const { provider = get().estimate?.provider } = get();
        const isElsewhere = part.provider !== undefined && part.provider !== provider;
        set({ ...(isElsewhere ? { model: undefined, models: [], modelsProblem: undefined } : {}), ...part });
        await get().run();
      },
      schedule: (when) => set({ when }),
      async run() {
        const asked = plan();
        if (asked === undefined) return;
        previewing.stop();
        const signal = estimating.begin();
        const id = quietRequestId();
        set({
          status: "estimating",
          request: id,
          looked: undefined,
          problem: undefined,
          preview: undefined,
          previewProblem: undefined,
        });
        const reply = await ask("enhance.estimate", asked, { id, signal });
        if (signal.aborted) return;
        if (!reply.ok) return set({ status: "failed", request: undefined, estimate: undefined, problem: reply.message });
        set({ status: "ready", request: undefined, estimate: reply.value.estimate });
        await Promise.all([look(signal), reply.value.estimate.conversations > 0 ? get().show(0) : undefined]);
      },
      stop() {
        estimating.stop();
        previewing.stop();
        if (get().status === "estimating") set({ status: "stopped", request: undefined });
      },
      progress({ request, done, total }) {
        if (request === get().request) set({ looked: { done, total } });
      },
      async show(index) {
        const asked = plan();
        if (asked === undefined) return;
        const signal = previewing.begin();
        const reply = await ask("enhance.preview", { ...asked, index }, { id: quietRequestId(), signal });
        if (signal.aborted) return;
        set(reply.ok ? { preview: reply.value, previewProblem: undefined } : { previewProblem: reply.message });
      },
      async askModels(provider) {
        const reply = await ask("providers.test", { provider });
        if (provider !== (get().provider ?? get().estimate?.provider)) return;
        if (reply.ok) set({ models: reply.value.models, modelsProblem: reply.value.problem ?? undefined });
        else set({ modelsProblem: reply.message });
      },
      async start(when) {
        const asked = plan();
        const { estimate, title, status } = get();
        if (asked === undefined || estimate === undefined || status !== "ready") return undefined;
        set({ status: "starting", problem: undefined });
        const { provider, model } = estimate;
        const reply = await ask("enhance.start", { ...asked, provider, model, title, when, estimate: costOf(estimate) });
        if (reply.ok) return reply.value.job;
        set({ status: "ready", problem: reply.message });
        return undefined;
      },
      reset() {
        estimating.stop();
        previewing.stop();
        set(initial);
      },
    };
  });
}

/** What the way that is used costs; null where nobody knows. */
export const costOf = ({ way, cost }: Pick<Estimate, "way" | "cost">): number | null =>
  way === "batch" ? cost.batch : cost.live;

/** Why it cannot be done; a page words it in its own language. */
export function refusalOf({ estimate, sending }: Pick<EnhanceState, "estimate" | "sending">) {
  if (estimate === undefined || estimate.refused === null) return undefined;
  if (sending !== undefined && sending.offline !== "no") return sending.offline;
  return estimate.conversations === 0 ? "nothing" : "budget";
}

const evening = 22;
const lateNight = 2;

/** The next time that it is ten in the evening by this clock, or two at night where the evening has begun. */
export function tonight(now: number): number {
  const at = new Date(now);
  if (at.getHours() < evening) return at.setHours(evening, 0, 0, 0);
  at.setDate(at.getDate() + 1);
  return at.setHours(lateNight, 0, 0, 0);
}
