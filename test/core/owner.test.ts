import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { describe, expect, onTestFinished, test } from "vitest";
import { claimStore } from "../../main/core/owner.ts";
import { checkStoreFile } from "../../main/core/store/check.ts";
import { storeFile } from "../../main/core/store/files.ts";
import { openReader } from "../../main/core/store/handle.ts";
import { restoreStore } from "../../main/core/store/restore.ts";
import { startCore, temporaryFolder } from "../support/core.ts";

const script = new URL("../support/hold-store.ts", import.meta.url).pathname;

function holdStore(dataDir: string, messages = 0): { child: ChildProcess; lines: AsyncIterator<string> } {
  const child = spawn(process.execPath, [script, dataDir, String(messages)], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

async function said(lines: AsyncIterator<string>, fits: (line: string) => boolean): Promise<string> {
  for (;;) {
    const next = await lines.next();
    if (next.done) throw new Error("the process ended without saying it");
    if (fits(next.value)) return next.value;
  }
}

const isOwner = (line: string) => line === "owner";

async function killed(child: ChildProcess): Promise<void> {
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}

const me = (dataDir: string) => ({ dataDir, shell: "cli" as const, clock: { now: () => 7 } });

describe("a store", () => {
  test("has one owner at a time: the second is told who, and can bring the first to the front with files", async () => {
    const dataDir = temporaryFolder();
    const first = holdStore(dataDir);
    await said(first.lines, isOwner);
    const claim = await claimStore(me(dataDir), () => {});
    expect(claim).toMatchObject({ held: true, holder: { pid: first.child.pid, shell: "cli" } });
    const shown = said(first.lines, (line) => line === "shown");
    expect(claim.held && (await claim.show())).toBe(true);
    await shown;
    const withFiles = said(first.lines, (line) => line === "shown /a b/chat.txt /línea.txt");
    expect(claim.held && (await claim.show(["/a b/chat.txt", "/línea.txt"]))).toBe(true);
    await withFiles;

    const second = holdStore(dataDir);
    const exit = once(second.child, "exit");
    expect(await said(second.lines, (line) => line.startsWith("held"))).toBe(`held by ${first.child.pid}`);
    expect((await exit)[0]).toBe(4);
    await expect(restoreStore(dataDir, script)).rejects.toMatchObject({ code: "store_locked" });
  });

  test("that a killed process held is taken over at once", async () => {
    const dataDir = temporaryFolder();
    const first = holdStore(dataDir);
    await said(first.lines, isOwner);
    await killed(first.child);
    const claim = await claimStore(me(dataDir), () => {});
    expect(claim).toMatchObject({ held: false, endedUncleanly: true });
    if (!claim.held) claim.release();
    const next = await claimStore(me(dataDir), () => {});
    expect(next).toMatchObject({ held: false, endedUncleanly: false });
    if (!next.held) next.release();
  });

  test.each([1, 15_000, 45_000])(
    "killed when %i messages were written or indexed loses nothing else and keeps nothing half",
    async (until) => {
      const dataDir = temporaryFolder();
      const before = await startCore(dataDir);
      const kept = await before.ask("samples.seed", { messages: 500 });
      await before.close();

      const { child, lines } = holdStore(dataDir, 40_000);
      await said(lines, (line) => line.startsWith("progress") && Number(line.split(" ")[1]) >= until);
      await killed(child);

      const core = await startCore(dataDir);
      // long work is done one after the other, so that this answers after the clearing up
      const next = await core.ask("samples.seed", { messages: 10, seed: 3 });
      // the import may have been done when the kill came; then it said so, and all of it is there
      const { notices } = await core.ask("notices.list", {});
      const done = notices.some((notice) => notice.message.startsWith("40,000"));
      const messages = 510 + (done ? 40_000 : 0);
      expect(await core.ask("app.info", {})).toMatchObject({ sources: done ? 3 : 2, messages });
      await core.close();
      const store = openReader(storeFile(dataDir));
      const rows = (table: string) => store.get<{ rows: number }>(`select count(*) as rows from ${table}`)?.rows;
      expect({ messages: rows("messages"), indexed: rows("message_search_docsize") }).toEqual({ messages, indexed: messages });
      if (!done) {
        expect(rows("conversations")).toBe(kept.conversations + next.conversations);
        expect(rows("participants where messages > 0")).toBe(kept.people + next.people);
      }
      store.close();
      expect(checkStoreFile(storeFile(dataDir))).toEqual([]);
    },
  );
});
