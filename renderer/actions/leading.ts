import { openJob } from "./jobs.ts";
import { openConversation } from "./library.ts";
import type { Parley } from "./parley.ts";

/** Where a notice, here or of the system, leads: to its job, else to its conversation. */
export function lead(parley: Parley, { job, conversation }: { job: number | null; conversation: number | null }): void {
  if (job !== null) openJob(parley, job);
  else if (conversation !== null) openConversation(parley, conversation);
}
