import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { ParleyError } from "../errors.ts";
import { checkStoreFile } from "./check.ts";
import { backupDir, ownerFacts, storeFile } from "./files.ts";
import { takeOwnerLock } from "./lock.ts";

/**
 * Puts a backup in the store's place. The backup is copied beside the store and read through first; only then is the old store
 * moved aside, whole, where it stays.
 */
export async function restoreStore(
  dataDir: string,
  backup: string,
  now: number = Date.now(),
): Promise<{ path: string; keptOld: string | null }> {
  if (!existsSync(backup)) throw new ParleyError("not_found", `There is no file ${backup}. Nothing was changed.`);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = takeOwnerLock(dataDir);
  if (unlock === undefined) {
    throw new ParleyError("store_locked", "Parley is running on this store. Close it first; nothing was changed.");
  }
  try {
    const incoming = join(dataDir, "restoring.db");
    copySound(backup, incoming);
    const keptOld = moveAside(dataDir, now);
    renameSync(incoming, storeFile(dataDir));
    rmSync(ownerFacts(dataDir), { force: true });
    return { path: storeFile(dataDir), keptOld };
  } finally {
    unlock();
  }
}

function copySound(backup: string, incoming: string): void {
  removeStore(incoming);
  try {
    copyFileSync(backup, incoming);
    const problems = checkStoreFile(incoming);
    if (problems.length > 0)
      throw new ParleyError("store_damaged", `${basename(backup)} is damaged itself. The store was left as it is.`);
  } catch (cause) {
    removeStore(incoming);
    if (cause instanceof ParleyError) throw cause;
    throw new ParleyError("store_damaged", `${basename(backup)} could not be read as a backup. The store was left as it is.`, {
      cause,
    });
  }
  rmSync(`${incoming}-wal`, { force: true });
  rmSync(`${incoming}-shm`, { force: true });
}

function moveAside(dataDir: string, now: number): string | null {
  const store = storeFile(dataDir);
  if (!existsSync(store)) return null;
  const aside = join(backupDir(dataDir), `replaced-${now}`);
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  for (const part of ["", "-wal", "-shm"]) {
    if (existsSync(store + part)) renameSync(store + part, join(aside, basename(store) + part));
  }
  return aside;
}

function removeStore(file: string): void {
  for (const part of ["", "-wal", "-shm"]) rmSync(file + part, { force: true });
}
