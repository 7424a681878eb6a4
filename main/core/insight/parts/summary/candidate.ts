import type { Gathered } from "./gather.ts";

export interface Candidate extends Omit<Gathered, "sentences"> {
  sum: number;
  score: number;
  /** How fit for a summary it is by itself, from 0 to 1; known at the end. */
  fit: number;
}
