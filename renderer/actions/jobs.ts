import { say } from "../text/say.ts";
import type { Parley } from "./parley.ts";

export function showJobs({ stores }: Parley): void {
  stores.search.getState().clear();
  stores.ui.getState().go("jobs");
  void stores.jobs.getState().load();
}

/** Shows a job on its page, whatever else is shown. */
export function openJob(parley: Parley, id: number): void {
  showJobs(parley);
  void parley.stores.jobs.getState().look(id);
}

/** Asks again for what is shown of these jobs; without any named, for all of it. */
export async function takeMovedJobs({ stores }: Parley, ids: readonly number[]): Promise<void> {
  const { moved, load, countOpen } = stores.jobs.getState();
  if (stores.ui.getState().place !== "jobs") await countOpen();
  else if (ids.length === 0) await load();
  else await moved(ids);
}

type Change = "pause" | "resume" | "cancel" | "retry" | "first";

export async function changeJob({ client, stores }: Parley, change: Change, job: number): Promise<void> {
  const reply = await client.ask(`jobs.${change}`, { job });
  if (reply.ok) stores.jobs.getState().put(reply.value.job);
  else stores.toasts.getState().show({ tone: "problem", title: say().keeping.notDone, text: reply.message });
}

/** What is under way is paid for, so a slip of the hand must not end it. */
export function askToCancelJob(parley: Parley, { id, title }: { id: number; title: string }): void {
  const texts = say().jobs;
  parley.stores.ui.getState().confirm({
    title: texts.cancelTitle(title),
    text: texts.cancelText,
    confirm: texts.actions.cancel,
    done: () => void changeJob(parley, "cancel", id),
  });
}
