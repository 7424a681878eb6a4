import type { LabGrid, LabQuery } from "../../../preload/contract/lab.ts";
import { ParleyError, sqliteCode } from "../errors.ts";
import { storeFile } from "./files.ts";
import { connect, type Reader, type Writer } from "./handle.ts";
import { labViews, viewSql } from "./lab-views.ts";

const longestCell = 20_000;
const mostCharacters = 8_000_000;

/**
 * What a statement does is said by its first word. It is looked at before SQLite sees it, because some pragmas act while they are
 * prepared.
 */
const reads = /^(?:\s|;|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*(?:explain\s+(?:query\s+plan\s+)?)?(?:select|with|values)\b/i;

export interface Lab {
  /** Throws a ParleyError with SQLite's own words where the question is wrong. */
  run(sql: string, limit: number): LabGrid;
}

/** A handle for questions that somebody else wrote: it reads this one file, and only by statements that read. */
export function openLab(dataDir: string): Lab {
  const db = connect(storeFile(dataDir), true, 16);
  for (const view of labViews) db.exec(viewSql(view));
  db.pragma("query_only = on");
  return { run: (sql, limit) => said(() => answer(sql, limit)) };

  function answer(sql: string, limit: number): LabGrid {
    if (!reads.test(sql))
      throw new ParleyError("bad_input", "The lab only reads: a question begins with SELECT, WITH or VALUES.");
    const begin = performance.now();
    const statement = db.prepare(sql);
    if (!statement.readonly || !statement.reader)
      throw new ParleyError("bad_input", "The lab only reads; this statement would write.");
    statement.safeIntegers().raw();
    const rows: LabGrid["rows"] = [];
    let left = mostCharacters;
    let truncated = false;
    const shown = (value: unknown) => {
      const whole = shownAs(value);
      const cut = typeof whole === "string" && whole.length > longestCell ? `${whole.slice(0, longestCell)}\u2026` : whole;
      truncated ||= cut !== whole;
      left -= typeof cut === "string" ? cut.length : 8;
      return cut;
    };
    for (const row of statement.iterate() as Iterable<unknown[]>) {
      if (rows.length === limit || left <= 0) {
        truncated = true;
        break;
      }
      rows.push(row.map(shown));
    }
    const columns = onceEach(statement.columns().map((column) => column.name));
    return { columns, rows, truncated, milliseconds: performance.now() - begin };
  }
}

function said<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof ParleyError || !(error instanceof Error)) throw error;
    // several statements, none, or values that nobody binds: the driver says so itself
    if (error instanceof RangeError || error instanceof TypeError)
      throw new ParleyError("bad_input", `${error.message}.`, { cause: error });
    const code = sqliteCode(error);
    if (code === undefined || /^SQLITE_(?:CORRUPT|NOTADB|BUSY|FULL|IOERR)/.test(code)) throw error;
    throw new ParleyError("bad_input", `SQLite says: ${error.message}`, { cause: error });
  }
}

function shownAs(value: unknown): string | number | null {
  if (value === null || typeof value === "string") return value;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (value instanceof Uint8Array) return `x'${Buffer.from(value.subarray(0, longestCell)).toString("hex")}'`;
  return String(value);
}

/** A second column of a name is called "name 2". */
function onceEach(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; taken.has(free); number++) free = `${name} ${number}`;
    taken.add(free);
    return free;
  });
}

const columns = "id, name, sql, changed_at as changedAt";

export function savedQueries(store: Reader): LabQuery[] {
  return store.all<LabQuery>(`select ${columns} from lab_queries order by name limit 1000`);
}

export function saveQuery(store: Writer, name: string, sql: string, now: number): LabQuery {
  const saved = store.get<LabQuery>(
    `insert into lab_queries (name, sql, changed_at) values (?, ?, ?)
     on conflict (name) do update set sql = excluded.sql, changed_at = excluded.changed_at returning ${columns}`,
    name,
    sql,
    now,
  );
  if (saved === undefined) throw new Error("nothing was saved");
  return saved;
}

export function removeQuery(store: Writer, id: number): boolean {
  return store.run("delete from lab_queries where id = ?", id).changes > 0;
}
