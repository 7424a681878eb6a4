import type { compose as composeCore } from "../../compose.ts";
import type { Clock, Log, Policy, Printer, Secrets } from "../../core/ports.ts";
import type { DoctorMachine } from "./machine.ts";

/** What the entry that starts this shell knows and passes in. */
export interface CliHome {
  compose: typeof composeCore;
  openLog(dataDir: string): Log;
  restoreStore(dataDir: string, file: string): Promise<{ path: string; keptOld: string | null }>;
  /** Runs the browser shell without a window until it is stopped; gives the exit code. */
  serve(options: { dataDir: string; port: number }): Promise<number>;
  /** Calls the listener when the person wants the command to stop, until the returned function is called. */
  onStop(listener: () => void): () => void;
  machine: DoctorMachine;
  clock: Clock;
  /** Undefined where nothing on this computer can print. */
  printer: Printer | undefined;
  version: string;
  workerScript: URL;
  secrets?: Secrets;
  policy?: Policy;
  defaultDataDir: string;
}
