import { expect, test } from "vitest";
import { killImports } from "./killing.ts";

test("imports killed at any instant end, after the next start, in exactly the right counts (a hundred of them: npm run kills)", async () => {
  const { problems, before, after } = await killImports(3, 7, 6000);
  expect(problems).toEqual([]);
  expect(before + after).toBe(3);
}, 60_000);
