import { describe, expect, test } from "vitest";
import { readEnhanced } from "../../main/core/store/enhanced.ts";
import { changeJob, listJobs, readJob } from "../../main/core/store/jobs/jobs.ts";
import { writeSettings } from "../../main/core/store/settings.ts";
import { understand } from "../../main/core/understand/understand.ts";
import { defaultSettings } from "../../preload/contract/settings.ts";
import { drain, minute, noBatches, openWorkshop } from "./workshop.ts";

describe("a job where the provider has no batches", () => {
  test("asks one after the other, no more a minute than it may, and keeps the same versions", async () => {
    const workshop = await openWorkshop(undefined, noBatches);
    const id = workshop.job({ way: "queue" });
    await workshop.runner.step();
    await workshop.runner.flown();
    expect(workshop.standIn.ledger.all()).toHaveLength(2);
    await drain(workshop, 3);
    expect(readJob(workshop.store, id)).toMatchObject({ state: "completed", enhanced: 3, way: "queue" });
    expect(readEnhanced(workshop.store, 1)?.confidence).toBe(1);
    expect(workshop.standIn.violations).toEqual([]);
  });

  test("waits as long as the provider wants, and says so", async () => {
    const workshop = await openWorkshop(undefined, noBatches);
    workshop.standIn.faults.add({ fault: { status: 429, retryAfter: 150 }, route: "POST /v1/chat/completions", nth: 1 });
    const id = workshop.job({ way: "queue", conversations: [1] });
    await drain(workshop, 2);
    expect(readJob(workshop.store, id)).toMatchObject({ state: "running", waitsFor: { text: expect.any(String) } });
    expect(workshop.standIn.seen).toHaveLength(1);
    await drain(workshop, 3);
    expect(readJob(workshop.store, id)).toMatchObject({ state: "completed" });
  });

  test("what was cut off by the end of Parley is asked again", async () => {
    const workshop = await openWorkshop(undefined, noBatches);
    workshop.standIn.faults.add({ fault: "cut-before", route: "POST /v1/chat/completions", nth: 1 });
    const id = workshop.job({ way: "queue", conversations: [1] });
    await workshop.runner.step();
    workshop.store.run("update batch_requests set state = 'sent'");
    await workshop.restart();
    await drain(workshop, 3);
    expect(readJob(workshop.store, id)).toMatchObject({ state: "completed", enhanced: 1 });
  });
});

describe("jobs that begin by themselves", () => {
  test("a scheduled one when its time has come, and each week another for what came in since", async () => {
    const { store, job, run, clock } = await openWorkshop();
    const id = job({
      title: "Weekly",
      conversations: [],
      startsAt: clock.now() + 60 * minute,
      weekly: JSON.stringify({ which: { filter: {} }, again: false }),
    });
    for (let hours = 0; hours < 3; hours++) {
      await run(1);
      clock.forward(60 * minute);
    }
    await run(40);
    const jobs = listJobs(store, 10, undefined);
    expect(jobs.map(({ title, state, enhanced }) => [title, state, enhanced])).toEqual([
      ["Weekly", "completed", 3],
      ["Weekly", "scheduled", 0],
    ]);
    expect(readJob(store, id)?.startsAt).toBeGreaterThan(clock.now());
    clock.forward(8 * 24 * 60 * minute);
    await run(3);
    // nothing is new
    expect(listJobs(store, 10, undefined)).toHaveLength(2);
  });

  test("a conversation that changed is marked, and enhanced again where the person wants it, once", async () => {
    const { store, job, run, clock } = await openWorkshop();
    const settled = async () => {
      for (const id of [1, 2, 3]) await understand({ store, clock, breathe: async () => {} }, id);
    };
    store.run("insert into insight_queue (conversation_id, sort_at) select id, 1 from conversations");
    await settled();
    job();
    await run();
    store.run("update messages set text = 'Another word.' where conversation_id = 2 and position = 0");
    store.run("insert into insight_queue (conversation_id, sort_at) values (2, 1)");
    await settled();
    const marked = store.numbers("select conversation_id from conversation_marks where mark = 'stale'");
    expect(marked).toEqual([2]);
    await run(2);
    expect(listJobs(store, 10, undefined)).toHaveLength(1);
    writeSettings(store, { sending: { ...defaultSettings.sending, again: true } });
    // a person's own job that is called the same and is not done is not taken for Parley's
    const namesake = job({ title: "What changed since it was enhanced", conversations: [1] });
    changeJob(store, namesake, { state: "paused" });
    await run(30);
    expect(listJobs(store, 10, undefined)[0]).toMatchObject({ again: true, state: "completed", conversations: 1, enhanced: 1 });
    expect(readJob(store, namesake)).not.toHaveProperty("again");
    expect(readEnhanced(store, 2)?.version).toBe(2);
    expect(store.numbers("select conversation_id from conversation_marks where mark = 'stale'")).toEqual([]);
    await run(3);
    expect(listJobs(store, 10, undefined)).toHaveLength(3);
  });

  test("so many at a time as may be; a paused one sends nothing more", async () => {
    const { store, job, runner, run } = await openWorkshop();
    writeSettings(store, { sending: { ...defaultSettings.sending, jobsAtOnce: 1 } });
    const [first, second] = [job({ conversations: [1] }), job({ conversations: [2] })];
    const third = job({ conversations: [3] });
    changeJob(store, third, { state: "paused" });
    await runner.step();
    expect([first, second, third].map((id) => readJob(store, id)?.parts.length)).toEqual([1, 0, 0]);
    await run(80);
    expect([first, second, third].map((id) => readJob(store, id)?.state)).toEqual(["completed", "completed", "paused"]);
  });
});
