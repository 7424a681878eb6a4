import { setImmediate as nextTurn } from "node:timers/promises";
import type { MessagePort } from "node:worker_threads";
import { commandHandlers, oneAtATime } from "../handlers/commands.ts";
import { finishMerges } from "../handlers/merging.ts";
import { purgeOld } from "../handlers/trash.ts";
import type { CommandContext } from "../handlers/types.ts";
import { takeOut } from "../import/intoSource.ts";
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

export function startWriter(port: MessagePort, data: ThreadData): void {
  const { dataDir, script, cancelled, background = false, policy = { offline: false } } = data;
  const gateOf = gateInThread(port, data);
  const clock = { now: () => Date.now() };
  const queue = new Queue();
  const say = (message: FromThread) => port.postMessage(message);
  let understanding: Background | undefined;
  serve<Writer>(port, cancelled, {
    open: async () => {
      const store = await openStore(dataDir, clock.now());
      if (background)
        understanding = new Background({
          store,
          clock,
          emit: (event) => say({ type: "event", event }),
          quiet: () => queue.quiet(),
          failed: (error) => say({ type: "failed", request: "understand", error: describe(error) }),
        });
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
      return store;
    },
    end: async () => understanding?.stop(),
    answer: async (store, { id, name, input }, cancel) => {
      const context: CommandContext = {
        store,
        dataDir,
        clock,
        cancel,
        script: new URL(script),
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
        understanding?.wake();
      }
    },
  });
}
