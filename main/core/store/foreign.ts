import Database from "better-sqlite3";
import type { Tables } from "../ingest/types.ts";

export interface OpenTables extends Tables {
  close(): void;
}

/** Another program's database, read and never written: not even its log is touched. */
export function openTables(file: string): OpenTables {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  db.pragma("query_only = on");
  db.pragma("trusted_schema = off");
  db.defaultSafeIntegers(true);
  const names = db.prepare<[], { name: string }>("select name from sqlite_schema where type = 'table'").all();
  const columnsOf = db.prepare<[string], { name: string }>("select name from pragma_table_info(?)");
  return {
    columns: new Map(names.map(({ name }) => [name, columnsOf.all(name).map((column) => column.name)])),
    rows: (sql) => db.prepare<[], ReturnType<Tables["rows"]> extends Iterable<infer Row> ? Row : never>(sql).iterate(),
    close: () => db.close(),
  };
}
