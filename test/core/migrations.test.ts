import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { backupDir, listBackups, storeFile } from "../../main/core/store/files.ts";
import { openWriter, type Writer } from "../../main/core/store/handle.ts";
import { migrateTo, newestVersion, standingOf } from "../../main/core/store/migrate.ts";
import { migrations } from "../../main/core/store/migrations/all.ts";
import { openStore } from "../../main/core/store/open.ts";
import { startCore, temporaryFolder } from "../support/core.ts";

// Rows as each version could hold them. A migration that loses or changes one of them is seen when they are compared.
const rowsSince: Record<number, string> = {
  1: `insert into sources (id, name, format, status, imported_at) values (1, 'a.csv', 'csv', 'ready', 5);
      insert into conversations (id, source_id, title, platform, sort_at, messages) values (1, 1, 'One', 'generic', 5, 2);
      insert into participants (id, name, platform, messages) values (1, 'Ann', 'generic', 2);
      insert into conversation_people values (1, 1, 2, 5, 2);`,
  2: `insert into messages (id, conversation_id, position, author_id, sent_at, kind, text) values
        (1, 1, 0, 1, 5, 'text', 'hello there'), (2, 1, 1, 1, 6, 'text', '返金はいつ');
      insert into message_blocks values (1, 1, 1, 2, 5, 6);`,
  3: "insert into message_search (rowid, words, scope) select id, words, scope from message_words;",
  4: `insert into chunks (conversation_id, chunk_index, first_message, last_message, tokens, method, content_hash)
        values (1, 0, 1, 2, 9, 'tokens', x'00');
      insert into insights (conversation_id, tier, version, created_at) values (1, 'basic', 1, 7);`,
  5: `insert into settings values ('theme', '"dark"');
      insert into notifications (type, title, message, conversation_id, created_at) values ('seeded', 't', 'm', 1, 8);
      insert into audit (at, actor, action) values (9, 'person', 'conversations.delete');`,
  6: `insert into message_changes (source_id, message_id, before) values (1, 1, '{}');
      insert into media values ('ab', 3);
      insert into source_media values (1, 'ab');`,
  7: `insert into tags values (1, 'Refunds');
      insert into conversation_marks values (1, 'tag:1', 5, 2);
      insert into merged_messages values (2, 1, 1);
      insert into saved_views (name, view, created_at) values ('Mine', '{}', 9);
      insert into asked_before values ('hello', 9);
      insert into annotations (message_id, conversation_id, kind, created_at, changed_at) values (1, 1, 'bookmark', 9, 9);
      insert into lab_queries (name, sql, changed_at) values ('All', 'select 1', 9);`,
  8: "update participants set given_name = 'Änne' where id = 1; update conversations set title = '返金' where id = 1;",
  9: "update conversations set first_at = 5, last_at = 86400006 where id = 1;",
  10: `insert into insight_queue (conversation_id, sort_at) values (1, 5) on conflict do update set revision = 2;
      insert into insight_edits values (1, 'k', '{}', 9);
      update insights set more = '{"a": 1}';`,
  11: "update messages set thread_id = 1 where id = 2;",
  12: `insert into conversation_slots values (1, 0, 1, 2);
      insert into conversation_moods values (1, 0, 2, 0.5);
      insert into conversation_answers values (1, 5, 6, 1, 1);
      insert into conversation_links values (1, 1, 1, 1, 0);
      insert into conversation_topics values (1, 'refunds', 6);
      insert into worklist (conversation_id, claim, kind, text, done, message_id, at) values (1, 'k', 'action', 'Call', 0, 1, 5);`,
  13: `insert into jobs (id, title, provider, provider_name, model, way, state, place, hidden, conversations, created_at)
        values (1, 'Talks', 'openai', 'OpenAI', 'm', 'batch', 'running', 1, '[]', 1, 9);
      insert into batch_jobs (id, job_id, token, state) values (1, 1, 't', 'submitted');
      insert into batch_requests (job_id, conversation_id, kind, state, part_id) values (1, 1, 'whole', 'sent', 1);
      insert into answers values (1, x'01', 1, '{}', null, 'stop', 'OpenAI', 'm', 1, 0, 1, null, 9);
      insert into usage (what, at, provider, model, way, input, cached, output) values ('request 1.1', 9, 'openai', 'm', 'batch', 1, 0, 1);
      insert into webhook_events values ('e', 9);
      update insights set content_hash = x'02';
      update notifications set told = 'once';`,
  14: "update jobs set again = 1 where id = 1;",
  15: "insert into conversation_words values (1, 'hello'), (1, '=2');",
};

function schemaOf(store: Writer): string[] {
  return store
    .all<{ sql: string | null; name: string }>("select name, sql from sqlite_schema order by name")
    .map((row) => `${row.name}: ${row.sql}`);
}

function rowsOf(store: Writer): Record<string, unknown[]> {
  const tables = store.all<{ name: string }>(
    "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like 'message_search%' order by name",
  );
  return Object.fromEntries(tables.map(({ name }) => [name, store.all<unknown>(`select * from ${name}`)]));
}

function freshStore(): Writer {
  return openWriter(storeFile(temporaryFolder()));
}

describe("migrations", () => {
  test("are numbered from one without a gap and carry names of their own", () => {
    expect(migrations.map((migration) => migration.number)).toEqual(migrations.map((_, index) => index + 1));
    expect(new Set(migrations.map((migration) => migration.name)).size).toBe(migrations.length);
    expect(Object.keys(rowsSince).map(Number)).toEqual(migrations.map((migration) => migration.number));
  });

  test("a migration imports nothing that could change under it", () => {
    const dir = new URL("../../main/core/store/migrations/", import.meta.url);
    for (const file of readdirSync(dir).filter((name) => /^\d/.test(name))) {
      expect(readFileSync(new URL(file, dir), "utf8"), file).not.toMatch(/^\s*import\b/m);
    }
  });

  test.each(migrations.map((migration) => migration.number))(
    "seeded at version %i: up, down and up again keeps schema and rows",
    (version) => {
      const store = freshStore();
      migrateTo(store, version);
      for (let number = 1; number <= version; number++) store.exec(rowsSince[number] ?? "");
      const before = { schema: schemaOf(store), rows: rowsOf(store) };

      migrateTo(store, newestVersion);
      const newest = schemaOf(store);
      expect(rowsOf(store)).toMatchObject(before.rows);
      migrateTo(store, version);
      expect({ schema: schemaOf(store), rows: rowsOf(store) }).toEqual(before);
      migrateTo(store, newestVersion);
      expect(schemaOf(store)).toEqual(newest);
      expect(store.all("pragma foreign_key_check")).toEqual([]);
      store.close();
    },
  );

  test("all the way down leaves nothing, and all the way up is the same as the first time", () => {
    const store = freshStore();
    migrateTo(store, newestVersion);
    const newest = schemaOf(store);
    migrateTo(store, 0);
    expect(schemaOf(store)).toEqual([]);
    migrateTo(store, newestVersion);
    expect(schemaOf(store)).toEqual(newest);
    store.close();
  });

  test("an older store is backed up before it is brought up to date", async () => {
    const dataDir = temporaryFolder();
    const old = openWriter(storeFile(dataDir));
    migrateTo(old, 2);
    old.exec(`${rowsSince[1]} ${rowsSince[2]}`);
    old.close();
    const store = await openStore(dataDir, Date.now());
    expect(standingOf(store).version).toBe(newestVersion);
    store.close();

    const backups = listBackups(dataDir);
    expect(backups).toHaveLength(1);
    const backup = openWriter(backups[0]?.path ?? "");
    expect(standingOf(backup).version).toBe(2);
    expect(backup.all("select text from messages")).toHaveLength(2);
    backup.close();
  });

  test("a backup that cannot be written stops the update and leaves the store at its version", async () => {
    const dataDir = temporaryFolder();
    const old = openWriter(storeFile(dataDir));
    migrateTo(old, 2);
    old.close();
    writeFileSync(join(dataDir, "backups"), "a file where the folder should be");
    await expect(openStore(dataDir, Date.now())).rejects.toThrow();
    const store = openWriter(storeFile(dataDir));
    expect(standingOf(store).version).toBe(2);
    store.close();
  });

  test("a store that a newer Parley wrote is refused, untouched", async () => {
    const dataDir = temporaryFolder();
    const store = await openStore(dataDir, 0);
    store.exec(`pragma user_version = ${newestVersion + 1}`);
    store.close();
    const before = digest(storeFile(dataDir));
    const core = await startCore(dataDir);
    expect(await core.refused("app.info", {})).toMatchObject({ code: "store_newer" });
    expect(await core.ask("app.health", {})).toMatchObject({ store: "newer", problem: expect.stringContaining("newer Parley") });
    await core.close();
    expect(digest(storeFile(dataDir))).toBe(before);
  });

  test("another program's database is refused, untouched", async () => {
    const dataDir = temporaryFolder();
    const other = openWriter(storeFile(dataDir));
    other.exec("create table somebody_elses (x)");
    other.close();
    const before = digest(storeFile(dataDir));
    const core = await startCore(dataDir);
    expect(await core.refused("app.info", {})).toMatchObject({ code: "store_damaged" });
    await core.close();
    expect(digest(storeFile(dataDir))).toBe(before);
  });

  test("a store that is no database is reported with the backups that could replace it", async () => {
    const dataDir = temporaryFolder();
    const good = await startCore(dataDir);
    const { path } = await good.ask("store.backup", {});
    await good.close();
    writeFileSync(storeFile(dataDir), "this is not a database, it only looks like a file".repeat(100));
    const core = await startCore(dataDir);
    expect(await core.refused("conversations.list", {})).toMatchObject({ code: "store_damaged" });
    const health = await core.ask("app.health", {});
    expect(health.store).toBe("damaged");
    expect(health.backups.map((backup) => backup.path)).toEqual([path]);
    expect(existsSync(backupDir(dataDir))).toBe(true);
  });
});

function digest(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
