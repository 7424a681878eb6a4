import type { MessagePort } from "node:worker_threads";

export interface WatchdogData {
  role: "watchdog";
  /** Who started the process. */
  parent: number;
}

const mostBytes = 1024 ** 3;
const every = 50;

/**
 * Runs in a thread of the lab's process, beside a statement that nothing can interrupt: ends the process when it takes too much memory,
 * or when nobody is left who would end it.
 */
export function startWatchdog(port: MessagePort, { parent }: WatchdogData): void {
  setInterval(() => {
    if (process.memoryUsage.rss() > mostBytes || process.ppid !== parent) process.kill(process.pid, "SIGKILL");
  }, every);
  port.postMessage("watching");
}
