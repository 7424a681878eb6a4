import { withSaid } from "../../../../main/core/said.ts";
import { jobSentences } from "../../../../preload/contract/jobSentences.ts";
import type { Job, JobPart } from "../../../../preload/contract/jobs.ts";

// A job of each kind that there is, as the core would tell of them.

const noon = Date.UTC(2026, 2, 12, 12);
const minute = 60_000;
const week = 7 * 24 * 60 * minute;

const way: readonly JobPart["state"][] = ["queued", "submitting", "submitted", "validating", "in_progress", "finalizing"];

function part(id: number, state: JobPart["state"], changes: Partial<JobPart> = {}): JobPart {
  const place = way.indexOf(state);
  const passed = place === -1 ? way : way.slice(0, place);
  const at = [...passed, state].map((each, index) => ({ state: each, at: noon + index * 4 * minute }));
  const told = {
    requests: 602,
    completed: 0,
    failed: 0,
    tokens: 1_400_000,
    batchId: `batch_68b1c2d3e4f5a6b7c8d9e0f1a2b3c4d${id}`,
    tries: 1,
  };
  return withSaid({ id, state, ...told, at, error: null, ...changes }, changes.error ?? null);
}

const plain: Omit<Job, "id" | "title" | "state"> = {
  ...{ provider: "openai", providerName: "OpenAI", model: "gpt-5.4-mini", way: "batch", weekly: false, waitsFor: null },
  ...{ conversations: 1204, enhanced: 1204, requests: { waiting: 0, sent: 0, done: 1231, failed: 0, known: 0 } },
  ...{
    estimate: 840_000,
    actual: 790_000,
    createdAt: noon - 10 * minute,
    startsAt: null,
    startedAt: noon,
    endedAt: noon + 90 * minute,
  },
  ...{ error: null, rehearsal: false, parts: [] },
};

const expired = jobSentences.request_expired;
const open = { endedAt: null, enhanced: 0, actual: null, requests: { waiting: 0, sent: 1231, done: 0, failed: 0, known: 0 } };
const waits = { text: jobSentences.job_takes_no_more, since: noon + 20 * minute };

const jobs: (Pick<Job, "title" | "state"> & Partial<Job>)[] = [
  {
    ...{ title: "acme.slack.zip", state: "partly", enhanced: 1094, error: expired, rehearsal: true },
    requests: { waiting: 0, sent: 0, done: 1121, failed: 110, known: 41 },
    parts: [
      part(1, "completed", { completed: 600, failed: 2, tries: 2 }),
      part(2, "expired", { completed: 521, failed: 0 }),
      part(3, "failed", { requests: 27, batchId: null, error: jobSentences.job_nothing_taken }),
    ],
  },
  {
    ...open,
    title: "Help desk, March",
    state: "running",
    parts: [part(4, "in_progress", { completed: 320, failed: 1 }), part(5, "queued", { batchId: null })],
  },
  { ...open, title: "Weekly calls", state: "running", parts: [part(6, "finalizing", { completed: 602 })], rehearsal: true },
  {
    ...open,
    title: "Team, WhatsApp",
    state: "running",
    waitsFor: withSaid(waits, waits.text),
    parts: [part(7, "queued", { batchId: null })],
  },
  { ...open, title: "What was said at our own model", state: "running", way: "queue", providerName: "Ollama", estimate: null },
  { ...open, title: "Paused for now", state: "paused", parts: [part(8, "queued", { batchId: null })] },
  { ...open, title: "Given up", state: "cancelling", parts: [part(9, "cancelling")] },
  { ...open, title: "Tonight", state: "scheduled", startedAt: null, startsAt: noon + 600 * minute },
  {
    ...open,
    title: "Each week",
    state: "scheduled",
    weekly: true,
    startedAt: null,
    startsAt: noon + week,
    conversations: 0,
    estimate: null,
  },
  { title: "All conversations", state: "completed" },
  {
    title: "An outage",
    state: "failed",
    enhanced: 0,
    actual: 0,
    requests: { waiting: 0, sent: 0, done: 0, failed: 1231, known: 0 },
    error: jobSentences.job_nothing_taken,
  },
  {
    title: "Too long a queue",
    state: "expired",
    enhanced: 0,
    actual: 0,
    requests: { waiting: 0, sent: 0, done: 0, failed: 1231, known: 0 },
    error: expired,
  },
  {
    title: "Not wanted after all",
    state: "cancelled",
    enhanced: 300,
    requests: { waiting: 0, sent: 0, done: 300, failed: 931, known: 0 },
    error: jobSentences.request_cancelled,
  },
];

const shown: Job[] = jobs.map((job, index) => withSaid({ ...plain, ...job, id: 20 - index }, job.error ?? null));

const reasons = [
  { reason: expired, count: 81 },
  { reason: jobSentences.answer_cut, count: 27 },
  { reason: "The provider refused it: OpenAI refused the request. Nothing is lost.", count: 2 },
];
const struck = ["Refund not received after 10 days", "Double charge on annual plan", "Where do I send the return?"];

export const jobsOfAllKinds = {
  "jobs.list": () => ({ jobs: shown, open: 8, next: null }),
  "jobs.failures": () => ({
    reasons: reasons.map((each) => withSaid(each, each.reason)),
    failures: reasons.flatMap(({ reason }) =>
      struck.map((title, index) => withSaid({ conversationId: index + 1, title, reason }, reason)),
    ),
  }),
};
