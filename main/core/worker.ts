import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { failureOf } from "./errors.ts";
import { startParser } from "./import/parser.ts";
import { startLab } from "./lab/child.ts";
import { labLine } from "./lab/line.ts";
import { startWatchdog } from "./lab/watchdog.ts";
import { checkStoreFile } from "./store/check.ts";
import type { ThreadData } from "./threads/protocol.ts";
import { startReader, startScout, startWriter } from "./threads/serve.ts";

// The script of every worker thread; its role says which part it plays. The lab's process runs it, too.

const data: ThreadData = workerData;
const [job, dataDir = ""] = process.argv.slice(2);
if (parentPort !== null) play(parentPort);
else if (job === "lab") startLab(dataDir, new URL(import.meta.url), labLine());

function play(port: MessagePort): void {
  switch (data.role) {
    case "writer":
      startWriter(port, data);
      break;
    case "reader":
      startReader(port, data);
      break;
    case "scout":
      startScout(port, data);
      break;
    case "parser":
      void startParser(port, workerData);
      break;
    case "watchdog":
      startWatchdog(port, workerData);
      break;
    case "checker":
      check(port, data.file ?? "");
      break;
    default:
      data.role satisfies never;
  }
}

function check(port: MessagePort, file: string): void {
  try {
    port.postMessage({ type: "checked", problems: checkStoreFile(file) });
  } catch (error) {
    const { code, message } = failureOf(error);
    port.postMessage(code === "store_damaged" ? { type: "checked", problems: [message] } : { type: "refused", code, message });
  }
  port.close();
}
