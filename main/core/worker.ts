import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { failureOf } from "./errors.ts";
import { startLab } from "./lab/child.ts";
import { labLine } from "./lab/line.ts";
import { startWatchdog } from "./lab/watchdog.ts";
import { checkStoreFile } from "./store/check.ts";
import type { ThreadData } from "./threads/protocol.ts";

// The script of every worker thread; its role says which part it plays. The lab's process runs it, too.

const data: ThreadData = workerData;
const [job, dataDir = ""] = process.argv.slice(2);
if (parentPort !== null) void play(parentPort);
else if (job === "lab") startLab(dataDir, new URL(import.meta.url), labLine());

/** Each role loads its own part: a thread that only reads files has no use for the weights of the offline engine. */
async function play(port: MessagePort): Promise<void> {
  switch (data.role) {
    case "writer":
      (await import("./threads/writer.ts")).startWriter(port, data);
      break;
    case "reader":
      (await import("./threads/reader.ts")).startReader(port, data);
      break;
    case "scout":
      (await import("./threads/scout.ts")).startScout(port, data);
      break;
    case "parser":
      await (await import("./import/parser.ts")).startParser(port, workerData);
      break;
    case "weigher":
      await (await import("./enhance/answersRead.ts")).startWeigher(port, workerData);
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
