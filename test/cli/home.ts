import type { Composed, Core } from "../../main/compose.ts";
import type { CliHome } from "../../main/shells/cli/home.ts";
import type { DoctorMachine } from "../../main/shells/cli/machine.ts";
import { runCommand } from "../../main/shells/cli/run.ts";
import { fakeCore, silentLog } from "../browser/core.ts";

/** A computer that has everything. */
export const healthyMachine: DoctorMachine = {
  platform: "linux",
  arch: "x64",
  env: {},
  nodeVersion: "24.21.0",
  root: "/parley",
  exists: () => true,
  read: () => "electron",
  isWritable: () => true,
  freeBytes: () => 100 * 1024 ** 3,
  output: () => "something",
  findBrowser: () => "/usr/bin/chromium",
  hasDisplay: true,
};

export const health = { shell: "cli", store: "ready", problem: null, backups: [], threads: [], startedAt: 0 };

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs one command over a core of the test's; nothing leaves the test's own memory. */
export async function run(
  args: string[],
  core: Partial<Core> = {},
  changed: Partial<CliHome> = {},
  isWatched = false,
): Promise<Ran> {
  const ran = { code: -1, out: "", err: "" };
  const home: CliHome = {
    compose: async (): Promise<Composed> => ({ held: false, core: { ...fakeCore(), ...core } }),
    openLog: () => silentLog,
    restoreStore: async (dataDir, file) => ({ path: `${dataDir} from ${file}`, keptOld: null }),
    serve: async () => 0,
    onStop: () => () => {},
    machine: healthyMachine,
    clock: { now: () => 0 },
    printer: undefined,
    version: "0.0.0",
    workerScript: new URL("file:///nowhere"),
    defaultDataDir: "/data",
    ...changed,
  };
  ran.code = await runCommand(args, home, {
    out: (text) => {
      ran.out += text;
    },
    err: (text) => {
      ran.err += text;
    },
    isWatched,
  });
  return ran;
}
