import { rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { indexedText } from "../../main/core/search/text.ts";
import { migrations } from "../../main/core/store/migrations/all.ts";
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

function bareWriting(from: string, to: string): { rows: number; index: number } {
  const db = new Database(to);
  db.pragma("journal_mode = wal");
  db.pragma("synchronous = normal");
  db.pragma("cache_size = -65536");
  db.pragma("foreign_keys = off");
  db.function("parley_indexed_1", { deterministic: true }, (text) => indexedText(String(text)));
  for (const migration of migrations) db.exec(migration.up);
  db.exec(`attach '${from}' as given`);
  db.exec(
    "insert into conversations select * from given.conversations; insert into participants select * from given.participants",
  );
  const columns = db.prepare("select name from pragma_table_info('messages')").all();
  const insert = db.prepare(`insert into messages values (${columns.map(() => "?").join(", ")})`);
  let rows = 0;
  const part = db.prepare<[number, number], unknown[]>("select * from given.messages where id between ? and ?").raw();
  const write = db.transaction((slice: unknown[][]) => {
    for (const row of slice) insert.run(...row);
  });
  for (let id = 1; ; id += 10_000) {
    const slice = part.all(id, id + 9_999);
    if (slice.length === 0) break;
    const start = performance.now();
    write(slice);
    rows += performance.now() - start;
  }
  const start = performance.now();
  db.exec("insert into message_search (message_search) values ('rebuild')");
  const index = performance.now() - start;
  db.close();
  for (const part of ["", "-wal", "-shm"]) rmSync(to + part, { force: true });
  return { rows, index };
}
