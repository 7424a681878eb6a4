import type { Parley } from "./parley.ts";

/** With the network back, jobs that wait for it are looked at at once. */
export function onNetwork({ client }: Parley): () => void {
  const look = () => void client.ask("jobs.look", {}).catch(() => {});
  addEventListener("online", look);
  return () => removeEventListener("online", look);
}
