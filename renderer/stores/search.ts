import { createStore } from "zustand/vanilla";
import type { ConversationFilter } from "../../preload/contract/filter.ts";
import type { FoundMessage, Problem } from "../../preload/contract/search.ts";
import type { Ask } from "../client/client.ts";
import { ownCalendar } from "../format/calendar.ts";
import { Newest } from "./newest.ts";

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
  /** How many there are in all, as far as is counted; comes after the first page. */
  total: { messages: number; more: boolean } | undefined;
  /** What of the text could not be read, or was read otherwise than it was perhaps meant. */
  problems: readonly Problem[];
  status: "off" | "searching" | "ready" | "more" | "failed";
  problem: string | undefined;
  /** The message of the result that was gone to last. */
  at: number | undefined;
  setText(text: string): void;
  setScope(scope: Scope | undefined): void;
  setFilter(filter: ConversationFilter): void;
  setOrder(order: SearchOrder): void;
  setGrouped(grouped: boolean): void;
  goneTo(messageId: number): void;
  loadMore(): Promise<void>;
  /** Asks at once, without waiting for a pause in the typing. */
  run(): Promise<void>;
  clear(): void;
  reset(): void;
}

const pause = 120;
const page = 50;

export function createSearch(ask: Ask) {
  const newest = new Newest();
  const counting = new Newest();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const nothing = { found: [], next: null, total: undefined, problems: [], problem: undefined };
  const initial = {
    text: "",
    scope: undefined,
    filter: {},
    order: "newest" as const,
    grouped: false,
    at: undefined,
    status: "off" as const,
  };

  function stop(): void {
    clearTimeout(timer);
    newest.stop();
    counting.stop();
  }

  return createStore<SearchState>()((set, get) => {
    async function fetchPage(cursor: string | undefined): Promise<void> {
      if (!cursor) stop();
      const signal = newest.begin();
      const asked = question();
      const input = { ...asked, order: get().order, limit: page, ...(cursor ? { cursor } : {}) };
      const reply = await ask("search.messages", input, { signal });
      if (signal.aborted) return;
      if (!reply.ok) return set({ ...(cursor ? {} : nothing), status: "failed", problem: reply.message });
      const { found, next, problems } = reply.value;
      set({ found: [...(cursor ? get().found : []), ...found], next, problems, status: "ready", problem: undefined });
      if (next === null) set({ total: { messages: get().found.length, more: false } });
      else if (!cursor) await count(asked);
    }

    async function count(asked: ReturnType<typeof question>): Promise<void> {
      const signal = counting.begin();
      set({ total: undefined });
      const reply = await ask("search.count", asked, { signal });
      if (!signal.aborted && reply.ok) set({ total: reply.value });
    }

    function question() {
      const { text, scope, filter } = get();
      const where = scope ? { conversationId: scope.conversationId } : { filter };
      return { text: text.trim(), ...where, calendar: ownCalendar() };
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
      goneTo: (at) => set({ at }),
      async loadMore() {
        const { next, status } = get();
        if (next === null || status !== "ready") return;
        set({ status: "more" });
        await fetchPage(next);
      },
      run: () => fetchPage(undefined),
      clear() {
        stop();
        set({ text: "", scope: undefined, at: undefined, status: "off", ...nothing });
      },
      reset() {
        stop();
        set({ ...initial, ...nothing });
      },
    };
  });
}

export const isSearching = (state: Pick<SearchState, "status">) => state.status !== "off";
