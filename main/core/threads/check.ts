import { Worker } from "node:worker_threads";
import { ParleyError } from "../errors.ts";
import { type FromThread, forOnePiece, type ThreadData } from "./protocol.ts";

/** Reads through a store file in a thread of its own, because that takes seconds for a large one. */
export function checkInThread(script: URL, dataDir: string, file: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const workerData: ThreadData = { ...forOnePiece("checker", script, dataDir), file };
    const worker = new Worker(script, { name: "checker", workerData });
    worker.once("message", (message: FromThread) => {
      if (message.type === "checked") resolve(message.problems);
      else if (message.type === "refused") reject(new ParleyError(message.code, message.message));
    });
    worker.once("error", reject);
    worker.once("exit", () => reject(new ParleyError("thread_died", "The check of the store was cut off. Nothing was changed.")));
    worker.unref();
  });
}
