import { join } from "node:path";
import Database from "better-sqlite3";
import { startBenchCore } from "./core.ts";
import { type Figure, percentile } from "./figure.ts";

const rounds = 9;

/** From nothing to the first answer, worker threads and all. */
export async function benchStart(dataDir: string): Promise<Figure[]> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const { core, ask } = await startBenchCore(dataDir);
    await ask("conversations.list", { limit: 50 });
    ours.push(performance.now() - start);
    await core.close();

    const bareStart = performance.now();
    const db = new Database(join(dataDir, "parley.db"), { readonly: true });
    db.prepare("select * from conversations where deleted_at is null order by sort_at desc limit 50").all();
    bare.push(performance.now() - bareStart);
    db.close();
  }
  return [
    {
      what: "core ready and first list answered, median",
      ours: percentile(ours, 0.5),
      bare: percentile(bare, 0.5),
      bareIs: "open and plain query, no threads",
      unit: "ms",
      budget: 300,
    },
  ];
}
