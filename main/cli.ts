import { fileURLToPath } from "node:url";
import manifest from "../package.json" with { type: "json" };
import { compose } from "./compose.ts";
import { openLog } from "./core/log.ts";
import { restoreStore } from "./core/store/restore.ts";
import { systemSecrets } from "./keys/systemSecrets.ts";
import { pageDirFrom } from "./page/place.ts";
import { defaultDataDir, workerScript } from "./place.ts";
import { readPolicy } from "./policy.ts";
import { thisMachine as browserMachine, findBrowser, hasDisplay } from "./shells/browser/findBrowser.ts";
import { installedPrinter } from "./shells/browser/printer.ts";
import { serve } from "./shells/browser/run.ts";
import type { CliHome } from "./shells/cli/home.ts";
import { runCommand } from "./shells/cli/run.ts";
import { thisMachine } from "./shells/cli/thisMachine.ts";

const own = {
  compose,
  openLog,
  version: manifest.version,
  workerScript,
  secrets: systemSecrets(),
  policy: readPolicy(),
  pageDir: pageDirFrom(import.meta.url),
  defaultDataDir: defaultDataDir(),
};

const home: CliHome = {
  ...own,
  restoreStore,
  serve: ({ dataDir, port }) => serve({ dataDir, port, open: false, files: [] }, own),
  onStop(listener) {
    const signals = ["SIGINT", "SIGTERM"] as const;
    for (const signal of signals) process.on(signal, listener);
    return () => {
      for (const signal of signals) process.off(signal, listener);
    };
  },
  machine: {
    ...thisMachine,
    root: fileURLToPath(new URL(import.meta.url.endsWith(".ts") ? "../" : "../../", import.meta.url)),
    findBrowser,
    hasDisplay: hasDisplay(browserMachine),
  },
  clock: { now: () => Date.now() },
  printer: installedPrinter(),
};

process.exitCode = await runCommand(process.argv.slice(2), home, {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
});
