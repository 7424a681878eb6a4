import { describe, expect, test } from "vitest";
import { readEnhanced } from "../../main/core/store/enhanced.ts";
import { changeJob, readJob } from "../../main/core/store/jobs/jobs.ts";
import { askFailedAgain } from "../../main/core/store/jobs/requestsOfJob.ts";
import { failuresOf } from "../../main/core/store/jobs/requestsTold.ts";
import { listNotices } from "../../main/core/store/notifications.ts";
import { writeSettings } from "../../main/core/store/settings.ts";
import { defaultSettings } from "../../preload/contract/settings.ts";
import { filesLeftAt } from "./judge.ts";
import { minute, openWorkshop, questions } from "./workshop.ts";

describe("a job through the batch service", () => {
  test("goes through all its states, brings a version with proofs for each conversation, and is told once", async () => {
    const { store, standIn, job, run, talks } = await openWorkshop();
    const id = job();
    await run();
    const done = readJob(store, id);
    expect(done).toMatchObject({ state: "completed", enhanced: 3, requests: { done: 3, failed: 0, waiting: 0, sent: 0 } });
    expect(done?.parts[0]?.at.map(({ state }) => state)).toEqual([
      "queued",
      "submitting",
      "submitted",
      "validating",
      "in_progress",
      "finalizing",
      "completed",
    ]);
    const version = readEnhanced(store, talks.get("two") ?? 0);
    expect(version?.summary.length).toBeGreaterThan(0);
    expect(version?.confidence).toBe(1);
    expect(listNotices(store, { limit: 10, unread: false }).map(({ type }) => type)).toEqual(["job_completed", "job_started"]);
    expect(standIn.violations).toEqual([]);
    expect(standIn.ledger.twice()).toEqual([]);
  });
});

const longTalk = Array.from({ length: 900 }, (_, index) => ({
  talk: "long",
  from: index % 2 === 0 ? "Anna" : "Ben",
  at: index,
  text: `Sentence ${index} of a long talk about the delivery of parcels, which goes on and on until nobody remembers how it began, and still somebody writes.`,
}));

describe("what a job meets on its way", () => {
  test("answers that cannot be used are asked once more with a note, then left basic with what came", async () => {
    const { store, standIn, job, run } = await openWorkshop();
    standIn.manners.add({ manner: "broken-json", times: 1 });
    standIn.manners.add({ manner: "refusal", when: ({ prompt }) => prompt.includes("two 4711") });
    const id = job();
    await run();
    expect(readJob(store, id)).toMatchObject({ state: "partly", enhanced: 2, requests: { failed: 1 } });
    const failed = store.all<{ attempt: number; said: string | null; error: string }>(
      "select attempt, said, error from batch_requests where state = 'failed'",
    );
    expect(failed).toMatchObject([
      { attempt: 2, said: expect.stringContaining("sorry"), error: expect.stringContaining("would not") },
    ]);
    expect(standIn.ledger.twice()).toEqual([]);
  });

  test("a conversation that is too long goes in pieces, with a closing request for the prose", async () => {
    const { store, standIn, job, run, talks } = await openWorkshop(longTalk);
    const id = job();
    await run();
    const done = readJob(store, id);
    expect(done).toMatchObject({ state: "completed", enhanced: 1, requests: { failed: 0 } });
    expect(done?.requests.done).toBeGreaterThan(2);
    const version = readEnhanced(store, talks.get("long") ?? 0);
    expect(version?.confidence).toBe(1);
    const places = version?.outline.map(({ first }) => first) ?? [];
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
    expect(standIn.ledger.twice()).toEqual([]);
    expect(standIn.violations).toEqual([]);
  });

  test("nothing that was answered is asked again, in no other job and not of a twin", async () => {
    const twin = ["a", "b"].map((talk) => ({ talk, from: "Anna", at: 1, text: "The very same words." }));
    const { store, standIn, job, run } = await openWorkshop(twin);
    const first = job();
    await run();
    const second = job();
    await run();
    expect(standIn.ledger.all()).toHaveLength(1);
    expect(readJob(store, first)).toMatchObject({ state: "completed", enhanced: 2, requests: { known: 1 } });
    expect(readJob(store, second)).toMatchObject({ state: "completed", enhanced: 2, requests: { known: 2 }, actual: 0 });
  });

  test("a create of which the reply was lost is found and not made again", async () => {
    const { store, standIn, job, run } = await openWorkshop();
    standIn.faults.add({ fault: "lost-reply", route: "POST /v1/batches", nth: 1 });
    const id = job();
    await run();
    expect(readJob(store, id)).toMatchObject({ state: "completed", enhanced: 3 });
    expect(standIn.ledger.twice()).toEqual([]);
    expect(standIn.seen.filter(({ route }) => route === "POST /v1/batches")).toHaveLength(1);
  });

  test("an upload of which the reply was lost is found, and nothing stays at the provider", async () => {
    const { store, standIn, job, run } = await openWorkshop();
    standIn.faults.add({ fault: "lost-reply", route: "POST /v1/files", nth: 1 });
    standIn.faults.add({ fault: { status: 503 }, route: "DELETE /v1/files/:id", nth: 1 });
    const id = job();
    await run();
    expect(readJob(store, id)).toMatchObject({ state: "completed" });
    expect(standIn.seen.filter(({ route }) => route === "POST /v1/files")).toHaveLength(1);
    expect(await filesLeftAt(standIn)).toEqual([]);
  });

  test("what is too much at once goes in smaller parts, one after the other", async () => {
    const talks = questions(12);
    const { store, standIn, job, run } = await openWorkshop(talks);
    standIn.limits.enqueuedTokens = { "gpt-5.4-mini": 6000 };
    const id = job();
    await run(200);
    const done = readJob(store, id);
    expect(done).toMatchObject({ state: "completed", enhanced: 12 });
    expect(done?.parts.filter(({ state }) => state === "failed").length).toBeGreaterThan(0);
    expect(standIn.ledger.twice()).toEqual([]);
  });

  test("what a batch had done when it expired is kept, and only the rest is asked again", async () => {
    const talks = questions(12);
    const { store, standIn, job, run } = await openWorkshop(talks);
    standIn.pace.inProgress = 48 * 60 * minute;
    const id = job();
    await run(2000);
    const expired = readJob(store, id);
    expect(expired?.state).toBe("partly");
    expect(expired?.requests.done).toBeGreaterThan(0);
    expect(expired?.requests.failed).toBeGreaterThan(0);
    standIn.calm();
    await askFailedAgain(store, id, async () => {});
    changeJob(store, id, { state: "running", ended_at: null });
    await run();
    expect(readJob(store, id)).toMatchObject({ state: "completed", enhanced: 12 });
    expect(standIn.ledger.twice()).toEqual([]);
    expect(standIn.ledger.all()).toHaveLength(12);
  });

  test("a cancelled job keeps what it had, and ends", async () => {
    const { store, standIn, job, run, runner, clock } = await openWorkshop();
    const id = job();
    await runner.step();
    clock.forward(5 * minute);
    runner.hurry();
    await runner.step();
    changeJob(store, id, { state: "cancelling" });
    await run();
    const done = readJob(store, id);
    expect(done?.state).toBe("cancelled");
    expect((done?.requests.done ?? 0) + (done?.requests.failed ?? 0)).toBe(3);
    expect(standIn.ledger.twice()).toEqual([]);
  });

  test("lines that the service refuses fail with their reasons, the others go on", async () => {
    const { store, standIn, job, run } = await openWorkshop();
    standIn.manners.add({
      manner: { status: 400, message: "This text is not to my taste." },
      when: ({ prompt }) => prompt.includes("two 4711"),
    });
    const id = job();
    await run();
    expect(readJob(store, id)).toMatchObject({ state: "partly", enhanced: 2 });
    expect(failuresOf(store, id, 9).reasons).toEqual([
      { reason: "The provider refused it: This text is not to my taste.", count: 1 },
    ]);
  });

  test("what was thrown away before its turn is not sent", async () => {
    const { store, standIn, job, run } = await openWorkshop();
    const id = job();
    store.run("update conversations set deleted_at = 1 where id = 2");
    await run();
    expect(readJob(store, id)).toMatchObject({ state: "partly", enhanced: 2 });
    expect(failuresOf(store, id, 9).reasons).toEqual([{ reason: "It lies in the trash, and is not sent from there.", count: 1 }]);
    expect(standIn.ledger.all()).toHaveLength(2);
  });

  test("a long conversation that was thrown away between its pieces does not hold its job open", async () => {
    const { store, job, run, runner } = await openWorkshop(longTalk);
    const id = job();
    await runner.step();
    expect(readJob(store, id)?.requests.waiting).toBe(1);
    store.run("update batch_requests set state = 'waiting', part_id = null where kind = 'chunk' and chunk_index = 1");
    store.run("update conversations set deleted_at = 1");
    await run();
    expect(readJob(store, id)).toMatchObject({ state: "partly", requests: { waiting: 0, sent: 0 } });
  });

  test("a part that could not be written to its end is not sent, and what was in it waits again", async () => {
    // more than go into one transaction: the first of them are in the store when the later ones break off
    const many = questions(250);
    const { store, job, runner, restart, run, standIn, break: breakAt } = await openWorkshop(many);
    const id = job();
    breakAt(230);
    await runner.step();
    expect(readJob(store, id)).toMatchObject({ parts: [], requests: { waiting: 250, sent: 0 } });
    await restart();
    await run();
    expect(readJob(store, id)).toMatchObject({ state: "completed", enhanced: 250 });
    expect(standIn.ledger.twice()).toEqual([]);
    expect(standIn.ledger.all()).toHaveLength(250);
  });

  test("with a budget that is used up nothing more is sent, and it is told once", async () => {
    const { store, standIn, job, run } = await openWorkshop();
    writeSettings(store, { sending: { ...defaultSettings.sending, budget: 4000 } });
    const id = job();
    await run(5);
    expect(standIn.ledger.all().length).toBeLessThan(3);
    expect(readJob(store, id)).toMatchObject({ state: "running", waitsFor: { text: expect.stringContaining("budget") } });
    expect(listNotices(store, { limit: 10, unread: false }).filter(({ type }) => type === "budget").length).toBeLessThanOrEqual(
      2,
    );
  });
});
