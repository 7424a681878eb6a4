import { describe, expect, test } from "vitest";
import { batchStatuses, isFinal, type JobEvent, type JobState, jobStates, next } from "../../main/core/enhance/states.ts";
import { randomFrom } from "../../main/core/samples/random.ts";

const told = (status: (typeof batchStatuses)[number]): JobEvent => ({ type: "told", status });
const events: JobEvent[] = [
  { type: "begun" },
  { type: "created" },
  { type: "postponed" },
  { type: "refused" },
  { type: "cancelled" },
  { type: "retried" },
  ...batchStatuses.map(told),
];

// Bugs these would catch: an overtaken poll that reopens a job, a cancel that loses a paid batch, a job that is begun twice.

const walk = (...happened: JobEvent[]) =>
  happened.reduce<JobState | null>((state, event) => state && next(state, event), "queued");

test("a batch goes its way, and statuses may be skipped", () => {
  const submitted = [{ type: "begun" }, { type: "created" }] as const;
  expect(walk(...submitted, told("validating"), told("in_progress"), told("finalizing"), told("completed"))).toBe("completed");
  expect(walk(...submitted, told("completed"))).toBe("completed");
  expect(walk(...submitted, told("in_progress"), told("expired"))).toBe("expired");
});

test("what was refused for now waits again, and what was refused for good has failed", () => {
  expect(walk({ type: "begun" }, { type: "postponed" })).toBe("queued");
  expect(walk({ type: "begun" }, { type: "refused" })).toBe("failed");
});

test("a cancel ends at once only what the provider cannot know; while it is being submitted it must wait", () => {
  expect(walk({ type: "cancelled" })).toBe("cancelled");
  expect(walk({ type: "begun" }, { type: "cancelled" })).toBeNull();
  expect(walk({ type: "begun" }, { type: "created" }, { type: "cancelled" })).toBe("cancelling");
  expect(walk({ type: "begun" }, { type: "created" }, { type: "cancelled" }, told("in_progress"))).toBe("cancelling");
  expect(walk({ type: "begun" }, { type: "created" }, { type: "cancelled" }, told("completed"))).toBe("completed");
});

describe.each(jobStates)("from %s", (state) => {
  test("no news leads back, and what has ended stays as it ended until somebody wants it again", () => {
    const order: readonly JobState[] = [
      "queued",
      "submitting",
      "submitted",
      "validating",
      "in_progress",
      "finalizing",
      "cancelling",
    ];
    for (const event of events) {
      const then = next(state, event);
      if (then === null || event.type === "postponed" || event.type === "retried") continue;
      if (isFinal(state)) expect(then).toBe(state);
      else if (!isFinal(then)) expect(order.indexOf(then)).toBeGreaterThanOrEqual(order.indexOf(state));
    }
  });
});

test("whatever happens in whatever order, a job is in the provider's hands only after it was begun", () => {
  const random = randomFrom(3);
  for (let round = 0; round < 2000; round++) {
    let state: JobState = "queued";
    let begun = 0;
    for (let step = 0; step < 20; step++) {
      const event = events[Math.floor(random() * events.length)] ?? told("failed");
      const then = next(state, event);
      if (event.type === "retried" && then !== null) begun = 0;
      if (event.type === "begun" && then !== null) begun += 1;
      if (event.type === "postponed" && then !== null) begun -= 1;
      state = then ?? state;
      if (state !== "queued" && state !== "cancelled") expect(begun).toBe(1);
    }
  }
});
