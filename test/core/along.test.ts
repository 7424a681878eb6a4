import { expect, test } from "vitest";
import { startCore, temporaryFolder } from "../support/core.ts";
import { openTestStore, writeLines } from "../support/store.ts";

async function coreWithTimes(times: (number | null)[]) {
  const dataDir = temporaryFolder();
  writeLines(
    await openTestStore(dataDir),
    times.map((at) => ({ at, text: "x" })),
  );
  return startCore(dataDir);
}

test("the days of a calendar are counted, those without a message too", async () => {
  const core = await coreWithTimes([10, 11, 11, 25, 25, 25, 60]);
  const between = (edges: number[]) => core.ask("messages.between", { conversationId: 1, edges });
  expect(await between([0, 10, 20, 30, 40, 100])).toEqual({ counts: [0, 3, 3, 0, 1] });
  expect(await between([11, 25])).toEqual({ counts: [2] });
  expect(await between([61, 70])).toEqual({ counts: [0] });
  expect(await core.refused("messages.between", { conversationId: 1, edges: [5, 4] })).toMatchObject({ code: "bad_input" });
  expect(await core.refused("messages.between", { conversationId: 9, edges: [4, 5] })).toMatchObject({ code: "not_found" });
});

test("the strip runs from the first message to the last in equal steps, whatever the length", async () => {
  const core = await coreWithTimes([10, 20, 30, 40, 50]);
  const strip = (pieces: number) => core.ask("messages.strip", { conversationId: 1, pieces });
  expect(await strip(4)).toEqual({ times: [10, 20, 30, 40, 50], total: 5 });
  expect((await strip(2)).times).toEqual([10, 30, 50]);
  expect((await strip(500)).times).toHaveLength(501);
});

test("a conversation without dates has a strip without times", async () => {
  const core = await coreWithTimes([null, null]);
  expect(await core.ask("messages.strip", { conversationId: 1, pieces: 1 })).toEqual({ times: [null, null], total: 2 });
});
