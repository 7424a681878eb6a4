import { ParleyError } from "../errors.ts";
import type { Reader, Writer } from "./handle.ts";
import { type Migration, migrations } from "./migrations/all.ts";

/** Marks a file as a Parley store in SQLite's own header: "Prly". */
const applicationId = 0x50726c79;
export const newestVersion = migrations.length;

export interface Standing {
  version: number;
  isParley: boolean;
  /** A file without any table yet. */
  isEmpty: boolean;
}

export function standingOf(store: Reader): Standing {
  const version = store.get<{ user_version: number }>("pragma user_version")?.user_version ?? 0;
  const mark = store.get<{ application_id: number }>("pragma application_id")?.application_id ?? 0;
  const tables = store.get<{ tables: number }>("select count(*) as tables from sqlite_schema")?.tables ?? 0;
  return { version, isParley: mark === applicationId, isEmpty: tables === 0 };
}

/** Refuses what we must not touch: another program's file, and a store that a newer Parley wrote. */
export function refuseForeign(standing: Standing): void {
  if (!standing.isEmpty && !standing.isParley) {
    throw new ParleyError("store_damaged", "The store file was not written by Parley. It was left as it is.");
  }
  if (standing.version > newestVersion) {
    throw new ParleyError(
      "store_newer",
      `A newer Parley wrote this store (version ${standing.version}, this one knows ${newestVersion}). It was left as it is; update Parley to open it.`,
    );
  }
}

export function migrateTo(store: Writer, target: number): void {
  const { version } = standingOf(store);
  const steps =
    target >= version
      ? migrations.slice(version, target).map((migration) => ({ migration, sql: migration.up, reached: migration.number }))
      : migrations
          .slice(target, version)
          .reverse()
          .map((migration) => ({ migration, sql: migration.down, reached: migration.number - 1 }));
  for (const step of steps) apply(store, step.migration, step.sql, step.reached);
}

function apply(store: Writer, migration: Migration, sql: string, reached: number): void {
  try {
    store.transaction(() => {
      store.exec(sql);
      store.exec(`pragma user_version = ${reached}; pragma application_id = ${applicationId};`);
    });
  } catch (cause) {
    throw new ParleyError(
      "internal",
      `The store could not be brought to version ${reached} (${migration.name}). It was left at the version before; a backup lies beside it.`,
      { cause },
    );
  }
}
