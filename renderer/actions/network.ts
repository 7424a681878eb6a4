import type { Parley } from "./parley.ts";

/** With the network back, which the window tells, jobs that wait for it are looked at at once. */
export function onNetwork({ client }: Parley, window: EventTarget): () => void {
  const look = () => void client.ask("jobs.look", {}).catch(() => {});
  window.addEventListener("online", look);
  return () => window.removeEventListener("online", look);
}
