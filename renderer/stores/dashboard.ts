import { createStore } from "zustand/vanilla";
import type {
  Answers,
  BusinessHours,
  Crowd,
  Links,
  Moods,
  Talks,
  TermList,
  Terms,
  Topics,
  Volume,
} from "../../preload/contract/dashboard.ts";
import type { ConversationFilter } from "../../preload/contract/filter.ts";
import type { Settings } from "../../preload/contract/settings.ts";
import type { Ask } from "../client/client.ts";
import { ownCalendar } from "../format/calendar.ts";
import { narrowed } from "./filter.ts";
import { Newest } from "./newest.ts";

/** What is counted of one period; what has not come yet is missing. */
export interface Counts {
  volume?: Volume;
  people?: Crowd;
  answers?: Answers;
  talks?: Talks;
  moods?: Moods;
  topics?: Topics;
  links?: Links;
  terms?: Terms;
}

/** With which other period the one that is shown is compared. */
export type Comparison = "none" | "before" | "year";

export interface CountOptions {
  hours: BusinessHours | null;
  terms: TermList[];
}

export function countOptions({ businessHours, onlyBusinessHours, terms }: Settings): CountOptions {
  return { hours: onlyBusinessHours ? businessHours : null, terms };
}

export interface DashboardState {
  tab: "charts" | "worklist";
  filter: ConversationFilter;
  comparison: Comparison;
  counts: Counts;
  /** The same of the other period. */
  before: Counts | undefined;
  status: "loading" | "ready" | "failed";
  problem: string | undefined;
  /** The filter that a mark led to; it is not the dashboard's own. */
  ledTo: ConversationFilter | undefined;
  show(tab: DashboardState["tab"]): void;
  setFilter(filter: ConversationFilter): void;
  setComparison(comparison: Comparison): void;
  lead(filter: ConversationFilter): void;
  load(options: CountOptions): Promise<void>;
  reset(): void;
}

export function createDashboard(ask: Ask) {
  const newest = new Newest();
  const initial = {
    tab: "charts" as const,
    filter: {},
    comparison: "none" as const,
    counts: {},
    before: undefined,
    status: "loading" as const,
    problem: undefined,
    ledTo: undefined,
  };

  return createStore<DashboardState>()((set, get) => {
    /** One question after the other, so that all else that the page asks is answered in between. */
    async function count(
      filter: ConversationFilter,
      { hours, terms }: CountOptions,
      signal: AbortSignal,
      tell: (part: Counts) => void,
      own: Counts = {},
    ): Promise<string | undefined> {
      const scope = { filter, calendar: ownCalendar() };
      // of the other period the same words are counted together
      const clusters = own.topics && { clusters: own.topics.topics.map(({ words }) => words) };
      const asks: (() => Promise<string | undefined>)[] = [
        async () => told(await ask("dashboard.volume", scope, { signal }), (volume) => tell({ volume })),
        async () => told(await ask("dashboard.people", scope, { signal }), (people) => tell({ people })),
        async () => told(await ask("dashboard.talks", scope, { signal }), (talks) => tell({ talks })),
        async () => told(await ask("dashboard.answers", { ...scope, hours }, { signal }), (answers) => tell({ answers })),
        async () => told(await ask("dashboard.moods", scope, { signal }), (moods) => tell({ moods })),
        async () => told(await ask("dashboard.topics", { ...scope, ...clusters }, { signal }), (topics) => tell({ topics })),
        async () => told(await ask("dashboard.links", scope, { signal }), (links) => tell({ links })),
        async () => told(await ask("dashboard.terms", { ...scope, terms }, { signal }), (found) => tell({ terms: found })),
      ];
      for (const each of asks) {
        const problem = await each();
        if (problem !== undefined || signal.aborted) return problem;
      }
      return undefined;
    }

    return {
      ...initial,
      show: (tab) => set({ tab }),
      setFilter: (filter) => set({ filter: narrowed(filter, {}) }),
      setComparison: (comparison) => set({ comparison }),
      lead: (ledTo) => set({ ledTo }),
      async load(options) {
        const signal = newest.begin();
        set({ status: "loading", problem: undefined });
        const { filter, comparison } = get();
        const own: Counts = {};
        let problem = await count(filter, options, signal, (part) => {
          Object.assign(own, part);
          if (!signal.aborted) set({ counts: { ...get().counts, ...part } });
        });
        if (signal.aborted) return;
        const other = otherPeriod(filter, comparison, own.volume);
        const before: Counts = {};
        if (problem === undefined && other !== undefined) {
          problem = await count({ ...filter, ...other }, options, signal, (part) => Object.assign(before, part), own);
        }
        if (signal.aborted) return;
        set({ before: other === undefined ? undefined : before, status: problem === undefined ? "ready" : "failed", problem });
      },
      reset() {
        newest.stop();
        set(initial);
      },
    };
  });
}

function told<Value>(reply: { ok: true; value: Value } | { ok: false; message: string }, tell: (value: Value) => void) {
  if (!reply.ok) return reply.message;
  tell(reply.value);
  return undefined;
}

interface Period {
  from: number;
  to: number;
}

/** The period before the one that is shown, of the same length, or the same days a year before. */
export function otherPeriod(filter: ConversationFilter, comparison: Comparison, volume: Volume | undefined): Period | undefined {
  if (comparison === "none") return undefined;
  const from = filter.from ?? volume?.begins[0];
  const to = filter.to ?? (volume === undefined ? undefined : volume.end - 1);
  if (from === undefined || to === undefined || to <= from) return undefined;
  if (comparison === "before") return { from: from - (to - from + 1), to: from - 1 };
  return { from: aYearBefore(from), to: aYearBefore(to) };
}

function aYearBefore(time: number): number {
  const date = new Date(time);
  date.setFullYear(date.getFullYear() - 1);
  return date.getTime();
}
