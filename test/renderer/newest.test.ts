import { expect, it } from "vitest";
import { Newest } from "../../renderer/stores/newest.ts";

it("a question is no longer the newest from the next one on, or when it was stopped", () => {
  const newest = new Newest();
  const first = newest.begin();
  expect(first.aborted).toBe(false);
  const second = newest.begin();
  expect([first.aborted, second.aborted]).toEqual([true, false]);
  newest.stop();
  expect(second.aborted).toBe(true);
});
