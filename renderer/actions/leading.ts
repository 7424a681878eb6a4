import { openJob } from "./jobs.ts";
import { openConversation } from "./library.ts";
import type { Parley } from "./parley.ts";

/** Where a notice, here or of the system, leads: to the conversation that it is about, else to its job. */
export function lead(parley: Parley, { job, conversation }: { job: number | null; conversation: number | null }): void {
  if (conversation !== null) openConversation(parley, conversation);
  else if (job !== null) openJob(parley, job);
}
