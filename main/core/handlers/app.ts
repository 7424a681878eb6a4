import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { ParleyError } from "../errors.ts";
import { note } from "../store/audit.ts";
import { backupFile, storeBytes } from "../store/files.ts";
import { newestVersion } from "../store/migrate.ts";
import { totals } from "../store/sources.ts";
import type { Command, Query } from "./types.ts";

export const appInfo: Query<"app.info"> = ({ store, dataDir, version }) => ({
  version,
  dataDir,
  schemaVersion: newestVersion,
  storeBytes: storeBytes(dataDir),
  ...totals(store),
});

/** Copies the store while it is in use, reads the copy through, and only then gives it its name. */
export const backUpStore: Command<"store.backup"> = async (context, input) => {
  const { store, dataDir, clock, progress, breathe, checkFile } = context;
  const path = input.path ?? backupFile(dataDir, "backup", clock.now());
  const partial = `${path}.part`;
  if (existsSync(path))
    throw new ParleyError("bad_input", `path: ${path} is there already. Nothing was written over; name another file.`);
  try {
    await store.copyTo(partial, (done, total) => progress(done, total, "pages"));
    onDisk(partial);
    await breathe();
    const problems = await checkFile(partial);
    if (problems.length > 0) {
      throw new ParleyError("store_damaged", "The store could be copied, but the copy is damaged, so no backup was kept.");
    }
    renameSync(partial, path);
  } finally {
    for (const part of ["", "-wal", "-shm"]) rmSync(partial + part, { force: true });
  }
  note(store, clock.now(), "store.backup", { path });
  return { path, bytes: statSync(path).size };
};

/** What is checked after this is what the disk holds, not what it was told. */
function onDisk(file: string): void {
  const handle = openSync(file, "r+");
  fsyncSync(handle);
  closeSync(handle);
}
