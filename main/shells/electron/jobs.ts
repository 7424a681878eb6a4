import { randomUUID } from "node:crypto";
import { jobRequests } from "../../../preload/contract/jobs.ts";
import type { Core } from "../../compose.ts";

/** Tells how many jobs are open, now and whenever jobs move. */
export function followJobs({ dispatch, on }: Pick<Core, "dispatch" | "on">, onOpen: (jobs: number) => void): void {
  let state: "idle" | "asking" | "asking, and out of date" = "idle";
  const ask = async (): Promise<void> => {
    if (state !== "idle") {
      state = "asking, and out of date";
      return;
    }
    state = "asking";
    const reply = await dispatch({ id: randomUUID(), name: "enhance.status", input: {} });
    const status = reply.ok ? jobRequests["enhance.status"].output.safeParse(reply.value).data : undefined;
    if (status !== undefined) onOpen(status.openJobs);
    const isOld = state !== "asking";
    state = "idle";
    if (isOld) void ask();
  };
  on(({ event }) => {
    // a store that only opens now, or was brought back, could not answer before
    if (event === "jobs" || event === "store") void ask();
  });
  void ask();
}
