import { createStore } from "zustand/vanilla";
import type { Work } from "../../preload/contract/dashboard.ts";
import type { Ask } from "../client/client.ts";
import { Newest } from "./newest.ts";

interface WorkFilter {
  kind: Work["kind"] | "all";
  done: boolean;
  /** "" for anybody. */
  owner: string;
  due: "all" | "overdue" | "week" | "any";
}

export interface WorklistState extends WorkFilter {
  work: Work[];
  owners: { name: string; count: number }[];
  next: string | null;
  status: "loading" | "ready" | "more" | "failed";
  problem: string | undefined;
  narrow(part: Partial<WorkFilter>): Promise<void>;
  load(): Promise<void>;
  loadMore(): Promise<void>;
  /** What was just ticked stands where it stood until the list is asked for again. */
  mark(changed: Work): void;
  reset(): void;
}

const page = 100;

export function createWorklist(ask: Ask) {
  const newest = new Newest();
  const initial = {
    kind: "all" as const,
    done: false,
    owner: "",
    due: "all" as const,
    work: [],
    owners: [],
    next: null,
    status: "loading" as const,
    problem: undefined,
  };
  return createStore<WorklistState>()((set, get) => {
    async function fetchPage(cursor: string | undefined): Promise<void> {
      const signal = newest.begin();
      const { kind, done, owner, due } = get();
      const input = {
        done,
        limit: page,
        ...(kind === "all" ? {} : { kind }),
        ...(owner === "" ? {} : { owner }),
        ...(due === "all" ? {} : { due }),
        ...(cursor === undefined ? {} : { cursor }),
      };
      const reply = await ask("worklist.page", input, { signal });
      if (signal.aborted) return;
      if (!reply.ok) return set({ status: "failed", problem: reply.message });
      const before = cursor === undefined ? [] : get().work;
      set({ work: [...before, ...reply.value.work], next: reply.value.next, status: "ready", problem: undefined });
    }
    return {
      ...initial,
      async narrow(part) {
        set(part);
        await get().load();
      },
      async load() {
        await fetchPage(undefined);
        const reply = await ask("worklist.owners", { done: get().done });
        if (reply.ok) set({ owners: reply.value.owners });
      },
      async loadMore() {
        const { next, status } = get();
        if (next === null || status !== "ready") return;
        set({ status: "more" });
        await fetchPage(next);
      },
      mark: (changed) =>
        set({
          work: get().work.map((each) =>
            each.claim === changed.claim && each.conversationId === changed.conversationId ? changed : each,
          ),
        }),
      reset() {
        newest.stop();
        set(initial);
      },
    };
  });
}
