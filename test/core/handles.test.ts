import { describe, expect, expectTypeOf, test } from "vitest";
import { storeFile } from "../../main/core/store/files.ts";
import { openReader, type Reader, type Writer } from "../../main/core/store/handle.ts";
import { openStore } from "../../main/core/store/open.ts";
import { temporaryFolder } from "../support/core.ts";

describe("handles", () => {
  test("a reading handle has no way to write, and its connection refuses to", async () => {
    expectTypeOf<Writer>().toExtend<Reader>();
    expectTypeOf<Reader>().not.toExtend<Writer>();
    const dataDir = temporaryFolder();
    const writer = await openStore(dataDir, 0);
    const reader = openReader(storeFile(dataDir));
    for (const sql of [
      "delete from settings returning key",
      "insert into settings values ('a', '1') returning key",
      "pragma user_version = 9",
    ]) {
      expect(() => reader.all(sql), sql).toThrow(/readonly|query_only|not a select|does not return data/i);
    }
    reader.close();
    writer.close();
  });

  test("the store is in WAL mode, every table is strict, foreign keys are on", async () => {
    const store = await openStore(temporaryFolder(), 0);
    expect(store.get("pragma journal_mode")).toEqual({ journal_mode: "wal" });
    expect(store.get("pragma foreign_keys")).toEqual({ foreign_keys: 1 });
    const loose = store.all(
      "select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%'",
    );
    expect(loose).toEqual([]);
    store.close();
  });
});
