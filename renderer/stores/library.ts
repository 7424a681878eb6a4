import { createStore } from "zustand/vanilla";
import type { ConversationFilter } from "../../preload/contract/filter.ts";
import type { Tag } from "../../preload/contract/keeping.ts";
import type { Conversation, ConversationSort, Source } from "../../preload/contract/library.ts";
import type { Person } from "../../preload/contract/people.ts";
import type { Problem } from "../../preload/contract/search.ts";
import type { Ask } from "../client/client.ts";
import { ownCalendar } from "../format/calendar.ts";
import { keptRows } from "./kept.ts";
import { Newest } from "./newest.ts";

/** Conversations by name, or all that one deletion took. */
type Deletion = { ids: number[] } | { deletedAt: number };

type ListStatus = "loading" | "ready" | "more" | "failed";

export interface LibraryState {
  sources: Source[];
  people: Person[];
  tags: Tag[];
  pinned: Conversation[];
  /** Who the list is narrowed to, where they are not among the people that are shown beside it. */
  person: { id: number; name: string } | undefined;
  filter: ConversationFilter;
  sort: ConversationSort;
  conversations: Conversation[];
  next: string | null;
  status: ListStatus;
  problem: string | undefined;
  /** What of the filter's text could not be read. */
  problems: readonly Problem[];
  /** Picked for an action on several at once; what is being read is the reader's business. */
  selected: ReadonlySet<number>;
  /** How many conversations lie in the trash. */
  trashed: number;
  /** What the next undo brings back. */
  lastDeleted: Deletion | undefined;
  loadNav(): Promise<void>;
  load(): Promise<void>;
  loadMore(): Promise<void>;
  /** Asks again for as much as is shown, without emptying the list first. */
  refresh(): Promise<void>;
  /** The same once what is being asked is answered: for news that come faster than answers. */
  refreshInTurn(): Promise<void>;
  showView(filter: ConversationFilter, sort: ConversationSort): Promise<void>;
  setFilter(filter: ConversationFilter): Promise<void>;
  setSort(sort: ConversationSort): Promise<void>;
  select(ids: Iterable<number>): void;
  hide(ids: readonly number[]): void;
  rememberDeleted(deletion: Deletion | undefined): void;
  reset(): void;
}

const page = 60;
const most = 500;
const mostPinned = 30;

export function createLibrary(ask: Ask) {
  const newest = new Newest();
  let answered: Promise<void> = Promise.resolve();
  let waitsItsTurn = false;
  const initial = {
    sources: [],
    people: [],
    tags: [],
    pinned: [],
    person: undefined,
    filter: {},
    sort: "newest" as const,
    conversations: [],
    next: null,
    status: "loading" as const,
    problem: undefined,
    problems: [],
    selected: new Set<number>(),
    trashed: 0,
    lastDeleted: undefined,
  };

  return createStore<LibraryState>()((set, get) => {
    function fetchPage(limit: number, cursor: string | undefined): Promise<void> {
      answered = askPage(limit, cursor);
      return answered;
    }

    /** Only the newest question may change the list: an older one is stopped and its answer ignored. */
    async function askPage(limit: number, cursor: string | undefined): Promise<void> {
      const signal = newest.begin();
      const { filter, sort } = get();
      const input = { filter, sort, limit, calendar: ownCalendar(), ...(cursor ? { cursor } : {}) };
      const reply = await ask("conversations.list", input, { signal });
      if (signal.aborted) return;
      if (!reply.ok) return set({ status: "failed", problem: reply.message });
      const { conversations, next, problems } = reply.value;
      const before = get().conversations;
      const shown = cursor ? [...before, ...conversations] : keptRows(before, conversations);
      set({ conversations: shown, next, problems, status: "ready", problem: undefined });
    }

    async function nameThePerson(id: number | undefined): Promise<void> {
      if (id === undefined || id === get().person?.id || get().people.some((each) => each.id === id)) return;
      const reply = await ask("people.get", { id });
      if (reply.ok && get().filter.participantId === id) set({ person: { id, name: reply.value.person.name } });
    }

    return {
      ...initial,
      async loadNav() {
        const [sources, people, tags, pinned, trash] = await Promise.all([
          ask("sources.list", {}),
          ask("people.page", { limit: 50 }),
          ask("tags.list", {}),
          ask("conversations.list", { filter: { pinned: true }, limit: mostPinned }),
          ask("trash.list", { limit: 1 }),
        ]);
        const before = get();
        if (sources.ok) set({ sources: keptRows(before.sources, sources.value.sources) });
        if (people.ok) set({ people: keptRows(before.people, people.value.people) });
        if (pinned.ok) set({ pinned: keptRows(before.pinned, pinned.value.conversations) });
        if (trash.ok) set({ trashed: trash.value.total });
        if (tags.ok) set({ tags: keptRows(before.tags, tags.value.tags) });
      },
      async load() {
        set({ status: "loading", conversations: [], next: null, selected: new Set() });
        await fetchPage(page, undefined);
      },
      async loadMore() {
        const { next, status } = get();
        if (next === null || status !== "ready") return;
        set({ status: "more" });
        await fetchPage(page, next);
      },
      async refresh() {
        await fetchPage(Math.min(most, Math.max(page, get().conversations.length)), undefined);
      },
      async refreshInTurn() {
        if (waitsItsTurn) return;
        waitsItsTurn = true;
        await answered;
        waitsItsTurn = false;
        await get().refresh();
      },
      async showView(filter, sort) {
        // how well something matches is only told of a text
        set({ filter, sort: sort === "match" && filter.text === undefined ? "newest" : sort });
        await Promise.all([get().load(), nameThePerson(filter.participantId)]);
      },
      setFilter: (filter) => get().showView(filter, get().sort),
      async setSort(sort) {
        set({ sort });
        await get().load();
      },
      select: (ids) => set({ selected: new Set(ids) }),
      hide(ids) {
        const gone = new Set(ids);
        set({ conversations: get().conversations.filter(({ id }) => !gone.has(id)), selected: new Set() });
      },
      rememberDeleted: (lastDeleted) => set({ lastDeleted }),
      reset() {
        newest.stop();
        set(initial);
      },
    };
  });
}

export function isFiltered({ filter }: Pick<LibraryState, "filter">): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}
