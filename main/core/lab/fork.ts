import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Helper } from "../ports.ts";

/** A process as Node itself makes one. */
export function forkHelper(script: URL, args: string[]): Helper {
  const child = fork(fileURLToPath(script), args, { execArgv: [], serialization: "advanced", stdio: "ignore" });
  child.unref();
  child.channel?.unref();
  return {
    send: (question) => void child.send(question),
    onAnswer(listener) {
      child.removeAllListeners("message");
      child.on("message", listener);
    },
    onExit(listener) {
      child.removeAllListeners("exit").removeAllListeners("error");
      child.on("exit", listener);
      child.on("error", listener);
    },
    kill: () => void child.kill("SIGKILL"),
  };
}
