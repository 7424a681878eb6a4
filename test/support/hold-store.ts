import { compose } from "../../main/compose.ts";
import { workerScript } from "./built.ts";

// A process that owns a store until it is killed: says "held" or "owner", then seeds if it was told to.

const [dataDir = "", messages = "0"] = process.argv.slice(2);
const log = { info: () => {}, error: () => {} };
const composed = await compose(
  { shell: "cli", version: "test", dataDir, workerScript, clock: { now: () => Date.now() }, log },
  (files) => process.stdout.write(`${["shown", ...files].join(" ")}\n`),
);
if (composed.held) {
  process.stdout.write(`held by ${composed.holder.pid}\n`);
  process.exit(4);
}
process.stdout.write("owner\n");
composed.core.on((event) => {
  if (event.event === "progress") process.stdout.write(`progress ${event.payload.done}\n`);
});
if (messages !== "0") await composed.core.dispatch({ id: "seed", name: "samples.seed", input: { messages: Number(messages) } });
// the socket that hears "show" does not keep a process alive by itself
setInterval(() => {}, 1 << 30);
