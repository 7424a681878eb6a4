import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changeMessage } from "../../main/core/store/changes.ts";
import type { Writer } from "../../main/core/store/handle.ts";
import { purgeTrash } from "../../main/core/store/purge.ts";
import {
  listTrash,
  putAllIntoTrash,
  putIntoTrash,
  takeFromTrash,
  timeOfDeletion,
  trashDays,
} from "../../main/core/store/trash.ts";
import { startCore, temporaryFolder } from "../support/core.ts";
import { openTestStore, writeLines } from "../support/store.ts";

const day = 86_400_000;
const noFiles = async () => {};
const secret = "zanzibarkestrel";

/** Whether a word stands anywhere in the files of a folder, as it was written or as the index folds it. */
function liesIn(dir: string, word: string): boolean {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(word));
}

function twoTalks(store: Writer): void {
  writeLines(store, [
    { talk: "kept", from: "Ann", text: "the harbour is open" },
    { talk: "gone", from: "Ben", text: `the word is ${secret}` },
    ...Array.from({ length: 300 }, (_, at) => ({ talk: "gone", from: "Ben", at, text: `${secret} again, ${at}` })),
    ...Array.from({ length: 300 }, (_, at) => ({ talk: "kept", from: "Ann", at, text: `quiet waters ${at}` })),
  ]);
}

const matches = (store: Writer, word: string) =>
  store.get<{ count: number }>("select count(*) as count from message_search where message_search match ?", word)?.count;

describe("the trash", () => {
  test("what is purged is gone from the file and from the index, and nothing else is", async () => {
    const dataDir = temporaryFolder();
    const store = await openTestStore(dataDir);
    twoTalks(store);
    writeLines(store, [{ talk: `about ${secret}`, from: `${secret} Smith`, text: "named so" }]);
    // written over once more, so that old pages and old index words are there too
    changeMessage(store, 1, 2, {
      text: `${secret} was changed`,
      edited: 1,
      editedAt: 9,
      reactions: null,
      attachments: null,
      identity: null,
    });
    putIntoTrash(store, [2, 3], 100);
    expect(liesIn(dataDir, secret)).toBe(true);

    expect(await purgeTrash(store, 99, noFiles)).toBe(0);
    expect(liesIn(dataDir, secret)).toBe(true);
    expect(await purgeTrash(store, 100, noFiles)).toBe(2);

    expect(liesIn(dataDir, secret)).toBe(false);
    expect(matches(store, secret)).toBe(0);
    expect(matches(store, "waters")).toBe(300);
    expect(store.all("select id, messages from conversations")).toEqual([{ id: 1, messages: 301 }]);
    expect(store.all("select name, messages from participants")).toEqual([{ name: "Ann", messages: 301 }]);
    store.run("insert into message_search (message_search, rank) values ('integrity-check', 1)");
    expect(store.all("pragma foreign_key_check")).toEqual([]);
  });

  test("a source goes with the last of its conversations, its report included", async () => {
    const dataDir = temporaryFolder();
    const store = await openTestStore(dataDir);
    twoTalks(store);
    store.run("update sources set report = ?", JSON.stringify({ skipped: [{ text: secret }] }));
    putAllIntoTrash(store, 1, 100);
    expect(store.all("select conversations, messages from sources")).toEqual([{ conversations: 0, messages: 0 }]);
    await purgeTrash(store, 100, noFiles);
    for (const table of ["sources", "conversations", "messages", "participants", "message_blocks", "message_search_docsize"])
      expect(store.all(`select * from ${table}`), table).toEqual([]);
    expect(liesIn(dataDir, secret)).toBe(false);
  });

  test("an undo brings back what its deletion took and nothing else", async () => {
    const store = await openTestStore();
    twoTalks(store);
    const first = timeOfDeletion(store, 50);
    putIntoTrash(store, [2], first);
    const second = timeOfDeletion(store, 50);
    expect(second).toBeGreaterThan(first);
    expect(putAllIntoTrash(store, undefined, second)).toBe(1);
    expect(listTrash(store, 1, undefined)).toMatchObject({ total: 2, conversations: [{ id: 1, deletedAt: second }] });
    expect(listTrash(store, 1, listTrash(store, 1, undefined).next ?? "").conversations).toMatchObject([{ id: 2 }]);
    expect(takeFromTrash(store, { deletedAt: second })).toBe(1);
    expect(listTrash(store, 9, undefined).conversations).toMatchObject([{ id: 2, deletedAt: first, sourceName: "test" }]);
    expect(store.all("select conversations, messages from sources")).toEqual([{ conversations: 1, messages: 301 }]);
  });

  test("what has lain there for a month goes when Parley starts, what is younger stays", async () => {
    const dataDir = temporaryFolder();
    const store = await openTestStore(dataDir);
    twoTalks(store);
    putIntoTrash(store, [1], Date.now() - (trashDays - 1) * day);
    putIntoTrash(store, [2], Date.now() - (trashDays + 1) * day);
    const core = await startCore(dataDir);
    await expect
      .poll(async () => (await core.ask("trash.list", {})).conversations.map(({ id }) => id), { timeout: 15_000 })
      .toEqual([1]);
    expect(await core.ask("trash.list", {})).toMatchObject({ total: 1, days: trashDays });
    expect(
      await core.ask("trash.undo", { deletedAt: (await core.ask("trash.list", {})).conversations[0]?.deletedAt ?? 0 }),
    ).toEqual({ restored: 1 });
  });

  test("a purge that fails leaves Parley at work", async () => {
    const dataDir = temporaryFolder();
    const store = await openTestStore(dataDir);
    twoTalks(store);
    putIntoTrash(store, [2], Date.now() - (trashDays + 1) * day);
    store.exec("create trigger refuse before delete on messages begin select raise(abort, 'no'); end");
    const core = await startCore(dataDir);
    await core.ask("settings.set", { theme: "dark" });
    expect(await core.refused("trash.empty", {})).toMatchObject({ code: "internal" });
    expect(await core.ask("settings.get", {})).toMatchObject({ theme: "dark" });
    expect((await core.ask("app.health", {})).store).toBe("ready");
    expect(core.events.filter(({ event }) => event === "store")).toEqual([]);
  });

  test("everything can be deleted, brought back, deleted again and purged at once", async () => {
    const core = await startCore();
    await core.ask("samples.seed", { messages: 3000 });
    const before = await core.ask("app.info", {});
    const { deleted, deletedAt } = await core.ask("conversations.deleteAll", {});
    expect(deleted).toBe(before.conversations);
    expect(await core.ask("conversations.list", {})).toMatchObject({ conversations: [] });
    expect(await core.ask("trash.undo", { deletedAt })).toEqual({ restored: deleted });
    expect(await core.ask("app.info", {})).toMatchObject({ conversations: before.conversations, messages: before.messages });
    const { sources } = await core.ask("sources.list", {});
    expect(await core.ask("conversations.deleteAll", { sourceId: sources[0]?.id ?? 0 })).toMatchObject({ deleted });
    expect(await core.ask("trash.empty", {})).toEqual({ purged: deleted });
    expect(await core.ask("sources.list", {})).toEqual({ sources: [] });
    expect(await core.ask("people.page", {})).toEqual({ people: [], next: null });
  });
});
