import type { ParleyEvent } from "../../preload/contract/events.ts";
import type { Failure, Reply } from "../../preload/contract/reply.ts";
import type { RequestMessage } from "../../preload/contract/wire.ts";

/** `refused` is final: this page has no session with a running Parley, and trying again would not give it one. */
export type Connection = "connecting" | "open" | "lost" | "refused";

/** How the page reaches Parley. Requests always answer, with a failure when the way is cut; they never reject. */
export interface Transport {
  request(message: RequestMessage): Promise<Reply<unknown>>;
  /** The returned function takes the listener away. */
  on(listener: (event: ParleyEvent) => void): () => void;
  /** Called at once with the present state and then with every change. */
  onConnection(listener: (connection: Connection) => void): () => void;
}

export const disconnected: Failure = {
  ok: false,
  code: "disconnected",
  message: "The connection to Parley was lost. Nothing that was stored is gone; the page is trying to connect again.",
};

export function failure(code: Failure["code"], message: string): Failure {
  return { ok: false, code, message };
}
