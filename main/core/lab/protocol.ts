import type { LabGrid } from "../../../preload/contract/lab.ts";
import type { Failure } from "../../../preload/contract/reply.ts";

// What travels between the core and the process that the lab's questions run in. One question at a time.

export interface LabQuestion {
  sql: string;
  limit: number;
  /** How the answer is wanted: to be shown, or as the text of a file. */
  as: "grid" | "csv" | "json";
}

/** Said when the question is about to be asked: a process that is only starting takes no time from it. */
export const begun = "begun";

export type LabAnswer = { ok: true; grid: LabGrid } | { ok: true; text: string; rows: number; truncated: boolean } | Failure;
