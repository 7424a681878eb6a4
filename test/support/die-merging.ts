import { beginMerge, finishMerge } from "../../main/core/store/merging.ts";
import { openStore } from "../../main/core/store/open.ts";

// A process of its own for tests: merges conversation 2 into 1 and is killed after a few slices.

const [dataDir = "", slices = "3"] = process.argv.slice(2);
const store = await openStore(dataDir, 0);
store.transaction(() => beginMerge(store, 1, 2));
let turns = 0;
const tick = () => {
  if (++turns > Number(slices)) process.kill(process.pid, "SIGKILL");
  setImmediate(tick);
};
setImmediate(tick);
await finishMerge(store, 1, 2);
