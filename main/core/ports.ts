import type { ShellName } from "../../preload/contract/app.ts";

// The surroundings that the core works in. Shells pass the real ones, tests pass others.

export interface Clock {
  now(): number;
}

/** Writes facts about what Parley did; never message text, never keys. */
export interface Log {
  info(event: string, facts?: LogFacts): void;
  error(event: string, facts?: LogFacts): void;
}
export type LogFacts = Record<string, string | number | boolean | null>;

export interface Surroundings {
  shell: ShellName;
  version: string;
  /** The folder that holds the store, its backups and the log. */
  dataDir: string;
  /** The script that worker threads run: the built one, or its source in tests. */
  workerScript: URL;
  clock: Clock;
  log: Log;
  /** Tests hold every answer against its schema as well. */
  checkOutputs?: boolean;
}
