import { BroadcastChannel, workerData } from "node:worker_threads";
import { workerScript } from "./built.ts";

// The real worker, except that a test can end it at once: it stands in for a crash inside native code.

const channel = new BroadcastChannel(`die ${workerData.dataDir}`);
channel.onmessage = (event: unknown) => {
  if (typeof event === "object" && event !== null && "data" in event && event.data === workerData.role) process.exit(1);
};
channel.unref();

await import(workerScript.href);
