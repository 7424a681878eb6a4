import { expect, test } from "vitest";
import { noteBudget } from "../../main/core/enhance/ending.ts";
import { minutesOf } from "../../main/core/enhance/estimate.ts";
import { askNow } from "../../main/core/enhance/now.ts";
import { readEnhanced } from "../../main/core/store/enhanced.ts";
import { changeJob, putFirst, readJob } from "../../main/core/store/jobs/jobs.ts";
import { askFailedAgain } from "../../main/core/store/jobs/requestsOfJob.ts";
import { addUsage, type Usage } from "../../main/core/store/jobs/usage.ts";
import { writeSettings } from "../../main/core/store/settings.ts";
import { defaultSettings } from "../../preload/contract/settings.ts";
import { drain, minute, noBatches, openWorkshop, questions } from "./workshop.ts";

// What a job costs, what of it is shown, and what a person may still decide about it.

const day = 24 * 60 * minute;
const used = (what: string, at: number, cost: number | null, jobId: number | null = null): Usage => ({
  what,
  at,
  jobId,
  provider: "openai",
  model: "m",
  way: "batch",
  input: 1,
  cached: 0,
  output: 1,
  cost,
});

test("a job is settled by what the provider says that it used, beside what was estimated", async () => {
  const { store, job, run } = await openWorkshop();
  const id = job({ estimate: 12 });
  await run();
  const [said = 0] = store.numbers("select sum(input + 4 * output) from answers");
  expect(said).toBeGreaterThan(0);
  expect(readJob(store, id)).toMatchObject({ estimate: 12, actual: said });
  store.run("delete from usage");
  addUsage(store, used("r1.1", 1, null, id));
  expect(readJob(store, id)?.actual).toBeNull();
});

test("a budget is warned of from four fifths on and when it is used up, once each, and begins anew with the month", async () => {
  const { store } = await openWorkshop();
  const now = new Date(2026, 10, 15).getTime();
  writeSettings(store, { sending: { ...defaultSettings.sending, budget: 1000 } });
  const told = (spends: number, at: number) => {
    addUsage(store, used(`${at} ${spends}`, at, spends));
    return noteBudget(store, at)?.title;
  };
  expect(told(799, now)).toBeUndefined();
  expect(told(1, now)).toContain("Most of");
  expect(told(0, now + 1)).toBeUndefined();
  expect(told(200, now + 2)).toContain("used up");
  expect(told(5, now + day)).toBeUndefined();
  expect(told(5, now + 31 * day)).toBeUndefined();
  expect(told(800, now + 32 * day)).toContain("Most of");
});

test("without batches, too, nothing is asked beyond the budget, and it goes on with another", async () => {
  const workshop = await openWorkshop(undefined, noBatches);
  const { store, standIn, job } = workshop;
  writeSettings(store, { sending: { ...defaultSettings.sending, budget: 1 } });
  const id = job({ way: "queue" });
  await drain(workshop, 3);
  expect(standIn.seen).toEqual([]);
  expect(readJob(store, id)).toMatchObject({ state: "running", waitsFor: { text: expect.stringContaining("budget") } });
  writeSettings(store, { sending: { ...defaultSettings.sending, budget: null } });
  await drain(workshop, 3);
  expect(readJob(store, id)).toMatchObject({ state: "completed", enhanced: 3, waitsFor: null });
});

test("a job that a person puts first goes before those that were there before", async () => {
  const { store, job, runner } = await openWorkshop();
  writeSettings(store, { sending: { ...defaultSettings.sending, jobsAtOnce: 1 } });
  const [first, second] = [job({ conversations: [1] }), job({ conversations: [2] })];
  putFirst(store, second);
  await runner.step();
  expect([first, second].map((id) => readJob(store, id)?.parts.length)).toEqual([0, 1]);
});

test("what was cancelled and is wanted after all asks only for what had not come", async () => {
  const talks = questions(12);
  const { store, standIn, job, run, runner, clock } = await openWorkshop(talks);
  standIn.pace.inProgress = 60 * minute;
  const id = job();
  await runner.step();
  clock.forward(30 * minute);
  changeJob(store, id, { state: "cancelling" });
  runner.hurry();
  await run();
  const cancelled = readJob(store, id);
  expect(cancelled?.state).toBe("cancelled");
  expect(cancelled?.requests.done).toBeGreaterThan(0);
  expect(cancelled?.requests.failed).toBeGreaterThan(0);
  await askFailedAgain(store, id, async () => {});
  changeJob(store, id, { state: "running", ended_at: null });
  await run();
  expect(readJob(store, id)).toMatchObject({ state: "completed", enhanced: 12 });
  expect(standIn.ledger.all()).toHaveLength(12);
  expect(standIn.ledger.twice()).toEqual([]);
});

test("quotes that nobody wrote lower the confidence of a version", async () => {
  const { store, standIn, job, run } = await openWorkshop();
  standIn.manners.add({ manner: "invented-quotes", when: ({ prompt }) => prompt.includes("two 4711") });
  job();
  await run();
  expect([1, 2].map((id) => readEnhanced(store, id)?.confidence)).toEqual([1, expect.any(Number)]);
  expect(readEnhanced(store, 2)?.confidence).toBeLessThan(1);
});

test("answers that were cut off are asked for once more, then left as they were with what came", async () => {
  const { store, standIn, job, run } = await openWorkshop();
  standIn.manners.add({ manner: "truncated", when: ({ prompt }) => prompt.includes("two 4711") });
  const id = job();
  await run();
  expect(readJob(store, id)).toMatchObject({ state: "partly", enhanced: 2, requests: { failed: 1 } });
  expect(standIn.ledger.all()).toHaveLength(4);
  expect(store.all("select attempt, said is null as isLost from batch_requests where state = 'failed'")).toEqual([
    { attempt: 2, isLost: 0 },
  ]);
});

test("without batches no more tokens a minute are sent than may be, and one that is larger than that goes alone", async () => {
  const limits = { atOnce: 9, requestsPerMinute: 99, tokensPerMinute: 1000 };
  const workshop = await openWorkshop(undefined, { ...noBatches, limits });
  const id = workshop.job({ way: "queue" });
  const asked: number[] = [];
  for (let at = 0; at < 3; at++) {
    await drain(workshop, 1);
    await workshop.runner.flown();
    asked.push(workshop.standIn.seen.length);
  }
  expect(asked).toEqual([2, 3, 3]);
  await drain(workshop, 1);
  expect(readJob(workshop.store, id)).toMatchObject({ state: "completed", enhanced: 3 });
});

test.each([
  ["a small batch: ten minutes, or the day that is promised", "batch", 1000, 9_000_000, { from: 10, to: 1440 }],
  ["a large batch: an hour, or the day", "batch", 1001, 1, { from: 60, to: 1440 }],
  // 90 at 60 a minute: a minute and a half; four times that, and one more for the last answer
  ["one after the other, held back by requests", "queue", 90, 100_000, { from: 2, to: 7 }],
  // 1,500,000 at 200,000 a minute: seven and a half
  ["one after the other, held back by tokens", "queue", 90, 1_500_000, { from: 8, to: 31 }],
  ["nothing takes no time", "queue", 0, 0, { from: 0, to: 1 }],
] as const)("minutes to expect: %s", (_, way, requests, tokens, minutes) => {
  expect(minutesOf(way, { requests, tokens }, { requestsPerMinute: 60, tokensPerMinute: 200_000 })).toEqual(minutes);
});

test.each([
  ["truncated", "The answer was cut off", { finish: "length", refusal: null }],
  ["refusal", "The model would not answer", { finish: "stop", refusal: expect.stringContaining("can't help") }],
  ["broken-json", "The answer did not have the form", { finish: "stop", text: expect.stringContaining('"answer"') }],
] as const)(
  "a live answer that is of no use (%s) is kept as it came and settled; what was there stays",
  async (manner, said, kept) => {
    const { store, standIn, engine, job, run } = await openWorkshop();
    job({ conversations: [1], model: "gpt-5.4" });
    await run();
    const before = readEnhanced(store, 1);
    standIn.manners.add({ manner, times: 1 });
    const { clock, client, rehearses } = engine;
    const cost = () => 7;
    const onText = () => {};
    const asked = askNow(
      { store, clock, client, cost, rehearses, signal: new AbortController().signal, onText },
      { conversationId: 1 },
    );
    await expect(asked).rejects.toThrow(new RegExp(`^${said}.* It was paid for; what was there before is kept\\.$`, "s"));
    const answers = store.all("select text, refusal, finish, cost from answers where model = 'gpt-5.4-mini'");
    expect(answers).toMatchObject([{ ...kept, cost: 7 }]);
    expect(store.numbers("select cost from usage where way = 'live'")).toEqual([7]);
    expect(before?.version).toBe(1);
    expect(readEnhanced(store, 1)).toEqual(before);
  },
);
