import { resolve } from "node:path";
import { expect, test, vi } from "vitest";
import type { Composed, Core } from "../../main/compose.ts";
import { chosenDataDir, openCore } from "../../main/shells/electron/open.ts";

const core: Core = {
  dispatch: () => Promise.resolve({ ok: true, value: null }),
  on: () => () => {},
  give: () => {
    throw new Error("no files here");
  },
  close: () => Promise.resolve(),
};

async function opened(compose: () => Promise<Composed>) {
  const app = { exit: vi.fn() };
  const dialog = { showErrorBox: vi.fn() };
  const result = await openCore({ app, dialog }, "/data", compose);
  return { result, exit: app.exit.mock.calls, boxes: dialog.showErrorBox.mock.calls };
}

const holder = { pid: 4242, shell: "browser" as const, since: Date.UTC(2026, 2, 1) };

test("a free store is opened without a word", async () => {
  expect(await opened(async () => ({ held: false, core }))).toEqual({ result: core, exit: [], boxes: [] });
});

test("a holder that comes to the front ends this start quietly", async () => {
  const answer = await opened(async () => ({ held: true, holder, show: async () => true }));
  expect(answer).toEqual({ result: undefined, exit: [[0]], boxes: [] });
});

test("a holder that does not answer is named, and the start ends with 4", async () => {
  const { result, exit, boxes } = await opened(async () => ({ held: true, holder, show: async () => false }));
  expect({ result, exit }).toEqual({ result: undefined, exit: [[4]] });
  expect(boxes[0]?.[1]).toMatch(/\/data[\s\S]*browser shell, process 4242, running since 2026-03-01[\s\S]*--data/);
});

test("a core that cannot be built ends the start with its reason and 1, and so does a holder that cannot be asked", async () => {
  for (const compose of [
    () => Promise.reject(new Error("the disk is full")),
    async (): Promise<Composed> => ({ held: true, holder, show: () => Promise.reject(new Error("the disk is full")) }),
  ]) {
    const { result, exit, boxes } = await opened(compose);
    expect({ result, exit }).toEqual({ result: undefined, exit: [[1]] });
    expect(boxes[0]?.[1]).toContain("the disk is full");
  }
});

test("Chromium's own switches beside --data disturb nothing", () => {
  const line = ["--no-sandbox", "--ozone-platform=wayland", "--data", "store", "."];
  expect(chosenDataDir(line, "/usual")).toBe(resolve("store"));
  expect(chosenDataDir(["--data=/else", "--inspect"], "/usual")).toBe("/else");
  expect(chosenDataDir(["--no-sandbox", "."], "/usual")).toBe("/usual");
});
