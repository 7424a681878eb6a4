import type { Reader, Writer } from "./handle.ts";

/** Notes that a source brought a file. */
export function addMedia(store: Writer, sourceId: number, hash: string, bytes: number): void {
  store.run("insert or ignore into media (hash, bytes) values (?, ?)", hash, bytes);
  store.run("insert or ignore into source_media (source_id, hash) values (?, ?)", sourceId, hash);
}

/** The hashes of a source's files that no other source has. */
export function ownMedia(store: Reader, sourceId: number): string[] {
  return store
    .all<{ hash: string }>(
      `select hash from source_media mine where source_id = ?
         and not exists (select 1 from source_media other where other.hash = mine.hash and other.source_id <> ?)`,
      sourceId,
      sourceId,
    )
    .map(({ hash }) => hash);
}

/** Lets go of a source's files. */
export function releaseMedia(store: Writer, sourceId: number): void {
  const own = ownMedia(store, sourceId);
  store.run("delete from source_media where source_id = ?", sourceId);
  for (const hash of own) store.run("delete from media where hash = ?", hash);
}
