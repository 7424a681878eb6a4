import { describe, expect, test } from "vitest";
import { jobsRetry } from "../../main/core/handlers/jobs.ts";
import type { CommandContext } from "../../main/core/handlers/types.ts";
import { changeJob, readJob } from "../../main/core/store/jobs/jobs.ts";
import { listNotices } from "../../main/core/store/notifications.ts";
import { filesLeftAt } from "./judge.ts";
import { drain, minute, noBatches, openWorkshop } from "./workshop.ts";

// What a person wants while a step waits for the network holds from that moment on. Found by chaos.

const creates = ({ standIn }: Awaited<ReturnType<typeof openWorkshop>>) =>
  standIn.seen.filter(({ route }) => route === "POST /v1/batches").length;

describe("a job that is no longer wanted, or not now", () => {
  test.each(["cancelling", "paused"] as const)("hands nothing over when it is %s while its file is uploaded", async (state) => {
    const workshop = await openWorkshop();
    const { store, standIn, job, runner, run } = workshop;
    const id = job();
    const stepping = runner.step();
    await expect.poll(() => standIn.seen.some(({ route }) => route === "POST /v1/files"), { interval: 1 }).toBe(true);
    changeJob(store, id, { state });
    await stepping;
    await run(5);
    expect(creates(workshop)).toBe(0);
    if (state === "paused") changeJob(store, id, { state: "running" });
    await run();
    expect(readJob(store, id)).toMatchObject(
      state === "paused" ? { state: "completed", enhanced: 3 } : { state: "cancelled", enhanced: 0 },
    );
    // what was uploaded is taken back, also where the part never became a batch
    expect(await filesLeftAt(standIn)).toEqual([]);
  });

  test("that failed to be handed over is not handed over while it is paused", async () => {
    const workshop = await openWorkshop();
    const { store, standIn, job, run, runner } = workshop;
    standIn.faults.add({ route: "POST /v1/batches", fault: { status: 503 }, nth: 1 });
    const id = job();
    await runner.step();
    changeJob(store, id, { state: "paused" });
    await run(5);
    expect(creates(workshop)).toBe(1);
    changeJob(store, id, { state: "running" });
    await run();
    expect(readJob(store, id)).toMatchObject({ state: "completed", enhanced: 3 });
  });

  test("asks nothing more without batches, also not what was next in the same step", async () => {
    const workshop = await openWorkshop(undefined, noBatches);
    const { store, standIn, job, runner } = workshop;
    const id = job({ way: "queue" });
    const stepping = runner.step();
    while (readJob(store, id)?.requests.sent === 0) await Promise.resolve();
    changeJob(store, id, { state: "cancelling" });
    await stepping;
    await drain(workshop, 3);
    expect(standIn.seen).toHaveLength(1);
    expect(readJob(store, id)).toMatchObject({ state: "cancelled", enhanced: 1 });
  });

  test("that was cancelled before its turn is not told to have begun", async () => {
    const { store, job, run } = await openWorkshop();
    const id = job();
    changeJob(store, id, { state: "cancelling" });
    await run(3);
    expect(readJob(store, id)?.state).toBe("cancelled");
    expect(listNotices(store, { limit: 9, unread: false })).toEqual([]);
  });
});

describe("the queue where a provider has no batches", () => {
  test("asks no more at once than the provider allows, of all jobs together", async () => {
    const workshop = await openWorkshop(undefined, {
      ...noBatches,
      limits: { atOnce: 1, requestsPerMinute: 99, tokensPerMinute: 1e6 },
    });
    const { store, standIn, job, runner } = workshop;
    standIn.faults.add({ route: "POST /v1/chat/completions", fault: "hang", nth: 1 });
    for (const conversation of [1, 2]) job({ way: "queue", conversations: [conversation] });
    await runner.step();
    expect(store.numbers("select count(*) from batch_requests where state = 'sent'")).toEqual([1]);
    await expect.poll(() => standIn.seen.length, { interval: 1 }).toBe(1);
    await workshop.restart();
    await drain(workshop, 3);
    expect([1, 2].map((id) => readJob(store, id)?.state)).toEqual(["completed", "completed"]);
  });

  test("gives up a question that the provider cannot answer, not its job and not the others", async () => {
    const workshop = await openWorkshop(undefined, noBatches);
    const { store, standIn, job } = workshop;
    standIn.manners.add({ manner: { status: 500, message: "No." }, when: ({ prompt }) => prompt.includes("two 4711") });
    const id = job({ way: "queue" });
    await drain(workshop, 30);
    expect(readJob(store, id)).toMatchObject({ state: "partly", enhanced: 2, requests: { failed: 1, waiting: 0 } });
  });

  test("waits through an outage of half an hour without giving up anything", async () => {
    const workshop = await openWorkshop(undefined, noBatches);
    const { store, standIn, job } = workshop;
    standIn.faults.add({ route: "POST /v1/chat/completions", fault: { status: 503 } });
    const id = job({ way: "queue", conversations: [1] });
    await drain(workshop, 30);
    await workshop.runner.flown();
    expect(readJob(store, id)).toMatchObject({ state: "running", requests: { waiting: 1 } });
    standIn.faults.clear();
    await drain(workshop, 6);
    expect(readJob(store, id)).toMatchObject({ state: "completed", enhanced: 1 });
  });

  test("settles what an answer cost whose conversation is gone by then", async () => {
    const workshop = await openWorkshop(undefined, noBatches);
    const { store, job, runner } = workshop;
    job({ way: "queue", conversations: [1] });
    await runner.step();
    store.run("delete from batch_requests");
    await runner.flown();
    expect(store.numbers("select count(*) from usage")).toEqual([1]);
  });
});

describe("asking again what failed of a large job", () => {
  const failures = 12_001;

  async function failed() {
    const workshop = await openWorkshop();
    const { store, job, engine } = workshop;
    const id = job();
    store.run(
      `with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
       insert into batch_requests (job_id, conversation_id, kind, state, error) select ?, 1, 'whole', 'failed', 'x' from n`,
      failures,
      id,
    );
    changeJob(store, id, { state: "partly", ended_at: 1 });
    const retry = (breathe: () => Promise<void>) => jobsRetry({ ...engine, breathe } as unknown as CommandContext, { job: id });
    const here = () => readJob(store, id);
    return { store, id, retry, here };
  }

  test("lets others come in between, and begins when all of it is in line", async () => {
    const { retry, here } = await failed();
    const between: unknown[] = [];
    await retry(async () => void between.push([here()?.state, here()?.requests.failed]));
    expect(between).toEqual([
      ["paused", failures - 5000],
      ["paused", failures - 10_000],
    ]);
    expect(here()).toMatchObject({ state: "running", endedAt: null, requests: { failed: 0, waiting: failures + 3 } });
  });

  test("does not begin what was cancelled meanwhile", async () => {
    const { store, id, retry, here } = await failed();
    await retry(async () => changeJob(store, id, { state: "cancelling" }));
    expect(here()?.state).toBe("cancelling");
  });

  test("cut off, loses nothing: the job can go on, and the rest is asked again after that", async () => {
    const { retry, here } = await failed();
    await expect(retry(() => Promise.reject(new Error("cut off")))).rejects.toThrow("cut off");
    expect(here()).toMatchObject({ state: "paused", requests: { failed: failures - 5000, waiting: 5003 } });
  });
});

test("what follows a question that went with its conversation is asked by itself", async () => {
  const twins = ["a", "b"].map((talk) => ({ talk, from: "Anna", at: 1, text: "The very same words." }));
  const { store, job, run, runner, clock } = await openWorkshop(twins);
  const first = job({ conversations: [1] });
  const second = job({ conversations: [2] });
  await runner.step();
  expect(readJob(store, second)?.requests.sent).toBe(1);
  store.run("delete from batch_requests where job_id = ?", first);
  clock.forward(minute);
  await run();
  expect(readJob(store, second)).toMatchObject({ state: "completed", enhanced: 1 });
});
