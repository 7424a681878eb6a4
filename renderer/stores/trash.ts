import { createStore } from "zustand/vanilla";
import type { DeletedConversation } from "../../preload/contract/library.ts";
import type { Ask } from "../client/client.ts";
import { Newest } from "./newest.ts";

export interface TrashState {
  conversations: DeletedConversation[];
  next: string | null;
  total: number;
  /** After so many days what lies here is gone for good. */
  days: number;
  status: "loading" | "ready" | "more" | "failed";
  problem: string | undefined;
  picked: ReadonlySet<number>;
  load(): Promise<void>;
  loadMore(): Promise<void>;
  /** Asks again for as much as is shown, as far as one page goes, without emptying the list first. */
  refresh(): Promise<void>;
  pick(ids: Iterable<number>): void;
  reset(): void;
}

const page = 100;
const longest = 500;

export function createTrash(ask: Ask) {
  const newest = new Newest();
  const initial = {
    conversations: [],
    next: null,
    total: 0,
    days: 30,
    status: "loading" as const,
    problem: undefined,
    picked: new Set<number>(),
  };
  return createStore<TrashState>()((set, get) => {
    /** Only the newest question may change the list. */
    async function fetchPage(limit: number, cursor: string | undefined): Promise<void> {
      const signal = newest.begin();
      const reply = await ask("trash.list", { limit, ...(cursor ? { cursor } : {}) }, { signal });
      if (signal.aborted) return;
      if (!reply.ok) return set({ status: "failed", problem: reply.message });
      const { conversations, ...rest } = reply.value;
      const all = [...(cursor ? get().conversations : []), ...conversations];
      const here = new Set(all.map(({ id }) => id));
      const picked = new Set([...get().picked].filter((id) => here.has(id)));
      set({ ...rest, conversations: all, picked, status: "ready", problem: undefined });
    }

    return {
      ...initial,
      async load() {
        set({ status: "loading", picked: new Set() });
        await fetchPage(page, undefined);
      },
      async loadMore() {
        const { next, status } = get();
        if (next === null || status !== "ready") return;
        set({ status: "more" });
        await fetchPage(page, next);
      },
      refresh: () => fetchPage(Math.min(longest, Math.max(page, get().conversations.length)), undefined),
      pick: (ids) => set({ picked: new Set(ids) }),
      reset() {
        newest.stop();
        set(initial);
      },
    };
  });
}

const day = 86_400_000;

/** How many days are left until it is gone for good, the begun one counted. The clock may stand a little behind the deletion. */
export function daysLeft(deletedAt: number, days: number, now: number): number {
  return Math.min(days, Math.max(0, Math.ceil((deletedAt + days * day - now) / day)));
}
