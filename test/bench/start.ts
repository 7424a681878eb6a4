import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { startBenchCore } from "./core.ts";
import { type Figure, percentile } from "./figure.ts";

const { sourceHash } = createRequire(import.meta.url)("../../scripts/source.cjs");

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
    {
      what: "npm start sees whether the build is fresh",
      ours: await median(() => sourceHash(join(import.meta.dirname, "../.."))),
      unit: "ms",
      budget: 100,
    },
    { what: "the sample data is there", ours: (await median(() => trySamples())) / 1000, unit: "s", budget: 2 },
  ];
}

async function median(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return percentile(times, 0.5);
}

/** The start of a core is a small part of it. */
async function trySamples(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "parley-bench-"));
  const { core, ask } = await startBenchCore(dir);
  await ask("samples.try", {});
  await core.close();
  rmSync(dir, { recursive: true, force: true });
}
