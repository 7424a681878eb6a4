import { type MessagePort, Worker } from "node:worker_threads";
import { type ThreadData, threadMemory } from "./protocol.ts";

// What one thread makes and another one takes, at the same time: the maker is at most so many items ahead, because each costs memory on
// both sides.

type FromMaker<Item> = { type: "made"; item: Item } | { type: "ended" } | { type: "failed"; message: string };

/** Starts the thread that makes them. Leaving the loop early ends it. */
export async function* madeInThread<Item>(workerData: ThreadData): AsyncGenerator<Item> {
  const name = workerData.role;
  const worker = new Worker(new URL(workerData.script), { name, workerData, resourceLimits: threadMemory });
  const inbox: FromMaker<Item>[] = [];
  let wake = () => {};
  const arrive = (message: FromMaker<Item>) => {
    inbox.push(message);
    wake();
  };
  worker.on("message", arrive);
  worker.on("error", (error) => arrive({ type: "failed", message: error.message }));
  worker.on("exit", () => arrive({ type: "failed", message: "the reading thread ended" }));
  try {
    for (;;) {
      const message = inbox.shift();
      if (message === undefined) {
        const { promise, resolve } = Promise.withResolvers<void>();
        wake = resolve;
        await promise;
      } else if (message.type === "made") {
        worker.postMessage("taken");
        yield message.item;
      } else if (message.type === "failed") throw new Error(message.message);
      else return;
    }
  } finally {
    worker.removeAllListeners("exit");
    await worker.terminate();
  }
}

/** The maker's own side. */
export async function handOver<Item>(port: MessagePort, ahead: number, items: AsyncIterable<Item>): Promise<void> {
  let free = ahead;
  let wake = () => {};
  port.on("message", () => {
    free += 1;
    wake();
  });
  const say = (message: FromMaker<Item>) => port.postMessage(message);
  try {
    for await (const item of items) {
      while (free === 0) {
        const { promise, resolve } = Promise.withResolvers<void>();
        wake = resolve;
        await promise;
      }
      free -= 1;
      say({ type: "made", item });
    }
    say({ type: "ended" });
  } catch (error) {
    say({ type: "failed", message: error instanceof Error ? error.message : "unknown reason" });
  }
  port.close();
}
