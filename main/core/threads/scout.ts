import type { MessagePort } from "node:worker_threads";
import { surveyHandlers } from "../handlers/surveys.ts";
import type { SurveyContext } from "../handlers/types.ts";
import { LastLook } from "../import/lastLook.ts";
import type { Reader } from "../store/handle.ts";
import { openStoreForReading } from "../store/open.ts";
import type { FromThread, ThreadData } from "./protocol.ts";
import { handlerOf, longWork, serve } from "./serve.ts";

/** Reads files for as long as it takes, away from the threads that answer the page. */
export function startScout(port: MessagePort, { dataDir, version, cancelled, policy = { offline: false } }: ThreadData): void {
  const say = (message: FromThread) => port.postMessage(message);
  const lastLook = new LastLook();
  serve<Reader>(port, cancelled, {
    open: async () => openStoreForReading(dataDir),
    answer: (store, { id, name, input }, cancel) => {
      const context: SurveyContext = { store, version, cancel, policy, lastLook, ...longWork(id, cancel, say) };
      return handlerOf(surveyHandlers, name)(context, input);
    },
  });
}
