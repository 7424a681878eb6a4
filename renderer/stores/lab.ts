import { createStore } from "zustand/vanilla";
import type { LabGrid, LabQuery } from "../../preload/contract/lab.ts";
import type { RequestOutput } from "../../preload/contract/requests.ts";
import type { Ask } from "../client/client.ts";

export type LabView = RequestOutput<"lab.schema">["views"][number];
type Problem = string | undefined;

export interface LabState {
  sql: string;
  seconds: number;
  views: LabView[];
  saved: LabQuery[];
  /** The last answer and the question that it answers; it stays until there is another. */
  answer: { sql: string; grid: LabGrid } | undefined;
  running: boolean;
  problem: Problem;
  load(): Promise<void>;
  setSql(sql: string): void;
  setSeconds(seconds: number): void;
  run(): Promise<void>;
  cancel(): void;
  /** Answers what went wrong, if anything did. */
  save(name: string): Promise<Problem>;
  remove(id: number): Promise<Problem>;
  tell(problem: Problem): void;
  reset(): void;
}

/** As many as an answer may have: the grid draws only what is in sight. */
export const mostRows = 10_000;

const initial = {
  sql: "",
  seconds: 10,
  views: [],
  saved: [],
  answer: undefined,
  running: false,
  problem: undefined,
};

export function createLab(ask: Ask) {
  let stop: AbortController | undefined;
  return createStore<LabState>()((set, get) => {
    async function loadSaved(): Promise<void> {
      const reply = await ask("lab.saved", {});
      if (reply.ok) set({ saved: reply.value.queries });
    }

    return {
      ...initial,
      async load() {
        const [schema] = await Promise.all([ask("lab.schema", {}), loadSaved()]);
        if (schema.ok) set({ views: schema.value.views });
        else set({ problem: schema.message });
      },
      setSql: (sql) => set({ sql }),
      setSeconds: (seconds) => set({ seconds }),
      async run() {
        const { sql, seconds, running } = get();
        if (running || sql.trim() === "") return;
        const mine = new AbortController();
        stop = mine;
        set({ running: true, problem: undefined });
        const reply = await ask("lab.run", { sql, limit: mostRows, timeoutMs: seconds * 1000 }, { signal: mine.signal });
        if (stop !== mine) return;
        if (reply.ok) set({ running: false, answer: { sql, grid: reply.value } });
        else set({ running: false, problem: reply.message });
      },
      cancel: () => stop?.abort(),
      async save(name) {
        const reply = await ask("lab.save", { name, sql: get().sql });
        if (!reply.ok) return reply.message;
        await loadSaved();
        return undefined;
      },
      async remove(id) {
        const reply = await ask("lab.remove", { id });
        await loadSaved();
        return reply.ok ? undefined : reply.message;
      },
      tell: (problem) => set({ problem }),
      reset() {
        stop?.abort();
        stop = undefined;
        set(initial);
      },
    };
  });
}
