import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pollAfter } from "../../main/core/enhance/batchJob.ts";
import { batchLimits, buildPart, fileOf } from "../../main/core/enhance/build.ts";
import { Cast } from "../../main/core/store/enhanceInput.ts";
import { openJob, readJob } from "../../main/core/store/jobs/jobs.ts";
import { noteNews } from "../../main/core/store/jobs/news.ts";
import { openParts } from "../../main/core/store/jobs/parts.ts";
import { failuresOf } from "../../main/core/store/jobs/requestsTold.ts";
import { listNotices } from "../../main/core/store/notifications.ts";
import { providerAt } from "../support/provider.ts";
import type { Line } from "../support/store.ts";
import { minute, openWorkshop } from "./workshop.ts";

// What is known of the batch service, one test for each fact (design, section 7); what is not here stands in batch-job.test.ts.

const manyTalks = (count: number): Line[] =>
  Array.from({ length: count }, (_, at) => ({
    talk: `t${at}`,
    from: "Anna",
    at,
    text: `Number ${at} asks when the parcel comes.`,
  }));

describe("what is known of the batch service", () => {
  test("a file holds no more requests and bytes than it may, one model, and each custom_id once", async () => {
    const { store, standIn, job, dataDir, clock } = await openWorkshop(manyTalks(30));
    const id = job();
    const opened = openJob(store, id);
    if (opened === undefined) throw new Error("no job");
    const building = {
      store,
      cast: new Cast(store),
      dataDir,
      job: opened,
      provider: providerAt(standIn.url),
      now: clock.now(),
      breathe: async () => {},
      cost: () => 0,
      enhanced: () => {},
    };
    await buildPart(building, { ...batchLimits, requests: 12 });
    await buildPart(building, { ...batchLimits, bytes: 30_000 });
    await buildPart(building, batchLimits);
    const files = openParts(store, id).map((part) => readFileSync(fileOf(dataDir, part), "utf8"));
    const lines = files.map((file) =>
      file
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    );
    expect(lines[0]).toHaveLength(12);
    expect(Buffer.byteLength(files[1] ?? "")).toBeLessThanOrEqual(30_000);
    expect(lines.flat()).toHaveLength(30);
    expect(new Set(lines.flat().map(({ custom_id }) => custom_id)).size).toBe(30);
    expect(new Set(lines.flat().map(({ body }) => body.model)).size).toBe(1);
  });

  test("a batch whose every row failed is completed, and each conversation knows why it was left", async () => {
    const { store, standIn, job, run } = await openWorkshop();
    standIn.manners.add({ manner: { status: 500, message: "The server had an error." } });
    const id = job();
    await run();
    const ended = readJob(store, id);
    expect(ended).toMatchObject({ state: "failed", enhanced: 0, requests: { failed: 3 } });
    expect(ended?.parts[0]?.state).toBe("completed");
    expect(failuresOf(store, id, 9).failures).toHaveLength(3);
    expect(listNotices(store, { limit: 1, unread: false })[0]).toMatchObject({ type: "job_failed", jobId: id });
  });

  test("a poll that fails leaves the job as it was, says what it waits for, and goes on later", async () => {
    const { store, standIn, job, runner, clock, run } = await openWorkshop();
    const id = job();
    await runner.step();
    const before = readJob(store, id)?.parts[0]?.state;
    standIn.faults.add({ fault: { status: 503 }, route: "GET /v1/batches/:id", nth: 1 });
    clock.forward(minute);
    await runner.step();
    expect(readJob(store, id)).toMatchObject({ state: "running", waitsFor: { text: expect.stringContaining("OpenAI") } });
    expect(readJob(store, id)?.parts[0]?.state).toBe(before);
    await run();
    expect(readJob(store, id)).toMatchObject({ state: "completed", waitsFor: null });
  });

  test("files that are announced before they can be read are waited for", async () => {
    const { store, standIn, job, run } = await openWorkshop();
    standIn.pace.filesLag = 20 * minute;
    const id = job();
    await run();
    expect(readJob(store, id)).toMatchObject({ state: "completed", enhanced: 3 });
  });

  test("answers that the provider no longer has end the job and say so", async () => {
    const { store, standIn, job, run, clock } = await openWorkshop();
    standIn.faults.add({ fault: { status: 404 }, route: "GET /v1/files/:id/content" });
    const id = job();
    await run(30);
    expect(readJob(store, id)?.state).toBe("running");
    clock.forward(32 * 24 * 60 * minute);
    await run(5);
    expect(readJob(store, id)).toMatchObject({ state: "failed", error: expect.stringContaining("30 days") });
  });

  test("polls become rarer, and with nothing open there are none", async () => {
    const { standIn, job, runner, clock } = await openWorkshop();
    standIn.pace.inProgress = 10 * 60 * minute;
    job();
    for (let step = 0; step < 400; step++) {
      const wait = await runner.step();
      if (wait === undefined) break;
      clock.forward(wait);
    }
    const polls = standIn.seen.filter(({ route }) => route === "GET /v1/batches/:id").length;
    expect(polls).toBeGreaterThan(20);
    expect(polls).toBeLessThan(250);
    expect(await runner.step()).toBeUndefined();
    const seen = standIn.seen.length;
    await runner.step();
    expect(standIn.seen).toHaveLength(seen);
  });

  test.each([
    ["at the beginning", 0, 2000],
    ["after half an hour", 30 * minute, 3 * minute],
    ["after a day", 24 * 60 * minute, 5 * minute],
  ])("polls of the same age are apart by chance, within a fifth of the usual wait: %s", (_, age, usual) => {
    const [soonest, latest] = [pollAfter(age, () => 0), pollAfter(age, () => 1)];
    expect(soonest).toBeCloseTo(usual * 0.8);
    expect(latest).toBeCloseTo(usual * 1.2);
    const waits = Array.from({ length: 20 }, () => pollAfter(age));
    expect(new Set(waits).size).toBeGreaterThan(1);
    expect(waits.filter((wait) => wait < soonest || wait > latest)).toEqual([]);
  });

  test("a part that waits for its time is looked at at once when the network is there again", async () => {
    const { store, standIn, job, runner, clock } = await openWorkshop();
    const id = job();
    await runner.step();
    standIn.faults.add({ fault: "cut-before", route: "GET /v1/batches/:id", nth: 1 });
    clock.forward(20 * minute);
    await runner.step();
    expect(readJob(store, id)?.waitsFor).not.toBeNull();
    const polls = () => standIn.seen.filter(({ route }) => route === "GET /v1/batches/:id").length;
    const before = polls();
    // its wait is not over, and no step of the loop's own makes it shorter
    await runner.step();
    expect(polls()).toBe(before);
    runner.wake();
    await expect.poll(() => readJob(store, id)?.state).toBe("completed");
    expect(polls()).toBe(before + 1);
    await runner.stop();
  });

  test("a job that was under way when Parley ended goes on with the next start, with nothing sent twice", async () => {
    const workshop = await openWorkshop();
    const id = workshop.job();
    await workshop.runner.step();
    await workshop.restart();
    await workshop.run();
    expect(readJob(workshop.store, id)).toMatchObject({ state: "completed", enhanced: 3 });
    expect(workshop.standIn.seen.filter(({ route }) => route === "POST /v1/batches")).toHaveLength(1);
  });
});

test("news of a provider are new once", async () => {
  const { store, clock } = await openWorkshop();
  expect([
    noteNews(store, "evt_1", clock.now()),
    noteNews(store, "evt_1", clock.now()),
    noteNews(store, "evt_2", clock.now()),
  ]).toEqual([true, false, true]);
});
