import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { storeFile } from "../../main/core/store/files.ts";
import { openReader } from "../../main/core/store/handle.ts";
import { restoreStore } from "../../main/core/store/restore.ts";
import { startCore, temporaryFolder } from "../support/core.ts";

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
