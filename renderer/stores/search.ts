import { createStore } from "zustand/vanilla";
import type { ConversationFilter } from "../../preload/contract/library.ts";
import type { FoundMessage } from "../../preload/contract/search.ts";
import type { Ask } from "../client/client.ts";

type SearchOrder = "newest" | "rank";
interface Scope {
  conversationId: number;
  title: string;
}

export interface SearchState {
  text: string;
  scope: Scope | undefined;
  filter: ConversationFilter;
  order: SearchOrder;
  grouped: boolean;
  found: FoundMessage[];
  next: string | null;
  status: "off" | "searching" | "ready" | "more" | "failed";
  problem: string | undefined;
  setText(text: string): void;
  setScope(scope: Scope | undefined): void;
  setFilter(filter: ConversationFilter): void;
  setOrder(order: SearchOrder): void;
  setGrouped(grouped: boolean): void;
  loadMore(): Promise<void>;
  /** Asks at once, without waiting for a pause in the typing. */
  run(): Promise<void>;
  clear(): void;
  reset(): void;
}

const pause = 120;
const page = 50;

export function createSearch(ask: Ask) {
  let running: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const nothing = { found: [], next: null, problem: undefined };
  const initial = { text: "", scope: undefined, filter: {}, order: "newest" as const, grouped: false, status: "off" as const };

  function stop(): void {
    clearTimeout(timer);
    running?.abort();
    running = undefined;
  }

  return createStore<SearchState>()((set, get) => {
    async function fetchPage(cursor: string | undefined): Promise<void> {
      stop();
      const mine = new AbortController();
      running = mine;
      const { text, scope, filter, order } = get();
      const { sourceId, participantId, from, to } = filter;
      const where = scope ? { conversationId: scope.conversationId } : { sourceId, participantId, from, to };
      const input = { text: text.trim(), ...where, order, limit: page, ...(cursor ? { cursor } : {}) };
      const reply = await ask("search.messages", input, { signal: mine.signal });
      if (running !== mine) return;
      if (!reply.ok) return set({ status: "failed", problem: reply.message, ...(cursor ? {} : { found: [], next: null }) });
      const before = cursor ? get().found : [];
      set({ found: [...before, ...reply.value.found], next: reply.value.next, status: "ready", problem: undefined });
    }

    /** The last results stay until the new ones are there, so that the list does not flicker while typing. */
    function again(wait: number): void {
      stop();
      if (get().text.trim() === "") {
        set({ ...nothing, status: "off" });
        return;
      }
      set({ status: "searching" });
      timer = setTimeout(() => void fetchPage(undefined), wait);
    }

    return {
      ...initial,
      ...nothing,
      setText(text) {
        set({ text: text.slice(0, 10_000) });
        again(pause);
      },
      setScope(scope) {
        set({ scope });
        again(0);
      },
      setFilter(filter) {
        set({ filter });
        if (!get().scope) again(0);
      },
      setOrder(order) {
        set({ order });
        again(0);
      },
      setGrouped: (grouped) => set({ grouped }),
      async loadMore() {
        const { next, status } = get();
        if (next === null || status !== "ready") return;
        set({ status: "more" });
        await fetchPage(next);
      },
      run: () => fetchPage(undefined),
      clear() {
        stop();
        set({ text: "", scope: undefined, status: "off", ...nothing });
      },
      reset() {
        stop();
        set({ ...initial, ...nothing });
      },
    };
  });
}

export const isSearching = (state: Pick<SearchState, "status">) => state.status !== "off";
