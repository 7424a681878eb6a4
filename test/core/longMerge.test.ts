import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Reader } from "../../main/core/store/handle.ts";
import { unfinishedMerges } from "../../main/core/store/merging.ts";
import { openStore } from "../../main/core/store/open.ts";
import { startCore, temporaryFolder } from "../support/core.ts";
import { type Line, writeLines } from "../support/store.ts";

const dying = fileURLToPath(new URL("../support/die-merging.ts", import.meta.url));
const each = 6000;

/** Two talks whose messages come by turns, some without a time: so many that they take several slices. */
async function twoLongTalks(): Promise<string> {
  const dataDir = temporaryFolder();
  const store = await openStore(dataDir, 0);
  const lines = Array.from(
    { length: 2 * each },
    (_, at): Line => ({
      talk: at % 2 === 0 ? "tea" : "ships",
      at: at % 50 === 0 ? null : 1000 + at,
      text: `number ${at}`,
      from: `p${at % 5}`,
    }),
  );
  writeLines(store, lines);
  store.close();
  return dataDir;
}

const inOrder = (store: Reader, id: number) =>
  store.all<{ text: string; position: number }>(
    "select text, position from messages where conversation_id = ? order by position",
    id,
  );

describe("merging long conversations", () => {
  test("lets a small write come in between", async () => {
    const core = await startCore(await twoLongTalks());
    const ended: string[] = [];
    const merge = core.ask("conversations.merge", { into: 1, ids: [2] }).then(() => ended.push("merge"));
    await core.ask("conversations.pin", { ids: [1], pinned: true }).then(() => ended.push("pin"));
    await merge;
    expect(ended).toEqual(["pin", "merge"]);
    await core.close();
  });

  test.each([1, 2])(
    "that is killed after slice %i goes on at the next start, and no message is lost or moved twice",
    async (slices) => {
      const dataDir = await twoLongTalks();
      const child = spawnSync(process.execPath, [dying, dataDir, String(slices)]);
      expect(child.signal).toBe("SIGKILL");
      const cutOff = await openStore(dataDir, 0);
      expect(unfinishedMerges(cutOff)).toEqual([{ id: 2, into: 1 }]);
      expect(inOrder(cutOff, 1).length).toBeGreaterThan(each);
      cutOff.close();

      const core = await startCore(dataDir);
      // waits for its turn behind what was cut off
      await core.ask("store.backup", {});
      expect((await core.ask("conversations.list", {})).conversations).toMatchObject([
        { id: 1, messages: 2 * each, people: 5, tier: "basic" },
      ]);
      expect((await core.ask("search.messages", { text: '"number 11999"', conversationId: 1 })).found).toHaveLength(1);
      await core.close();

      const store = await openStore(dataDir, 0);
      const merged = inOrder(store, 1);
      expect(merged.map(({ position }) => position)).toEqual(merged.map((_, at) => at));
      expect(new Set(merged.map(({ text }) => text)).size).toBe(2 * each);
      const timed = merged.map(({ text }) => Number(text.slice(7))).filter((at) => at % 50 !== 0);
      expect(timed).toEqual(timed.toSorted((a, b) => a - b));
      store.close();
    },
  );
});
