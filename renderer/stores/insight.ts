import { createStore } from "zustand/vanilla";
import type { Insight, Piece } from "../../preload/contract/insights.ts";
import type { Ask } from "../client/client.ts";
import { kept } from "./kept.ts";

export interface InsightState {
  conversationId: number | undefined;
  insight: Insight | undefined;
  /** The conversation has changed since it was understood. */
  stale: boolean;
  outline: readonly Piece[];
  problem: string | undefined;
  load(conversationId: number | undefined): Promise<void>;
  /** How many conversations wait to be understood. */
  waiting: number;
  /** These were just understood, and so many wait. */
  understood(ids: readonly number[], waiting: number): void;
  show(insight: Insight): void;
  reset(): void;
}

const noPieces: readonly Piece[] = [];
const initial = { conversationId: undefined, insight: undefined, stale: false, outline: noPieces, problem: undefined };

export function createInsight(ask: Ask) {
  return createStore<InsightState>()((set, get) => ({
    ...initial,
    waiting: 0,
    async load(conversationId) {
      if (conversationId !== get().conversationId) set({ ...initial, conversationId });
      if (conversationId === undefined) return;
      const here = () => get().conversationId === conversationId;
      const known = await ask("insights.get", { conversationId });
      if (!here()) return;
      if (!known.ok) return set({ problem: known.message });
      const { insight, stale, outline } = known.value;
      const before = get();
      set({
        insight: kept(before.insight, insight ?? undefined),
        stale,
        outline: kept(before.outline, outline),
        problem: undefined,
      });
      if (insight !== null && !stale) return;
      const fresh = await ask("insights.understand", { conversationId });
      if (!here()) return;
      if (fresh.ok) set({ insight: fresh.value.insight, stale: false });
      else set({ problem: fresh.message });
    },
    understood(ids, waiting) {
      set({ waiting });
      const { conversationId, load } = get();
      if (conversationId !== undefined && ids.includes(conversationId)) void load(conversationId);
    },
    show(insight) {
      if (insight.conversationId === get().conversationId) set({ insight });
    },
    reset: () => set({ ...initial, waiting: 0 }),
  }));
}
