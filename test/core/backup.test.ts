import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { neverCancelled } from "../../main/core/cancel.ts";
import { backUpStore } from "../../main/core/handlers/app.ts";
import { BulkWriter } from "../../main/core/store/bulk.ts";
import { checkStoreFile } from "../../main/core/store/check.ts";
import { storeFile } from "../../main/core/store/files.ts";
import { openReader } from "../../main/core/store/handle.ts";
import { openStore } from "../../main/core/store/open.ts";
import { restoreStore } from "../../main/core/store/restore.ts";
import { addSource } from "../../main/core/store/sources.ts";
import { workerScript } from "../../main/place.ts";
import { startCore, temporaryFolder } from "../support/core.ts";
import { openTestStore, writeLines } from "../support/store.ts";

describe("a backup", () => {
  test("is a whole store, made while the store is in use, and comes back as it was", async () => {
    const core = await startCore();
    await core.ask("samples.seed", { messages: 20_000 });
    const [backup] = await Promise.all([core.ask("store.backup", {}), core.ask("settings.set", { theme: "dark" })]);
    expect(existsSync(`${backup.path}.part`)).toBe(false);
    const info = await core.ask("app.info", {});
    const found = await core.ask("search.messages", { text: "refund" });
    const { conversations } = await core.ask("conversations.list", {});
    await core.ask("conversations.delete", { ids: conversations.map((conversation) => conversation.id) });
    await core.close();

    const { keptOld } = await restoreStore(core.dataDir, backup.path);
    expect(readdirSync(keptOld ?? "")).toContain("parley.db");
    const restored = await startCore(core.dataDir);
    expect(await restored.ask("app.info", {})).toMatchObject({ messages: info.messages, conversations: info.conversations });
    expect(await restored.ask("search.messages", { text: "refund" })).toEqual(found);
  });

  test("never writes over a file, and a page may not say where it goes", async () => {
    const core = await startCore();
    const path = join(temporaryFolder(), "mine.txt");
    writeFileSync(path, "precious");
    expect(await core.refused("store.backup", { path })).toMatchObject({ code: "bad_input" });
    expect(readFileSync(path, "utf8")).toBe("precious");

    const page = await startCore(undefined, undefined, undefined, "browser");
    expect(await page.refused("store.backup", { path: `${path}.parley` })).toMatchObject({ code: "forbidden" });
    expect(await page.refused("import.files", { files: [{ path }] })).toMatchObject({ code: "forbidden" });
    expect((await page.ask("store.backup", {})).bytes).toBeGreaterThan(0);
  });

  test("that cannot be written is an error and leaves nothing", async () => {
    const core = await startCore();
    const dir = temporaryFolder();
    const path = join(dir, "missing", "folder", "x.parley");
    expect(await core.refused("store.backup", { path })).toMatchObject({ ok: false });
    expect(readdirSync(dir)).toEqual([]);
  });

  test.each([
    ["a text file", (file: string) => writeFileSync(file, "not a store ".repeat(1000))],
    ["an empty file", (file: string) => writeFileSync(file, "")],
  ])("restoring %s changes nothing", async (_, write) => {
    const core = await startCore();
    await core.ask("samples.seed", { messages: 50 });
    await core.close();
    const before = readFileSync(storeFile(core.dataDir));
    const file = join(temporaryFolder(), "backup.parley");
    write(file);
    await expect(restoreStore(core.dataDir, file)).rejects.toMatchObject({ code: "store_damaged" });
    await expect(restoreStore(core.dataDir, `${file}.gone`)).rejects.toMatchObject({ code: "not_found" });
    expect(readFileSync(storeFile(core.dataDir)).equals(before)).toBe(true);
    const reader = openReader(storeFile(core.dataDir));
    reader.close();
  });

  test("that was cut short is found out and not restored", async () => {
    const core = await startCore();
    await core.ask("samples.seed", { messages: 5000 });
    const { path } = await core.ask("store.backup", {});
    await core.close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length / 2)));
    await expect(restoreStore(core.dataDir, path)).rejects.toMatchObject({ code: "store_damaged" });
    const again = await startCore(core.dataDir);
    expect(await again.ask("app.info", {})).toMatchObject({ messages: 5000 });
  });
});

test("a copy that came out damaged is found out, told, and not kept", async () => {
  const store = await openTestStore();
  writeLines(
    store,
    Array.from({ length: 2000 }, (_, at) => ({ text: `message ${at}`, at })),
  );
  const path = join(temporaryFolder(), "copy.parley");
  const copy = store.copyTo.bind(store);
  store.copyTo = async (file, onSlice) => {
    await copy(file, onSlice);
    const handle = openSync(file, "r+");
    writeSync(handle, Buffer.alloc(3 * 4096, 0xa5), 0, undefined, 4096 * 20);
    closeSync(handle);
  };
  const backUp = backUpStore(
    {
      store,
      dataDir: temporaryFolder(),
      clock: { now: () => 0 },
      cancel: neverCancelled,
      script: workerScript,
      request: "1",
      emit: () => {},
      progress: () => {},
      breathe: async () => {},
      policy: { offline: true },
      gate: { client: () => Promise.reject(new Error("a backup asks nobody")), rehearses: () => false },
      checkFile: async (file) => checkStoreFile(file),
    },
    { path },
  );
  await expect(backUp).rejects.toMatchObject({ code: "store_damaged", message: expect.stringMatching(/no backup was kept/) });
  expect(readdirSync(join(path, ".."))).toEqual([]);
});

test("a backup that is made while an import runs comes back as a sound store, with nothing half of the import", async () => {
  const dataDir = temporaryFolder();
  const store = await openStore(dataDir, 0);
  writeLines(
    store,
    Array.from({ length: 500 }, (_, at) => ({ text: `message ${at}`, at })),
  );
  // as an import looks between two of its slices: a source that is not ready, with messages that nothing was counted of yet
  const source = addSource(store, { name: "half.csv", format: "test", importedAt: 5 });
  const bulk = new BulkWriter(store, source, 5);
  const conversation = bulk.addConversation({ externalId: null, title: "half", platform: "generic" });
  const line = { conversation, author: null, sentAt: 1, kind: "text", text: "half of it", replyTo: null, thread: null } as const;
  const rest = { edited: false, editedAt: null, reactions: null, attachments: null, externalId: null, identity: null };
  bulk.addMessages(Array.from({ length: 100 }, () => ({ ...line, ...rest })));
  const path = join(temporaryFolder(), "copy.parley");
  await store.copyTo(path, () => {});
  store.close();
  expect(checkStoreFile(path)).toEqual([]);

  const restored = temporaryFolder();
  await restoreStore(restored, path);
  const core = await startCore(restored);
  // waits for its turn behind what is taken out at the start
  await core.ask("store.backup", {});
  expect(await core.ask("app.info", {})).toMatchObject({ sources: 1, messages: 500 });
  expect((await core.ask("search.messages", { text: "half" })).found).toEqual([]);
});

test("nothing is put in the place of a store that is in use", async () => {
  const core = await startCore();
  await core.ask("samples.seed", { messages: 50 });
  const { path } = await core.ask("store.backup", {});
  await expect(restoreStore(core.dataDir, path)).rejects.toMatchObject({ code: "store_locked" });
  expect(await core.ask("app.info", {})).toMatchObject({ messages: 50 });
});
