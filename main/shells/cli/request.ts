import { randomUUID } from "node:crypto";
import type { Failure, Reply } from "../../../preload/contract/reply.ts";
import type { Holder } from "../../compose.ts";
import { failureOf } from "./exit.ts";
import type { CliHome } from "./home.ts";
import type { ProgressLine } from "./screen.ts";

/** A reply of the core, or the refusal of a store that another process holds. */
export type Answer = Reply<unknown> | (Failure & { holder: Holder });

/** Opens the core, sends one request, waits for its answer and closes the core again. */
export async function sendRequest(
  home: CliHome,
  dataDir: string,
  request: { name: string; input: unknown },
  progress: ProgressLine,
): Promise<Answer> {
  const id = randomUUID();
  let stopWanted = false;
  let cancel = () => {};
  const stopListening = home.onStop(() => {
    stopWanted = true;
    cancel();
  });
  try {
    const log = home.openLog(dataDir);
    const { version, workerScript, clock, printer, secrets, policy } = home;
    const ports = { clock, log, printer, secrets, policy };
    const composed = await home.compose({ shell: "cli", version, dataDir, workerScript, ...ports }, () => {});
    if (composed.held) return heldBy(composed.holder);
    const { core } = composed;
    const stopHearing = core.on((event) => {
      if (event.event !== "progress" || event.payload.request !== id) return;
      progress.show(event.payload.done, event.payload.total, event.payload.unit);
    });
    try {
      if (stopWanted) return { ok: false, code: "cancelled", message: "Stopped before anything was done." };
      cancel = () => void core.dispatch({ id: randomUUID(), name: "requests.cancel", input: { request: id } });
      return await core.dispatch({ id, ...request });
    } finally {
      stopHearing();
      progress.clear();
      await core.close();
    }
  } catch (error) {
    return failureOf(error);
  } finally {
    stopListening();
  }
}

function heldBy(holder: Holder): Answer {
  const who = `process ${holder.pid}, the ${holder.shell} shell, since ${new Date(holder.since).toLocaleString()}`;
  const message = `Parley is open elsewhere and holds the store (${who}). Nothing was changed. Close it there and try again.`;
  return { ok: false, code: "store_locked", message, holder };
}
