import { readCommand } from "./commands.ts";
import { examine, inWords, verdict } from "./doctor.ts";
import { exitCode, exitCodeOf, failureOf } from "./exit.ts";
import { help } from "./help.ts";
import type { CliHome } from "./home.ts";
import { inWords as importInWords, importResult } from "./importCommand.ts";
import { sendRequest } from "./request.ts";
import { progressLine, type Screen, voice } from "./screen.ts";
import { validate, inWords as validateInWords } from "./validateCommand.ts";

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
    case "import": {
      const answer = await sendRequest(home, dataDir, { name: "import.files", input: command.input }, progressLine(screen));
      if (!answer.ok) {
        say(answer);
        return exitCodeOf(answer);
      }
      const { imported, exit } = importResult(answer.value);
      screen.out(args.includes("--json") ? `${JSON.stringify(imported)}\n` : importInWords(imported));
      return exit;
    }
    case "validate": {
      const checked = await validate(command.file);
      if ("ok" in checked) {
        say(checked);
        return exitCode.wrongUsage;
      }
      screen.out(args.includes("--json") ? `${JSON.stringify(checked)}\n` : validateInWords(checked, command.file));
      return checked.valid ? exitCode.ok : exitCode.partly;
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
