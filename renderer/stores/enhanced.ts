import { createStore } from "zustand/vanilla";
import type { Enhanced } from "../../preload/contract/enhanced.ts";
import type { EventPayload } from "../../preload/contract/events.ts";
import type { RequestOutput } from "../../preload/contract/requests.ts";
import { type Ask, newRequestId } from "../client/client.ts";

type Known = RequestOutput<"enhanced.get">;
type FellBack = RequestOutput<"enhanced.now">["fellBack"];
export type View = "basic" | "enhanced" | "both";

/** An answer that is on its way, while a person waits. */
export interface Live {
  request: string;
  conversationId: number;
  /** It is held against this version, blind: what comes is not shown before it is whole. */
  against: Enhanced | undefined;
  text: string;
  provider: string | undefined;
  stopping: boolean;
}

type Choice = "a" | "b" | "neither";

/** Two versions side by side whose makers are told when one was chosen. */
export interface Trial {
  conversationId: number;
  a: Enhanced;
  b: Enhanced;
  choice: Choice | undefined;
}

/** How the last live answer of a conversation ended, where that is worth a word. */
interface Ended {
  conversationId: number;
  problem: string | undefined;
  fellBack: FellBack;
  provider: string | undefined;
}

export interface EnhancedState {
  conversationId: number | undefined;
  known: Known | undefined;
  /** The version that was picked; undefined is the newest. */
  version: number | undefined;
  problem: string | undefined;
  /** What was picked; undefined until then, which is the better there is. */
  view: View | undefined;
  live: Live | undefined;
  ended: Ended | undefined;
  trial: Trial | undefined;
  load(conversationId: number | undefined): Promise<void>;
  /** Asks again for what is shown, where one of these conversations is. */
  reload(ids?: readonly number[]): void;
  setView(view: View): void;
  pick(version: number | undefined): Promise<void>;
  now(wish: { conversationId: number; provider?: string; model?: string }, against?: Enhanced): Promise<void>;
  streamed(event: EventPayload<"streamed">): void;
  stop(): void;
  choose(choice: Choice): Promise<void>;
  endTrial(): void;
  judge(of: Enhanced, verdict: Enhanced["verdict"], reason: string | null): Promise<string | undefined>;
  reset(): void;
}

const ofConversation = { conversationId: undefined, known: undefined, version: undefined, problem: undefined };
const initial = { ...ofConversation, view: undefined, live: undefined, ended: undefined, trial: undefined };

/** What language models made of the open conversation. `coin` decides which of two versions stands first. */
export function createEnhanced(ask: Ask, coin: () => boolean = () => Math.random() < 0.5) {
  return createStore<EnhancedState>()((set, get) => {
    async function judged({ conversationId, version }: Enhanced, verdict: Enhanced["verdict"], reason: string | null) {
      const reply = await ask("enhanced.judge", { conversationId, version, verdict, reason });
      if (!reply.ok) return reply.message;
      get().reload([conversationId]);
      return undefined;
    }
    return {
      ...initial,
      async load(conversationId) {
        if (conversationId !== get().conversationId) set({ ...ofConversation, conversationId });
        if (conversationId === undefined) return;
        const { version } = get();
        const reply = await ask("enhanced.get", { conversationId, ...(version === undefined ? {} : { version }) });
        const state = get();
        if (state.conversationId !== conversationId || state.version !== version) return;
        set(reply.ok ? { known: reply.value, problem: undefined } : { problem: reply.message });
      },
      reload(ids) {
        const { conversationId, load } = get();
        if (conversationId !== undefined && (ids === undefined || ids.includes(conversationId))) void load(conversationId);
      },
      setView: (view) => set({ view }),
      async pick(version) {
        set({ version });
        await get().load(get().conversationId);
      },
      async now(wish, against) {
        if (get().live !== undefined) return;
        const { conversationId } = wish;
        const request = newRequestId();
        const live = { request, conversationId, against, text: "", provider: undefined, stopping: false };
        set({ live, ended: undefined, trial: undefined, view: get().view === "both" ? "both" : "enhanced" });
        const reply = await ask("enhanced.now", wish, { id: request });
        const nothing = { conversationId, fellBack: [], provider: undefined, problem: undefined };
        if (!reply.ok) {
          set({ live: undefined, ended: reply.code === "cancelled" ? undefined : { ...nothing, problem: reply.message } });
          return;
        }
        const { enhanced, fellBack } = reply.value;
        const [a, b] = against === undefined || coin() ? [enhanced, against] : [against, enhanced];
        set({
          live: undefined,
          ended: fellBack.length === 0 ? undefined : { ...nothing, fellBack, provider: enhanced.providerName },
          trial: b === undefined ? undefined : { conversationId, a, b, choice: undefined },
        });
        if (get().conversationId === conversationId) await get().pick(undefined);
      },
      streamed({ request, provider, text }) {
        const { live } = get();
        if (live?.request === request) set({ live: { ...live, provider, text: live.text + text } });
      },
      stop() {
        const { live } = get();
        if (live === undefined || live.stopping) return;
        set({ live: { ...live, stopping: true } });
        void ask("requests.cancel", { request: live.request });
      },
      async choose(choice) {
        const { trial } = get();
        if (trial === undefined || trial.choice !== undefined) return;
        set({ trial: { ...trial, choice } });
        if (choice === "neither") return;
        const [better, other] = choice === "a" ? [trial.a, trial.b] : [trial.b, trial.a];
        const problem = await judged(better, "up", `${preferred}${other.version}`);
        if (problem !== undefined) set({ problem });
      },
      endTrial() {
        const { trial, conversationId, pick } = get();
        set({ trial: undefined, ended: undefined });
        if (trial === undefined || trial.conversationId !== conversationId) return;
        const chosen = trial.choice === "a" ? trial.a : trial.choice === "b" ? trial.b : undefined;
        if (chosen !== undefined) void pick(chosen.version);
      },
      judge: judged,
      reset: () => set(initial),
    };
  });
}

/** A choice is kept as it is told in English; the version that was left is told again in any language. */
const preferred = "preferred over version ";
export const leftFor = (reason: string): number | undefined =>
  reason.startsWith(preferred) ? Number(reason.slice(preferred.length)) || undefined : undefined;

/** What is drawn: without an enhanced summary, and none on its way, the basic one is the better there is. */
export function viewOf({ view, known }: EnhancedState): View {
  return view ?? (known?.enhanced ? "enhanced" : "basic");
}

/** Whether two summaries of the open conversation lie beside each other. */
export function showsTwo(state: EnhancedState): boolean {
  return isTried(state) || (viewOf(state) === "both" && state.known?.enhanced != null);
}

export const isTried = ({ trial, conversationId }: EnhancedState): boolean =>
  trial !== undefined && trial.conversationId === conversationId;
