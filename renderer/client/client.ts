import type { ParleyEvent } from "../../preload/contract/events.ts";
import type { Reply } from "../../preload/contract/reply.ts";
import type { RequestInput, RequestName, RequestOutput } from "../../preload/contract/requests.ts";
import { say } from "../text/say.ts";
import { type FileWay, failure, type Transport } from "./transport.ts";

interface AskOptions {
  /** Aborting asks Parley to stop; the answer is then the request's own, usually `cancelled`. */
  signal?: AbortSignal;
  /** Chosen by the caller when it wants to follow the request's progress events. */
  id?: string;
}

export type Ask = <Name extends RequestName>(
  name: Name,
  input: RequestInput<Name>,
  options?: AskOptions,
) => Promise<Reply<RequestOutput<Name>>>;

export interface Client extends FileWay {
  ask: Ask;
  on(listener: (event: ParleyEvent) => void): () => void;
}

export function newRequestId(): string {
  return crypto.randomUUID();
}

const quiet = "quiet-";

/** For what runs beside what the person does: no page shows its progress as work. */
export const quietRequestId = (): string => `${quiet}${newRequestId()}`;
export const isQuiet = (request: string): boolean => request.startsWith(quiet);

export function createClient(transport: Transport): Client {
  async function ask<Name extends RequestName>(name: Name, input: RequestInput<Name>, options: AskOptions = {}) {
    const { signal, id = newRequestId() } = options;
    if (signal?.aborted) return failure("cancelled", say().client.stoppedBefore);
    const stop = () => void transport.request({ id: newRequestId(), name: "requests.cancel", input: { request: id } });
    signal?.addEventListener("abort", stop, { once: true });
    try {
      // The one place where a reply gets its type: both ends derive it from the same contract, by this name.
      return (await transport.request({ id, name, input })) as Reply<RequestOutput<Name>>;
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }
  const { bring, letGo } = transport;
  return { ask, bring, letGo, on: (listener) => transport.on(listener) };
}
