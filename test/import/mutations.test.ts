import { expect, test } from "vitest";
import { mutate } from "./mutating.ts";

test("five hundred broken samples: nothing throws, nothing hangs, every line is accounted for (ten thousand: npm run mutations)", async () => {
  const { problems, read, messages } = await mutate(500, 20261121);
  expect(problems).toEqual([]);
  expect(read).toBeGreaterThan(300);
  expect(messages).toBeGreaterThan(1000);
}, 60_000);
