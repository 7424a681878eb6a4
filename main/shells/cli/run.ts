import type { compose as composeCore } from "../../compose.ts";
import type { Clock, Log } from "../../core/ports.ts";
import { readCommand } from "./commands.ts";
import { type DoctorMachine, examine, inWords, verdict } from "./doctor.ts";
import { exitCode, exitCodeOf, failureOf } from "./exit.ts";
import { help } from "./help.ts";
import { sendRequest } from "./request.ts";
import { progressLine, type Screen, voice } from "./screen.ts";

/** What the entry that starts this shell knows and passes in. */
export interface CliHome {
  compose: typeof composeCore;
  openLog(dir: string): Log;
  restoreStore(dataDir: string, file: string): Promise<{ path: string; keptOld: string | null }>;
  /** Runs the browser shell without a window until it is stopped; gives the exit code. */
  serve(options: { dataDir: string; port: number }): Promise<number>;
  /** Calls the listener when the person wants the command to stop, until the returned function is called. */
  onStop(listener: () => void): () => void;
  machine: DoctorMachine;
  clock: Clock;
  version: string;
  workerScript: URL;
  defaultDataDir: string;
}

/** Runs one command; gives the exit code. */
export async function runCommand(args: string[], home: CliHome, screen: Screen): Promise<number> {
  const { say } = voice(screen, args.includes("--json"));
  const parsed = readCommand(args, home.defaultDataDir);
  if ("problem" in parsed) {
    say({ ok: false, code: "bad_input", message: `${parsed.problem} Nothing was done; see: npm run -s parley -- help` });
    return exitCode.wrongUsage;
  }
  const { dataDir, command } = parsed;
  switch (command.command) {
    case "help":
      say({ ok: true, value: { help } }, help);
      return exitCode.ok;
    case "serve":
      try {
        return await home.serve({ dataDir, port: command.port });
      } catch (error) {
        return fail(error);
      }
    case "restore":
      try {
        const restored = await home.restoreStore(dataDir, command.file);
        const kept = restored.keptOld === null ? "" : ` The store that was there is kept as ${restored.keptOld}.`;
        say({ ok: true, value: restored }, `Restored ${restored.path}.${kept}\n`);
        return exitCode.ok;
      } catch (error) {
        return fail(error);
      }
    case "doctor": {
      const send = () => sendRequest(home, dataDir, { name: "app.health", input: {} }, progressLine(screen));
      const checks = await examine(home.machine, dataDir, send);
      say({ ok: true, value: { checks } }, inWords(checks));
      return verdict(checks);
    }
    case "request": {
      const { name, input } = command;
      const answer = await sendRequest(home, dataDir, { name, input }, progressLine(screen));
      say(answer);
      return answer.ok ? exitCode.ok : exitCodeOf(answer);
    }
  }

  function fail(error: unknown): number {
    const failure = failureOf(error);
    say(failure);
    return exitCodeOf(failure);
  }
}
