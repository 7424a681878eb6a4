import { openReader } from "./handle.ts";
import { refuseForeign, standingOf } from "./migrate.ts";

/** Reads through a whole store file and answers what is wrong with it; nothing for a sound one. Throws for a foreign one. */
export function checkStoreFile(file: string): string[] {
  const store = openReader(file);
  try {
    const standing = standingOf(store);
    refuseForeign(standing);
    if (standing.isEmpty) return ["the file holds no store"];
    return store
      .all<{ quick_check: string }>("pragma quick_check(20)")
      .map((row) => row.quick_check)
      .filter((line) => line !== "ok");
  } finally {
    store.close();
  }
}
