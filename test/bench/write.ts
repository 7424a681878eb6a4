import { join } from "node:path";
import { bareWriting } from "./bare.ts";
import { startBenchCore } from "./core.ts";
import type { Figure } from "./figure.ts";

/** Fills a store through Parley, then has bare better-sqlite3 write the same rows and build the same index. */
export async function benchWriting(dataDir: string, messages: number): Promise<Figure[]> {
  const { core, ask } = await startBenchCore(dataDir);
  const start = performance.now();
  let rowsAt = 0;
  core.on((event) => {
    if (event.event === "progress" && rowsAt === 0 && event.payload.done >= messages) rowsAt = performance.now();
  });
  await ask("samples.seed", { messages });
  const end = performance.now();
  await core.close();
  const bare = bareWriting(join(dataDir, "parley.db"), join(dataDir, "bare.db"));
  const rate = (ms: number) => (messages / ms) * 1000;
  return [
    {
      what: "write messages",
      ours: rate(rowsAt - start),
      unit: "rows/s",
      bare: rate(bare.rows),
      bareIs: "bare inserts, same indexes",
    },
    {
      what: "build the search index",
      ours: rate(end - rowsAt),
      unit: "rows/s",
      bare: rate(bare.index),
      bareIs: "bare FTS5, same index",
    },
    {
      what: "write and index together",
      ours: rate(end - start),
      unit: "rows/s",
      bare: rate(bare.rows + bare.index),
      bareIs: "bare",
      budget: rate(bare.rows + bare.index) / 2,
      budgetIs: "at least",
    },
  ];
}
