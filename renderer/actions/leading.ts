import { openConversation } from "./library.ts";
import type { Parley } from "./parley.ts";

/** Where a notice, here or of the system, leads: to its job, else to its conversation. */
export function lead(parley: Parley, { job, conversation }: { job: number | null; conversation: number | null }): void {
  if (job !== null) leadToJob(parley);
  else if (conversation !== null) openConversation(parley, conversation);
}

/** Until there is a page of jobs, the notices tell what became of one. */
export function leadToJob({ stores }: Parley): void {
  stores.ui.getState().show("notices");
}
