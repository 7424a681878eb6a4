import { appendFileSync, mkdirSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Log, LogFacts } from "./ports.ts";

const largest = 1024 * 1024;
const kept = 5;

/**
 * A log of facts, one JSON object a line: parley.log, and four older ones beside it once it has grown past a megabyte.
 * It takes numbers, names of things and codes; message text and keys have no business here.
 */
export function openLog(dir: string): Log {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const file = join(dir, "parley.log");
  let size = sizeOf(file);
  const write = (level: "info" | "error", event: string, facts: LogFacts = {}) => {
    const line = `${JSON.stringify({ at: new Date().toISOString(), level, event, ...facts })}\n`;
    // A log that cannot be written (full disk, read-only folder) must not stop the work that it tells about.
    try {
      if (size + line.length > largest) {
        rotate(file);
        size = 0;
      }
      appendFileSync(file, line, { mode: 0o600 });
      size += line.length;
    } catch {
      size = sizeOf(file);
    }
  };
  return {
    info: (event, facts) => write("info", event, facts),
    error: (event, facts) => write("error", event, facts),
  };
}

function rotate(file: string): void {
  for (let older = kept - 1; older > 0; older--) {
    const from = older === 1 ? file : `${file}.${older - 1}`;
    if (sizeOf(from) > 0) renameSync(from, `${file}.${older}`);
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
