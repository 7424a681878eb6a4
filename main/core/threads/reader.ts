import type { MessagePort } from "node:worker_threads";
import { queryHandlers } from "../handlers/queries.ts";
import type { Reader } from "../store/handle.ts";
import { openStoreForReading } from "../store/open.ts";
import type { ThreadData } from "./protocol.ts";
import { handlerOf, serve } from "./serve.ts";

export function startReader(port: MessagePort, { dataDir, version, cancelled, policy = { offline: false } }: ThreadData): void {
  serve<Reader>(port, cancelled, {
    open: async () => openStoreForReading(dataDir),
    answer: (store, { name, input }, cancel) =>
      store.snapshot(() => handlerOf(queryHandlers, name)({ store, dataDir, version, cancel, policy }, input)),
  });
}
