import type { ParleyEvent } from "../preload/contract/events.ts";
import type { Reply } from "../preload/contract/reply.ts";
import type { Surroundings } from "./core/ports.ts";

export interface Core {
  /** Takes a message as it came over a border, unchecked; never throws. */
  dispatch(message: unknown): Promise<Reply<unknown>>;
  on(listener: (event: ParleyEvent) => void): () => void;
  /** Lets the writer finish what it is committing, then ends the threads and gives the store free. */
  close(): Promise<void>;
}

/** Who has the store when it is not us. */
export interface Holder {
  pid: number;
  shell: string;
  since: number;
}

export type Composed =
  | { held: false; core: Core }
  /** Another process owns the store. `show` asks it to come to the front and tells whether it did. */
  | { held: true; holder: Holder; show(): Promise<boolean> };

/** Builds the core from its surroundings. `onShow` is called when a second start asks this one to come to the front. */
export async function compose(surroundings: Surroundings, onShow: () => void): Promise<Composed> {
  void surroundings;
  void onShow;
  throw new Error("not built yet");
}
