import { expect, test } from "vitest";
import { runChaos } from "./chaos.ts";

// The same with 200 jobs and 150 kills: `npm run chaos`.
test("jobs through misfortunes, kills, jumps of the clock and changes of mind are paid once, lose nothing, end and are told once", async () => {
  const { problems, states, kills, queued, cancels, pauses, resumes } = await runChaos(8, 5, 3);
  expect(problems).toEqual([]);
  expect(kills).toBeGreaterThanOrEqual(5);
  expect(Math.min(queued, cancels, pauses, resumes)).toBeGreaterThan(0);
  expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(8);
}, 120_000);
