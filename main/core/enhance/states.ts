// The life of one batch at the provider, as a pure function: what is known by now, what happened, what follows. The store keeps the state,
// the runner acts on it, and nothing else decides.

/** What the provider says of a batch. */
export const batchStatuses = [
  "validating",
  "failed",
  "in_progress",
  "finalizing",
  "completed",
  "expired",
  "cancelling",
  "cancelled",
] as const;
type BatchStatus = (typeof batchStatuses)[number];

/** `queued`: waits for its turn. `submitting`: the intent is written; whether the provider has heard of it must be found out. */
export const jobStates = ["queued", "submitting", "submitted", ...batchStatuses] as const;
export type JobState = (typeof jobStates)[number];

export type JobEvent =
  /** Its turn has come. */
  | { type: "begun" }
  /** The provider has a batch of ours with this job's id, by the answer to the create or by searching for it. */
  | { type: "created" }
  /** The provider surely has none, and may be asked again later: it was too much at once, or the network was down. */
  | { type: "postponed" }
  /** The provider will never take it. */
  | { type: "refused" }
  | { type: "told"; status: BatchStatus }
  /** The person wants it to end. */
  | { type: "cancelled" }
  /** The person wants what is left of it once more. */
  | { type: "retried" };

export const isFinal = (state: JobState): boolean => finals.has(state);

const finals: ReadonlySet<JobState> = new Set(["completed", "failed", "expired", "cancelled"]);

/** News that were overtaken on their way must not lead back. */
const progress: Record<JobState, number> = {
  queued: 0,
  submitting: 1,
  submitted: 2,
  validating: 3,
  in_progress: 4,
  finalizing: 5,
  cancelling: 6,
  completed: 7,
  failed: 7,
  expired: 7,
  cancelled: 7,
};

/** The state that follows; null where the event cannot happen in this state, so that a mistake shows instead of being written down. */
export function next(state: JobState, event: JobEvent): JobState | null {
  switch (event.type) {
    case "begun":
      return state === "queued" ? "submitting" : null;
    case "created":
      if (state === "submitting") return "submitted";
      // found by a search as well as by the answer that came late
      return progress[state] > progress.submitting ? state : null;
    case "postponed":
      return state === "submitting" ? "queued" : null;
    case "refused":
      return state === "submitting" ? "failed" : null;
    case "told":
      if (progress[state] < progress.submitted) return null;
      if (isFinal(state)) return state;
      return progress[event.status] > progress[state] ? event.status : state;
    case "cancelled":
      // a create that is under way may have come through: only what the provider does not know yet ends at once
      if (state === "queued") return "cancelled";
      if (state === "submitting") return null;
      return isFinal(state) ? state : "cancelling";
    case "retried":
      return isFinal(state) ? "queued" : null;
    default:
      return event satisfies never;
  }
}
