import type { ParleyEvent } from "../preload/contract/events.ts";
import type { Reply } from "../preload/contract/reply.ts";
import type { Ticket } from "../preload/contract/tickets.ts";
import { RunningCore } from "./core/core.ts";
import { claimStore, type Holder } from "./core/owner.ts";
import type { Surroundings } from "./core/ports.ts";

export type { Holder };

export interface Core {
  /** Takes a message as it came over a border, unchecked; never throws. */
  dispatch(message: unknown): Promise<Reply<unknown>>;
  on(listener: (event: ParleyEvent) => void): () => void;
  /** Lets the pages speak of a file that a person gave to the shell. Throws where there is none. */
  give(path: string): Ticket;
  /** Lets the writer finish what it is committing, then ends the threads and gives the store free. */
  close(): Promise<void>;
}

export type Composed =
  | { held: false; core: Core }
  /** Another process owns the store. `show` asks it to come to the front, with files to import, and tells whether it did. */
  | { held: true; holder: Holder; show(files?: readonly string[]): Promise<boolean> };

/** Builds the core from its surroundings. `onShow` is called when a second start asks this one to come to the front. */
export async function compose(surroundings: Surroundings, onShow: (files: readonly string[]) => void): Promise<Composed> {
  const claim = await claimStore(surroundings, onShow);
  if (claim.held) return claim;
  const { log, shell, version } = surroundings;
  log.info("started", { shell, version, uncleanEnd: claim.endedUncleanly });
  const running = new RunningCore(surroundings, claim.endedUncleanly);
  return {
    held: false,
    core: {
      dispatch: running.dispatch,
      on: (listener) => running.on(listener),
      give: (path) => running.tickets.give(path),
      close: async () => {
        await running.close();
        claim.release();
        log.info("ended");
      },
    },
  };
}
