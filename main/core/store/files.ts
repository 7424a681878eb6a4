import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

// Where the store and what belongs to it lie in the data folder.

export function storeFile(dataDir: string): string {
  return join(dataDir, "parley.db");
}

export function ownerLock(dataDir: string): string {
  return join(dataDir, "owner.lock");
}

export function ownerFacts(dataDir: string): string {
  return join(dataDir, "owner.json");
}

export function logDir(dataDir: string): string {
  return join(dataDir, "logs");
}

/** Pictures, voice and other files that came with imports, by the hash of their bytes. */
export function mediaDir(dataDir: string): string {
  return join(dataDir, "media");
}

/** Where the file of a hash lies; only ever asked with a hash that was computed or checked. */
export function mediaFile(dataDir: string, hash: string): string {
  return join(mediaDir(dataDir), hash.slice(0, 2), hash);
}

export function backupDir(dataDir: string): string {
  const dir = join(dataDir, "backups");
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  return dir;
}

/** A name that sorts by time and that no other backup of this second has. */
export function backupFile(dataDir: string, what: string, now: number): string {
  const stamp = new Date(now).toISOString().replace(/[-:]/g, "").replace("T", "-").slice(0, 15);
  const dir = backupDir(dataDir);
  for (let attempt = 0; ; attempt++) {
    const file = join(dir, `${stamp}-${what}${attempt === 0 ? "" : `-${attempt}`}.parley`);
    if (!existsSync(file)) return file;
  }
}

export interface Backup {
  path: string;
  madeAt: number;
  bytes: number;
}

/** Newest first. */
export function listBackups(dataDir: string): Backup[] {
  const dir = join(dataDir, "backups");
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((name) => name.endsWith(".parley"))
    .sort()
    .reverse()
    .map((name) => {
      const path = join(dir, name);
      const { mtimeMs, size } = statSync(path);
      return { path, madeAt: Math.round(mtimeMs), bytes: size };
    });
}

/** The store with its log, as large as it lies on the disk. */
export function storeBytes(dataDir: string): number {
  const file = storeFile(dataDir);
  return [file, `${file}-wal`].reduce((sum, part) => sum + (statSync(part, { throwIfNoEntry: false })?.size ?? 0), 0);
}
