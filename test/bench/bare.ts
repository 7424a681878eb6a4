import { rmSync } from "node:fs";
import Database from "better-sqlite3";
import { addFunctions } from "../../main/core/store/handle.ts";
import { migrations } from "../../main/core/store/migrations/all.ts";

/** Has bare better-sqlite3 write the rows of a store into another file and build the same index; answers the milliseconds of both. */
export function bareWriting(from: string, to: string): { rows: number; index: number } {
  const db = new Database(to);
  db.pragma("journal_mode = wal");
  db.pragma("synchronous = normal");
  db.pragma("cache_size = -65536");
  db.pragma("foreign_keys = off");
  addFunctions(db);
  for (const migration of migrations) db.exec(migration.up);
  db.exec(`attach '${from}' as given`);
  for (const table of ["conversations", "participants"]) {
    // columns that are computed are not listed there, and not written
    const names = db.prepare<[string], string>("select group_concat(name) from pragma_table_info(?)").pluck().get(table);
    db.exec(`insert into ${table} (${names}) select ${names} from given.${table}`);
  }
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
