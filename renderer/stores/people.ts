import { createStore } from "zustand/vanilla";
import type { Person } from "../../preload/contract/people.ts";
import type { Ask } from "../client/client.ts";
import { Newest } from "./newest.ts";

type PeopleSort = "messages" | "name";

export interface PeopleState {
  text: string;
  sort: PeopleSort;
  people: Person[];
  next: string | null;
  status: "loading" | "ready" | "more" | "failed";
  problem: string | undefined;
  picked: ReadonlySet<number>;
  load(): Promise<void>;
  loadMore(): Promise<void>;
  /** Asks again for as much as is shown, however many pages that are, and shows it when all of it is there. */
  refresh(): Promise<void>;
  setText(text: string): Promise<void>;
  setSort(sort: PeopleSort): Promise<void>;
  pick(ids: Iterable<number>): void;
  reset(): void;
}

/** As many as one page may have: there can be tens of thousands. */
const page = 500;
const longest = 200;

export function createPeople(ask: Ask) {
  const newest = new Newest();
  const initial = {
    text: "",
    sort: "messages" as const,
    people: [],
    next: null,
    status: "loading" as const,
    problem: undefined,
    picked: new Set<number>(),
  };
  return createStore<PeopleState>()((set, get) => {
    /** Only the newest question may change the list. */
    async function fetchPage(cursor: string | undefined): Promise<void> {
      const signal = newest.begin();
      const { text, sort } = get();
      const reply = await ask("people.page", { text, sort, limit: page, ...(cursor ? { cursor } : {}) }, { signal });
      if (signal.aborted) return;
      if (!reply.ok) return set({ status: "failed", problem: reply.message });
      const { people, next } = reply.value;
      set({ people: [...(cursor ? get().people : []), ...people], next, status: "ready", problem: undefined });
    }

    return {
      ...initial,
      async load() {
        set({ status: "loading", picked: new Set() });
        await fetchPage(undefined);
      },
      async loadMore() {
        const { next, status } = get();
        if (next === null || status !== "ready") return;
        set({ status: "more" });
        await fetchPage(next);
      },
      async refresh() {
        const signal = newest.begin();
        const { text, sort } = get();
        const wanted = Math.max(page, get().people.length);
        const people: Person[] = [];
        let cursor: string | undefined;
        do {
          const input = { text, sort, limit: page, ...(cursor ? { cursor } : {}) };
          const reply = await ask("people.page", input, { signal });
          if (signal.aborted) return;
          if (!reply.ok) return set({ status: "failed", problem: reply.message });
          people.push(...reply.value.people);
          cursor = reply.value.next ?? undefined;
        } while (cursor !== undefined && people.length < wanted);
        set({ people, next: cursor ?? null, status: "ready", problem: undefined });
      },
      async setText(text) {
        set({ text: text.slice(0, longest) });
        await get().load();
      },
      async setSort(sort) {
        set({ sort });
        await get().load();
      },
      pick: (ids) => set({ picked: new Set(ids) }),
      reset() {
        newest.stop();
        set(initial);
      },
    };
  });
}

export const pickedPeople = ({ people, picked }: Pick<PeopleState, "people" | "picked">): Person[] =>
  people.filter(({ id }) => picked.has(id));
