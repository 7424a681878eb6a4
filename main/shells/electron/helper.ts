import { fileURLToPath } from "node:url";
import { utilityProcess } from "electron";
import type { StartHelper } from "../../core/ports.ts";

/** A process as Electron makes one; it does not let its own program play Node. */
export const startHelper: StartHelper = (script, args) => {
  const child = utilityProcess.fork(fileURLToPath(script), args, { serviceName: "Parley lab", stdio: "ignore" });
  return {
    send: (question) => child.postMessage(question),
    onAnswer(listener) {
      child.removeAllListeners("message");
      child.on("message", listener);
    },
    onExit(listener) {
      child.removeAllListeners("exit");
      child.on("exit", listener);
    },
    kill() {
      // asked politely, it would finish its statement first
      if (child.pid !== undefined) process.kill(child.pid, "SIGKILL");
    },
  };
};
