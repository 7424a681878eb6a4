import { createStore } from "zustand/vanilla";
import type { ExportFormat, ExportWhich } from "../../preload/contract/export.ts";
import type { RequestOutput } from "../../preload/contract/requests.ts";
import type { Ask } from "../client/client.ts";
import { Newest } from "./newest.ts";

type ScopeKind = "picked" | "found" | "open" | "list";

/** Something that can go out, as the page stands. */
export interface Scope {
  kind: ScopeKind;
  which: ExportWhich;
  /** What the file is called after; none where it is everything or has no name of its own. */
  title: string | undefined;
  conversations: number | undefined;
  messages: number | undefined;
}

type Found = RequestOutput<"search.count">;

export interface ExportState {
  format: ExportFormat;
  withSummaries: boolean;
  bom: boolean;
  /** Undefined takes the first that is offered. */
  kind: ScopeKind | undefined;
  /** How much the search finds, once it is counted. */
  found: Found | undefined;
  problem: string | undefined;
  /** Id of the running export. */
  request: string | undefined;
  choose(part: Partial<Pick<ExportState, "format" | "withSummaries" | "bom" | "kind">>): void;
  countFound(scope: Scope | undefined): Promise<void>;
  writing(request: string): void;
  ended(problem: string | undefined): void;
  /** Begins anew; how a person likes their files is remembered while the page is open. */
  forget(): void;
  reset(): void;
}

const fresh = { kind: undefined, found: undefined, problem: undefined };
const initial = { ...fresh, format: "csv" as const, withSummaries: false, bom: true, request: undefined };

export function createExport(ask: Ask) {
  const counting = new Newest();
  return createStore<ExportState>()((set) => ({
    ...initial,
    choose: (part) => set({ ...part, problem: undefined }),
    async countFound(scope) {
      counting.stop();
      if (scope === undefined || !("search" in scope.which)) return;
      const signal = counting.begin();
      const reply = await ask("search.count", scope.which.search, { signal });
      if (!signal.aborted && reply.ok) set({ found: reply.value });
    },
    writing: (request) => set({ request, problem: undefined }),
    ended: (problem) => set({ request: undefined, problem }),
    forget() {
      counting.stop();
      set(fresh);
    },
    reset() {
      counting.stop();
      set(initial);
    },
  }));
}

/** What an export is asked for, without the choices that its format does not know. */
export function exportOptions({ format, withSummaries, bom }: Pick<ExportState, "format" | "withSummaries" | "bom">) {
  return { format, withSummaries: withSummaries && format !== "jsonl", bom: bom && format === "csv" };
}
