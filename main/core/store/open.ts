import { existsSync, rmSync } from "node:fs";
import { ParleyError, sqliteCode } from "../errors.ts";
import { backupFile, storeFile } from "./files.ts";
import { openReader, openWriter, type Reader, type Writer } from "./handle.ts";
import { migrateTo, newestVersion, refuseForeign, standingOf } from "./migrate.ts";

/**
 * Opens the store for writing: makes a new one, or brings an older one up to date after a backup. What Parley must not touch is
 * looked at through a reading handle first, so that a refusal leaves every byte as it was.
 */
export async function openStore(dataDir: string, now: number): Promise<Writer> {
  const file = storeFile(dataDir);
  return damageSaid(async () => {
    if (existsSync(file)) lookBefore(file);
    const store = openWriter(file);
    try {
      await bringUpToDate(store, dataDir, now);
      return store;
    } catch (error) {
      store.close();
      throw error;
    }
  });
}

export function openStoreForReading(dataDir: string, cacheMegabytes?: number): Reader {
  return openReader(storeFile(dataDir), cacheMegabytes);
}

function lookBefore(file: string): void {
  const reader = openReader(file);
  try {
    refuseForeign(standingOf(reader));
  } finally {
    reader.close();
  }
}

async function bringUpToDate(store: Writer, dataDir: string, now: number): Promise<void> {
  const { version } = standingOf(store);
  if (version === newestVersion) return;
  if (version > 0) await backUp(store, backupFile(dataDir, `before-version-${newestVersion}`, now));
  migrateTo(store, newestVersion);
}

async function backUp(store: Writer, file: string): Promise<void> {
  try {
    await store.copyTo(file, () => {});
  } catch (cause) {
    rmSync(file, { force: true });
    throw new ParleyError("disk_full", "The backup before the update could not be written, so the store was left as it is.", {
      cause,
    });
  }
}

async function damageSaid<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    const code = sqliteCode(cause);
    if (code === "SQLITE_NOTADB" || code?.startsWith("SQLITE_CORRUPT")) {
      throw new ParleyError("store_damaged", "The store is damaged and was left as it is. Restore a backup to go on.", { cause });
    }
    throw cause;
  }
}
