import type { ParleyEvent } from "../../../preload/contract/events.ts";
import type { Provider } from "../../../preload/contract/providers.ts";
import type { Client } from "../llm/client.ts";
import type { Clock } from "../ports.ts";
import type { Writer } from "../store/handle.ts";
import type { Tokens } from "./parse.ts";

/** What jobs are run with. */
export interface Engine {
  store: Writer;
  dataDir: string;
  /** The workers' script, for work that wants a thread of its own. */
  script: URL;
  clock: Clock;
  emit(event: ParleyEvent): void;
  breathe(): Promise<void>;
  /** The way to a provider's service; it throws where there is none. */
  client(provider: Provider): Promise<Client>;
  /** Whether the service says that it only rehearses. */
  rehearses(provider: Provider): boolean;
  cost(provider: Provider, model: string, way: "batch" | "queue", tokens: Tokens): number | null;
  /** What nobody waits for is told to the log. */
  failed(error: unknown): void;
  /** Milliseconds that a download may be silent. */
  patience?: number;
}
