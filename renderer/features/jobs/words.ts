import type { Job, JobPart } from "../../../preload/contract/jobs.ts";
import { listTime } from "../../format/dates.ts";
import { cost } from "../../format/money.ts";
import { isOpen, requestsOf, sinceOf } from "../../stores/jobs.ts";
import { worded } from "../../text/said.ts";
import { say } from "../../text/say.ts";

type Tone = "plain" | "good" | "warning" | "negative" | "quiet";

const tones: Record<Job["state"], Tone> = {
  scheduled: "quiet",
  running: "plain",
  paused: "warning",
  cancelling: "quiet",
  completed: "good",
  partly: "warning",
  failed: "negative",
  expired: "warning",
  cancelled: "quiet",
};

export const toneOf = ({ state }: Job): Tone => tones[state];

const openPartOf = ({ parts }: Job): JobPart | undefined =>
  parts.find(({ state }) => !["completed", "failed", "expired", "cancelled"].includes(state));

/** In a few words: "finalizing", "waiting", "completed in part". */
export function stateWords(job: Job): string {
  const texts = say().jobs;
  if (job.state !== "running") return texts.states[job.state];
  if (job.waitsFor) return texts.waiting;
  const part = openPartOf(job);
  return part ? texts.partStates[part.state] : texts.states.running;
}

/** "746 of 1,204 done · since 12:10 · about $0.84 · part 1 of 1" */
export function factWords(job: Job, now: number): string {
  const texts = say().jobs;
  const { done } = job.requests;
  const all = requestsOf(job);
  const part = openPartOf(job);
  const price = isOpen(job) ? job.estimate : job.actual;
  const since = job.startedAt ?? job.createdAt;
  const facts = [
    job.weekly ? texts.weekly : isOpen(job) || done === all ? texts.doneOf(done, all) : texts.keptOf(done, all),
    ...(job.state === "scheduled" && job.startsAt !== null ? [texts.begins(listTime(job.startsAt, now))] : []),
    ...(isOpen(job) && job.state !== "scheduled" ? [texts.since(listTime(since, now))] : []),
    ...(job.endedAt === null ? [] : [texts.ended(listTime(job.endedAt, now))]),
    ...(price === null ? (job.weekly ? [] : [texts.unknownCost]) : [isOpen(job) ? texts.about(cost(price)) : cost(price)]),
    ...(part && job.parts.length > 1 ? [texts.partOf(job.parts.indexOf(part) + 1, job.parts.length)] : []),
  ];
  return facts.join(" · ");
}

/** What it is called; where Parley gave it its name, in the page's language. */
export const titleOf = ({ again, title }: Job): string => (again ? worded({ key: "job_again", with: {} }, title) : title);

/** What is going on, or what is waited for, and since when: whoever waits must see that nothing is stuck. */
export function standWords(job: Job, now: number): string[] {
  const texts = say().jobs;
  const { state, requests, startsAt, waitsFor } = job;
  const at = (time: number) => listTime(time, now);
  switch (state) {
    case "scheduled":
      return [job.weekly ? texts.weeklyNow(at(startsAt ?? now)) : texts.scheduledNow(at(startsAt ?? now))];
    case "running":
      return [
        ...(waitsFor ? [texts.waits(worded(waitsFor.said, waitsFor.text), at(waitsFor.since))] : []),
        ...runningWords(job, now),
      ];
    case "paused":
      return [texts.pausedNow];
    case "cancelling":
      return [texts.cancellingNow];
    case "completed":
      return [texts.completedNow];
    case "partly":
      return [texts.partlyNow(requests.failed)];
    case "failed":
      return [texts.failedNow];
    case "expired":
      return [texts.expiredNow(requests.failed)];
    case "cancelled":
      return [texts.cancelledNow];
  }
}

function runningWords(job: Job, now: number): string[] {
  const texts = say().jobs;
  if (job.way === "queue") return job.requests.sent > 0 ? [texts.queueNow(job.requests.sent)] : [];
  const part = openPartOf(job);
  if (part) return [partWords(part, now)];
  return job.waitsFor ? [] : [texts.preparing];
}

export function partWords(part: JobPart, now: number): string {
  const texts = say().jobs;
  const since = sinceOf(part);
  const [state, text] = [texts.partStates[part.state], texts.partTexts[part.state]];
  return since === undefined ? `${state}: ${text}` : texts.partNow(state, text, listTime(since, now));
}
