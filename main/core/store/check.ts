import { sqliteCode } from "../errors.ts";
import { openReader, type Reader } from "./handle.ts";
import { refuseForeign, standingOf } from "./migrate.ts";

/** Reads through a whole store file and answers what is wrong with it; nothing for a sound one. Throws for a foreign one. */
export function checkStoreFile(file: string): string[] {
  const store = openReader(file);
  try {
    return readThrough(store);
  } catch (error) {
    // some damage is such that SQLite cannot even begin to list it
    const problem = sqliteCode(error)?.startsWith("SQLITE_CORRUPT") && error instanceof Error ? error.message : undefined;
    if (problem === undefined) throw error;
    return [problem];
  } finally {
    store.close();
  }
}

function readThrough(store: Reader): string[] {
  const standing = standingOf(store);
  refuseForeign(standing);
  if (standing.isEmpty) return ["the file holds no store"];
  return store
    .all<{ quick_check: string }>("pragma quick_check(20)")
    .map((row) => row.quick_check)
    .filter((line) => line !== "ok");
}
