import manifest from "../package.json" with { type: "json" };
import { compose } from "./compose.ts";
import { openLog } from "./core/log.ts";
import { systemSecrets } from "./keys/systemSecrets.ts";
import { pageDirFrom } from "./page/place.ts";
import { defaultDataDir, workerScript } from "./place.ts";
import { readPolicy } from "./policy.ts";
import { exitCode, readServeOptions, serve } from "./shells/browser/run.ts";
import { exitCodeOf, failureOf } from "./shells/cli/exit.ts";

const home = {
  compose,
  openLog,
  version: manifest.version,
  pageDir: pageDirFrom(import.meta.url),
  workerScript,
  secrets: systemSecrets(),
  policy: readPolicy(),
  defaultDataDir: defaultDataDir(),
};
const options = readServeOptions(process.argv.slice(2), home.defaultDataDir);
if ("problem" in options) {
  console.error(`${options.problem} Known are files to import, --data DIR, --no-open and --port N.`);
  process.exitCode = exitCode.wrongUsage;
} else {
  process.exitCode = await serve(options, home).catch((error: unknown) => {
    const failure = failureOf(error);
    console.error(`Parley could not start: ${failure.message}`);
    return exitCodeOf(failure);
  });
}
