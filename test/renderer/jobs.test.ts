import { expect, it, onTestFinished } from "vitest";
import type { Job, JobPart } from "../../preload/contract/jobs.ts";
import { askToCancelJob, openJob, takeMovedJobs } from "../../renderer/actions/jobs.ts";
import type { Parley } from "../../renderer/actions/parley.ts";
import { parseEvent } from "../../renderer/client/incoming.ts";
import { factWords, standWords, titleOf } from "../../renderer/features/jobs/words.ts";
import { clockTime } from "../../renderer/format/dates.ts";
import { speak } from "../../renderer/format/locale.ts";
import { possible, shownJob, wayOf } from "../../renderer/stores/jobs.ts";
import { createStores } from "../../renderer/stores/stores.ts";
import { asking } from "./asking.ts";

const noon = new Date(2026, 2, 2, 12, 4).getTime();
const at = clockTime(noon);

function partOf(changes: Partial<JobPart> = {}): JobPart {
  return {
    id: 1,
    state: "finalizing",
    batchId: "b",
    requests: 4,
    completed: 0,
    failed: 0,
    tokens: 0,
    at: [{ state: "finalizing", at: noon }],
    error: null,
    tries: 1,
    ...changes,
  };
}

function jobOf(id: number, changes: Partial<Job> = {}): Job {
  return {
    id,
    title: `Job ${id}`,
    provider: "openai",
    providerName: "OpenAI",
    model: "gpt-5.4-mini",
    way: "batch",
    state: "running",
    weekly: false,
    waitsFor: null,
    conversations: 4,
    enhanced: 0,
    requests: { waiting: 0, sent: 4, done: 0, failed: 0, known: 0 },
    estimate: 840_000,
    actual: 0,
    createdAt: noon,
    startsAt: null,
    startedAt: noon,
    endedAt: null,
    error: null,
    rehearsal: false,
    parts: [partOf()],
    ...changes,
  };
}

function setUp() {
  const way = asking();
  const stores = createStores(way.ask);
  const parley = { client: { ask: way.ask }, stores } as unknown as Parley;
  return { ...way, stores, parley };
}

const none = { reasons: [], failures: [] };

it("a job that Parley began by itself is called so in the page's language, one of a person as the person called it", () => {
  onTestFinished(() => speak("en"));
  speak("de");
  const title = "What changed since it was enhanced";
  expect(titleOf(jobOf(1, { title, again: true }))).toBe("Was sich seit dem Verbessern geändert hat");
  expect(titleOf(jobOf(1, { title }))).toBe(title);
});

it("the page hears that jobs moved", () => {
  expect(parseEvent({ event: "jobs", payload: { ids: [1] } })).toEqual({ event: "jobs", payload: { ids: [1] } });
});

it("a job that is not among the first is shown all the same when it is opened", async () => {
  const { last, stores, parley } = setUp();
  openJob(parley, 3);
  await last("jobs.list").answer({ jobs: [jobOf(90), jobOf(89)], open: 2, next: 89 });
  await last("jobs.get").answer({ job: jobOf(3) });
  expect(shownJob(stores.jobs.getState())?.id).toBe(3);
  expect(stores.jobs.getState().jobs.map(({ id }) => id)).toEqual([90, 89, 3]);
});

it("one that moved is asked for alone, a new one brings the list", async () => {
  const { asked, last, stores, parley } = setUp();
  stores.ui.getState().go("jobs");
  void stores.jobs.getState().load();
  await last("jobs.list").answer({ jobs: [jobOf(2), jobOf(1)], open: 2, next: null });
  await last("jobs.failures").answer(none);
  void takeMovedJobs(parley, [1]);
  await last("jobs.get").answer({ job: jobOf(1, { state: "completed" }) });
  expect(stores.jobs.getState().jobs.map(({ state }) => state)).toEqual(["running", "completed"]);
  expect(asked.filter(({ name }) => name === "jobs.list")).toHaveLength(1);
  void takeMovedJobs(parley, [3]);
  expect(asked.filter(({ name }) => name === "jobs.list")).toHaveLength(2);
});

it("elsewhere than on their page only the count of open jobs is asked for", async () => {
  const { asked, last, stores, parley } = setUp();
  void takeMovedJobs(parley, [1]);
  await last("enhance.status").answer({ offline: "no", budget: null, spent: 0, openJobs: 7 });
  expect(asked.map(({ name }) => name)).toEqual(["enhance.status"]);
  expect(stores.jobs.getState().open).toBe(7);
});

it("a job is not cancelled before that was agreed to", () => {
  const { asked, stores, parley } = setUp();
  askToCancelJob(parley, jobOf(1));
  expect(asked).toEqual([]);
  stores.ui.getState().confirming?.done();
  expect(asked.map(({ name, input }) => [name, input])).toEqual([["jobs.cancel", { job: 1 }]]);
});

it("what can be done is what the core allows in that state", () => {
  expect(possible(jobOf(1, { state: "paused" }))).toEqual(["resume", "first", "cancel"]);
  expect(possible(jobOf(1, { state: "expired" }))).toEqual(["retry"]);
  expect(possible(jobOf(1, { state: "completed" }))).toEqual([]);
  expect(possible(jobOf(1, { state: "cancelling" }))).toEqual([]);
});

it("who waits is told for what and since when, also while the provider is silent", () => {
  expect(standWords(jobOf(1), noon)).toEqual([`finalizing: the provider writes the answers together, since ${at}`]);
  const waiting = jobOf(1, { parts: [], waitsFor: { text: "Nobody answers.", since: noon } });
  expect(standWords(waiting, noon)).toEqual([`Nobody answers. It has waited since ${at}.`]);
  expect(standWords(jobOf(1, { parts: [] }), noon)).toEqual(["Parley puts the requests together"]);
});

it("the way is that of all requests together, never beyond its end, and at its end when the job is", () => {
  expect(wayOf(jobOf(1))).toBe(3);
  const half = partOf({ state: "in_progress", completed: 2 });
  expect(wayOf(jobOf(1, { parts: [half] }))).toBe(2.5);
  // what waits for its turn counts as not begun
  expect(wayOf(jobOf(1, { requests: { waiting: 4, sent: 4, done: 0, failed: 0, known: 0 }, parts: [half] }))).toBe(1.25);
  expect(wayOf(jobOf(1, { state: "failed", requests: { waiting: 0, sent: 0, done: 0, failed: 4, known: 0 }, parts: [] }))).toBe(
    5,
  );
});

it("an unknown cost is said, and what was kept of a job that ended early is counted", () => {
  const ended = jobOf(1, {
    state: "expired",
    requests: { waiting: 0, sent: 0, done: 3, failed: 1, known: 0 },
    actual: null,
    endedAt: noon,
    parts: [],
  });
  expect(factWords(ended, noon)).toBe(`3 of 4 kept · ended ${at} · unknown cost`);
});
