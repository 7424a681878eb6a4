import Database from "better-sqlite3";
import { indexedText } from "../search/text.ts";
import { traitsOf } from "../search/traits.ts";

export type Value = string | number | bigint | null | Uint8Array;

/**
 * The reading side of the store. It has no way to write, and its connection refuses to. A row type is a promise of the SQL beside
 * it; STRICT tables keep the promise.
 */
export class Reader {
  protected readonly db: Database.Database;
  readonly #statements = new Map<string, Database.Statement<Value[]>>();

  constructor(db: Database.Database) {
    this.db = db;
  }

  get<Row>(sql: string, ...values: Value[]): Row | undefined {
    return this.statement(sql).get(...values) as Row | undefined;
  }

  all<Row>(sql: string, ...values: Value[]): Row[] {
    return this.statement(sql).all(...values) as Row[];
  }

  /** The first column alone: for thousands of ids, at a fraction of what rows cost. */
  numbers(sql: string, ...values: Value[]): number[] {
    const statement = this.statement(sql);
    try {
      return statement.pluck(true).all(...values) as number[];
    } finally {
      statement.pluck(false);
    }
  }

  iterate<Row>(sql: string, ...values: Value[]): IterableIterator<Row> {
    return this.statement(sql).iterate(...values) as IterableIterator<Row>;
  }

  /** Several reads of one and the same state; also far cheaper than one by one, because each alone takes and gives back its locks. */
  snapshot<Result>(work: () => Result): Result {
    return this.db.transaction(work).deferred();
  }

  /** Every statement that was asked for so far; the query plan test reads it. */
  get asked(): string[] {
    return [...this.#statements.keys()];
  }

  close(): void {
    this.db.close();
  }

  protected statement(sql: string): Database.Statement<Value[]> {
    const known = this.#statements.get(sql);
    // one that is being walked cannot be asked a second time
    if (known !== undefined) return known.busy ? this.db.prepare<Value[]>(sql) : known;
    const prepared = this.db.prepare<Value[]>(sql);
    this.#statements.set(sql, prepared);
    return prepared;
  }
}

/** The writing side: one per store, in the writing thread. */
export class Writer extends Reader {
  run(sql: string, ...values: Value[]): { changes: number; id: number } {
    const { changes, lastInsertRowid } = this.statement(sql).run(...values);
    return { changes, id: Number(lastInsertRowid) };
  }

  /** Runs a statement and answers how much it changed by SQLite's own count, which takes in the pages of an index. */
  changesOf(sql: string, ...values: Value[]): number {
    const total = () => this.get<{ changes: number }>("select total_changes() as changes")?.changes ?? 0;
    const before = total();
    this.run(sql, ...values);
    return total() - before;
  }

  /** Folds the log into the store and cuts it to nothing, so that it holds no more what the store no longer does. */
  emptyLog(): void {
    this.db.pragma("wal_checkpoint(truncate)");
  }

  exec(sql: string): void {
    this.db.exec(sql);
  }

  /** All of it or nothing. Within another one it is a part of that: a savepoint would copy every page it touches once more. */
  transaction<Result>(work: () => Result): Result {
    if (this.db.inTransaction) return work();
    return this.db.transaction(work).immediate();
  }

  /** Copies the whole store into a file, a slice at a time, so that other writes can come between. */
  async copyTo(file: string, onSlice: (done: number, total: number) => void): Promise<void> {
    await this.db.backup(file, {
      progress: ({ totalPages, remainingPages }) => {
        onSlice(totalPages - remainingPages, totalPages);
        return 2000;
      },
    });
  }
}

/** What the search index is built with; whoever opens the file needs them to write to it. */
export function addFunctions(db: Database.Database): void {
  db.function("parley_indexed_1", { deterministic: true }, (text) => indexedText(String(text)));
  db.function("parley_traits_1", { deterministic: true }, (text) => traitsOf(String(text)));
}

// One place for what every connection needs. The caches hold the hot part of a store of millions and are most of Parley's memory.
export function connect(file: string, readonly: boolean, cacheMegabytes: number): Database.Database {
  const db = new Database(file, { readonly, fileMustExist: readonly, timeout: 5000 });
  db.pragma(`cache_size = ${-1024 * cacheMegabytes}`);
  db.pragma("temp_store = memory");
  addFunctions(db);
  return db;
}

export function openReader(file: string, cacheMegabytes = 32): Reader {
  const db = connect(file, true, cacheMegabytes);
  db.pragma("query_only = on");
  return new Reader(db);
}

export function openWriter(file: string): Writer {
  const db = connect(file, false, 64);
  db.pragma("journal_mode = wal");
  db.pragma("synchronous = normal");
  db.pragma("foreign_keys = on");
  // what is deleted is overwritten; no cost was measured for it
  db.pragma("secure_delete = on");
  // 32 MB of log before it is folded in: many rows at once touch the same index pages again and again
  db.pragma("wal_autocheckpoint = 8000");
  db.pragma("journal_size_limit = 67108864");
  return new Writer(db);
}
