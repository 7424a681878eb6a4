import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { storeFile } from "../../main/core/store/files.ts";
import { startCore, type TestCore, temporaryFolder } from "../support/core.ts";

// Bugs these would catch: a question that writes, reaches another file, or takes Parley with it.

let core: TestCore;
beforeAll(async () => {
  core = await startCore(undefined, undefined, afterAll);
  await core.ask("samples.seed", { messages: 300, seed: 7 });
});

const run = (sql: string, more: { limit?: number; timeoutMs?: number } = {}) => core.ask("lab.run", { sql, ...more });
const refused = (sql: string, more: { timeoutMs?: number } = {}) => core.refused("lab.run", { sql, ...more });
const endless = "with recursive a(x) as (select 1 union all select x + 1 from a) select count(*) from a";

describe("a question", () => {
  test("is answered with columns and rows, up to a limit", async () => {
    expect(await run("select count(*) as n from messages")).toMatchObject({ columns: ["n"], rows: [[300]], truncated: false });
    const some = await run("select id, id, text from messages order by id", { limit: 5 });
    expect(some).toMatchObject({ columns: ["id", "id 2", "text"], truncated: true });
    expect(some.rows).toHaveLength(5);
    expect((await run("-- a remark\n /* and one more */ values (1, null, 'x', 2.5)")).rows).toEqual([[1, null, "x", 2.5]]);
    expect((await run("explain query plan select * from messages where id = 1")).rows.length).toBeGreaterThan(0);
  });

  test("gets values that a page can hold", async () => {
    const { rows } = await run("select 9007199254740993, 9e999, x'00ff', -1");
    expect(rows).toEqual([["9007199254740993", "Infinity", "x'00ff'", -1]]);
  });

  test("that is wrong is told so in SQLite's own words", async () => {
    expect(await refused("select * form messages")).toMatchObject({
      code: "bad_input",
      message: 'SQLite says: near "form": syntax error',
    });
    expect((await refused("select nosuch from messages")).message).toMatch(/no such column: nosuch/);
    expect((await refused("select ?")).message).toMatch(/parameter/);
  });

  test("sees every view and column as it is described, and nothing that was deleted", async () => {
    const { views } = await core.ask("lab.schema", {});
    const doc = readFileSync(new URL("../../docs/sql.md", import.meta.url), "utf8");
    for (const { name, columns, about } of views) {
      const { columns: found } = await run(`select * from ${name} limit 1`);
      expect([name, found]).toEqual([name, columns.map((column) => column.name)]);
      expect(doc).toContain(`## ${name}\n\n${about}\n`);
      for (const column of columns) expect(doc).toContain(`| \`${column.name}\` | ${column.about} |`);
    }
    await core.ask("conversations.delete", { ids: [1] });
    expect((await run("select count(*) from conversations where id = 1")).rows).toEqual([[0]]);
    expect((await run("select count(*) from messages where conversation_id = 1")).rows).toEqual([[0]]);
    await core.ask("conversations.restore", { ids: [1] });
  });
});

describe("nothing is written", () => {
  test.each([
    "insert into main.lab_queries (name, sql, changed_at) values ('x', 'x', 1)",
    "update main.messages set text = 'x'",
    "delete from main.messages",
    "with a as (select 1) delete from main.messages",
    "with a as (select 1) insert into main.settings values ('a', 'b')",
    "replace into main.settings values ('a', 'b')",
    "create table t (a)",
    "create temp table t (a)",
    "drop view messages",
    "alter table main.messages add column x",
    "insert into main.message_search (message_search) values ('rebuild')",
    "pragma query_only = off",
    "pragma user_version = 9",
    "pragma journal_mode = delete",
    "pragma writable_schema = on",
    "pragma temp_store_directory = '/'",
    "pragma mmap_size = 1",
    "pragma optimize",
    "explain pragma query_only = off",
    "explain delete from main.messages",
    "/* select */ pragma query_only = off",
    "attach database 'other.db' as other",
    "detach database main",
    "vacuum",
    "vacuum into 'copy.db'",
    "analyze",
    "reindex",
    "begin",
    "begin immediate",
    "savepoint a",
    "select 1; delete from main.messages",
    "select 1; select 2",
    "select load_extension('x')",
    "select writefile('x', 'y')",
    "select readfile('/etc/passwd')",
    "select edit('x')",
    "select fts3_tokenizer('x', x'00')",
    "select * from pragma_journal_mode('delete')",
    "",
    "-- nothing",
    ";",
  ])("by %j", async (sql) => {
    const file = storeFile(core.dataDir);
    const sum = () => createHash("sha256").update(readFileSync(file)).digest("hex");
    const [before, files] = [sum(), readdirSync(core.dataDir).sort()];
    expect((await core.refused("lab.run", { sql })).code).toBe("bad_input");
    expect([sum(), readdirSync(core.dataDir).sort()]).toEqual([before, files]);
    for (const name of ["other.db", "copy.db", "x"]) expect(existsSync(name)).toBe(false);
    expect((await run("select count(*) from messages")).rows).toEqual([[300]]);
  });
});

describe("nothing is held up", () => {
  const answersMeanwhile = async () => {
    const begin = performance.now();
    await core.ask("conversations.list", { limit: 5 });
    await core.ask("settings.get", {});
    return performance.now() - begin;
  };

  test.each([
    endless,
    "with recursive a(x) as (select 1 union all select x + 1 from a) select x from a order by x desc",
    "select count(*) from messages a, messages b, messages c, messages d where a.text || b.text = c.text || d.text",
  ])("by a question without an end: %s", async (sql) => {
    const asked = refused(sql, { timeoutMs: 500 });
    expect(await answersMeanwhile()).toBeLessThan(5000);
    const { code, message } = await asked;
    expect([code, message]).toEqual(["bad_input", expect.stringMatching(/took longer than 0.5 s|more memory/)]);
    expect((await run("select 1")).rows).toEqual([[1]]);
  });

  test.each([
    "select randomblob(1e9)",
    "select length(randomblob(999999999)), length(randomblob(999999998)), length(randomblob(999999997))",
    "select zeroblob(999999999)",
    "select replace(hex(zeroblob(100000000)), '0', 'xxxxx')",
    "select printf('%.*c', 999999999, 'x')",
    "with recursive a(x) as (select 'x' union all select x || x from a) select length(x) from a",
    "with recursive a(n, x) as (select 1, zeroblob(50000000) union all select n + 1, randomblob(50000000) from a) select n, x from a order by x",
  ])(
    "by one that takes more than there is: %s",
    async (sql) => {
      const { code, message } = await refused(sql, { timeoutMs: 30_000 });
      expect([code, message]).toEqual(["bad_input", expect.stringMatching(/memory|too big|longer than/)]);
      expect((await run("select 1")).rows).toEqual([[1]]);
      expect(await answersMeanwhile()).toBeLessThan(5000);
    },
    60_000,
  );

  test("by one that puts gigabytes in order: it is ended when it has more than it may have", async () => {
    const blobs =
      "with recursive a(n) as (select 1 union all select n + 1 from a limit 4000) select n, randomblob(1000000) as x from a";
    const { message } = await refused(`${blobs} order by x`, { timeoutMs: 60_000 });
    expect(message).toMatch(/1 GB/);
  }, 90_000);

  test("by a short time limit that a process in the making would use up", async () => {
    await refused(endless, { timeoutMs: 100 });
    expect((await run("select 1", { timeoutMs: 100 })).rows).toEqual([[1]]);
  });

  test("by cells and answers without measure: they are cut, and it is said", async () => {
    const long = await run("select printf('%.*c', 5000000, 'x') as x");
    expect(long.truncated).toBe(true);
    expect(String(long.rows[0]?.[0]).length).toBeLessThan(30_000);
    const many = await run(
      "with recursive a(n) as (select 1 union all select n + 1 from a) select printf('%.*c', 15000, 'x') from a",
      { limit: 10_000 },
    );
    expect(many.truncated).toBe(true);
    expect(JSON.stringify(many).length).toBeLessThan(10_000_000);
  });

  test("after a cancel, which ends it at once; a second question waits for nobody", async () => {
    const asked = core.dispatch({ id: "endless", name: "lab.run", input: { sql: endless, timeoutMs: 60_000 } });
    expect(await refused("select 1")).toMatchObject({ code: "busy" });
    expect(await core.ask("requests.cancel", { request: "endless" })).toEqual({ found: true });
    expect(await asked).toMatchObject({ ok: false, code: "cancelled" });
    expect((await run("select 1")).rows).toEqual([[1]]);
  });

  test("at the end: Parley closes in the middle of one", async () => {
    const other = await startCore();
    const asked = other.dispatch({ id: "late", name: "lab.run", input: { sql: endless, timeoutMs: 60_000 } });
    await other.ask("app.info", {});
    await other.close();
    expect(await asked).toMatchObject({ ok: false, code: "closing" });
  });
});

test("an answer goes into a file that a spreadsheet opens safely, or into JSON", async () => {
  const folder = temporaryFolder();
  const sql = "select '=1+1' as a, -1 as b, 'x, \"y\"' as c union all select null, 2, ''";
  const write = (name: string, format: "csv" | "json") =>
    core.ask("lab.export", { sql, format, target: { path: join(folder, name) } });
  expect(await write("a.csv", "csv")).toMatchObject({ name: "a.csv", rows: 2, truncated: false });
  expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe('a,b,c\r\n\'=1+1,-1,"x, ""y"""\r\n,2,\r\n');
  await write("a.json", "json");
  expect(JSON.parse(readFileSync(join(folder, "a.json"), "utf8"))).toEqual([
    { a: "=1+1", b: -1, c: 'x, "y"' },
    { a: null, b: 2, c: "" },
  ]);
  expect(await core.refused("lab.export", { sql: "selec", format: "csv", target: { path: join(folder, "b") } })).toMatchObject({
    code: "bad_input",
  });
  expect(readdirSync(folder).sort()).toEqual(["a.csv", "a.json"]);
});

test("questions are kept by name, replaced and removed", async () => {
  const first = await core.ask("lab.save", { name: " Longest ", sql: "select 1" });
  expect(first).toMatchObject({ name: "Longest", sql: "select 1" });
  const second = await core.ask("lab.save", { name: "Longest", sql: "select 2" });
  expect((await core.ask("lab.saved", {})).queries).toEqual([{ ...second, id: first.id }]);
  expect(await core.ask("lab.remove", { id: first.id })).toEqual({ removed: true });
  expect(await core.ask("lab.remove", { id: first.id })).toEqual({ removed: false });
});
