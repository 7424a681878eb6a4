import Database from "better-sqlite3";
import { sqliteCode } from "../errors.ts";
import { ownerLock } from "./files.ts";

/**
 * The right to be the one process that works on a store. It is a lock of the operating system on a file of its own, so it ends with
 * the process, however that ends. Undefined when another process has it.
 */
export function takeOwnerLock(dataDir: string): (() => void) | undefined {
  const db = new Database(ownerLock(dataDir), { timeout: 0 });
  try {
    db.pragma("locking_mode = exclusive");
    db.exec("begin exclusive");
    return () => db.close();
  } catch (error) {
    db.close();
    if (sqliteCode(error) === "SQLITE_BUSY") return undefined;
    throw error;
  }
}
