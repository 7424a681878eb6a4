import { join } from "node:path";
import Database from "better-sqlite3";
import { startBenchCore } from "./core.ts";
import type { Figure } from "./figure.ts";

/** Everything that is in the store, as the background does it when nothing else is wanted. */
export async function benchUnderstanding(dataDir: string, messages: number): Promise<Figure[]> {
  const { core, ask } = await startBenchCore(dataDir);
  const start = performance.now();
  await ask("insights.catchUp", {});
  const seconds = (performance.now() - start) / 1000;
  await core.close();
  return [
    {
      what: `${messages.toLocaleString("en")} messages understood`,
      ours: seconds,
      unit: "s",
      budget: (300 * messages) / 1_000_000,
    },
  ];
}

/** Else the page would be measured beside the background, which takes most of an hour for ten million. */
export function takeAsUnderstood(dataDir: string): void {
  const db = new Database(join(dataDir, "parley.db"));
  db.exec("delete from insight_queue");
  db.close();
}
