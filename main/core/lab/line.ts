import type { LabLine } from "./child.ts";
import type { LabQuestion } from "./protocol.ts";

/** What Electron puts on the `process` of a helper of its own, instead of what Node does. */
interface ElectronPort {
  on(event: "message", listener: (message: { data: LabQuestion }) => void): unknown;
  postMessage(message: unknown): void;
}

/** The line to whoever started this process; only the core that did can speak on it. */
export function labLine(): LabLine {
  const { parentPort }: { parentPort?: ElectronPort } = process as NodeJS.Process & { parentPort?: ElectronPort };
  if (parentPort !== undefined) {
    return {
      hear: (listener) => void parentPort.on("message", ({ data }) => listener(data)),
      say: (answer) => parentPort.postMessage(answer),
    };
  }
  return {
    hear: (listener) => void process.on("message", (question: LabQuestion) => listener(question)),
    say: (answer) => void process.send?.(answer),
  };
}
