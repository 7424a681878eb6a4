import { describe, expect, test } from "vitest";
import { readEnhanced } from "../../main/core/store/enhanced.ts";
import { readJob } from "../../main/core/store/jobs/jobs.ts";
import { listNotices } from "../../main/core/store/notifications.ts";
import { openWorkshop } from "./workshop.ts";

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
