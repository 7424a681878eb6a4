import { setImmediate as nextTurn } from "node:timers/promises";
import type { MessagePort } from "node:worker_threads";
import type { ParleyEvent } from "../../../preload/contract/events.ts";
import { Runner } from "../enhance/runner.ts";
import { commandHandlers, oneAtATime } from "../handlers/commands.ts";
import { finishMerges } from "../handlers/merging.ts";
import { purgeOld } from "../handlers/trash.ts";
import type { CommandContext } from "../handlers/types.ts";
import { takeOut } from "../import/intoSource.ts";
import { costOf } from "../llm/prices/prices.ts";
import type { Writer } from "../store/handle.ts";
import { openStore } from "../store/open.ts";
import { unfinishedSources } from "../store/sources.ts";
import { Background } from "../understand/background.ts";
import { gateInThread } from "./asking.ts";
import { checkInThread } from "./check.ts";
import type { FromThread, ThreadData } from "./protocol.ts";
import { Queue } from "./queue.ts";
import { describe, handlerOf, longWork, serve } from "./serve.ts";

const purgeEvery = 6 * 3_600_000;
/** What may let a job go on that waits. */
const wakesJobs = /^(jobs|enhance|providers)\.|^settings\.set$/;

export function startWriter(port: MessagePort, data: ThreadData): void {
  const { dataDir, script, cancelled, background = false, policy = { offline: false } } = data;
  const gateOf = gateInThread(port, data);
  const clock = { now: () => Date.now() };
  const queue = new Queue();
  const say = (message: FromThread) => port.postMessage(message);
  let understanding: Background | undefined;
  let jobs: Runner | undefined;
  serve<Writer>(port, cancelled, {
    open: async () => {
      const store = await openStore(dataDir, clock.now());
      const emit = (event: ParleyEvent) => say({ type: "event", event });
      const failed = (request: string) => (error: unknown) => say({ type: "failed", request, error: describe(error) });
      if (background) {
        const gate = gateOf(store);
        jobs = new Runner({
          store,
          dataDir,
          script: new URL(script),
          clock,
          emit,
          breathe: async () => void (await nextTurn()),
          client: gate.client,
          rehearses: gate.rehearses,
          cost: (provider, model, way, tokens) => costOf(provider, model, tokens, way),
          failed: failed("jobs"),
        });
        understanding = new Background({
          store,
          clock,
          emit: (event) => {
            emit(event);
            // what changed may be there to be enhanced again
            jobs?.wake();
          },
          quiet: () => queue.quiet(),
          failed: failed("understand"),
        });
      }
      // nobody waits for this: what goes wrong is told to the log, and the next start tries again
      const behind = (name: string, work: () => Promise<unknown>) =>
        void queue.run(work).catch((error: unknown) => say({ type: "failed", request: name, error: describe(error) }));
      const changed = () => say({ type: "event", event: { event: "changed", payload: { what: "library" } } });
      behind("merge", async () => {
        if ((await finishMerges(store, { breathe: async () => void (await nextTurn()) })) > 0) changed();
      });
      // an import that was cut off leaves nothing half behind
      for (const source of unfinishedSources(store)) {
        behind("take out", async () => {
          await takeOut({ store, dataDir }, source);
          changed();
        });
      }
      const purge = () => behind("purge", () => purgeOld({ store, dataDir, clock }));
      purge();
      setInterval(purge, purgeEvery).unref();
      understanding?.wake();
      jobs?.wake();
      return store;
    },
    end: async () => void (await Promise.all([understanding?.stop(), jobs?.stop()])),
    keysChanged: () => jobs?.wake(),
    answer: async (store, { id, name, input }, cancel) => {
      const context: CommandContext = {
        store,
        dataDir,
        clock,
        cancel,
        script: new URL(script),
        request: id,
        emit: (event) => say({ type: "event", event }),
        ...longWork(id, cancel, say),
        policy,
        gate: gateOf(store),
        checkFile: (file) => checkInThread(new URL(script), dataDir, file),
      };
      const work = () => handlerOf(commandHandlers, name)(context, input);
      try {
        return await (oneAtATime.has(name) ? queue.run(work) : work());
      } finally {
        if (wakesJobs.test(name)) jobs?.wake();
        understanding?.wake();
      }
    },
  });
}
