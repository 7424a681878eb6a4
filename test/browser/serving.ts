import { once } from "node:events";
import { readServeOptions, serve } from "../../main/shells/browser/run.ts";
import { fakeCore, silentLog } from "./core.ts";

// The browser shell as a process of its own over a core that only says when it was closed. Run by run.test.ts.

const [pageDir = "", ...args] = process.argv.slice(2);
const core = fakeCore();

/** Closes only after another SIGUSR2, so that a test can do something in between. */
async function close() {
  const stay = setInterval(() => {}, 1000);
  const released = once(process, "SIGUSR2");
  process.stdout.write("closing\n");
  await released;
  clearInterval(stay);
  process.stdout.write("closed\n");
}

const options = readServeOptions(args, "/nowhere");
if ("problem" in options) throw new Error(options.problem);
process.exitCode = await serve(options, {
  async compose(_surroundings, onShow) {
    process.on("SIGUSR2", () => onShow([]));
    return { held: false, core: { ...core, close } };
  },
  openLog: () => silentLog,
  version: "0.0.0",
  pageDir,
  workerScript: new URL("file:///nowhere"),
  defaultDataDir: "/nowhere",
});
