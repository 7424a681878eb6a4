import { jobSentences } from "../../../preload/contract/jobSentences.ts";
import type { JobState } from "../../../preload/contract/jobs.ts";
import type { Notice, NoticeType } from "../../../preload/contract/notices.ts";
import type { Writer } from "../store/handle.ts";
import { changeJob, countRequests, type OpenJob } from "../store/jobs/jobs.ts";
import { conversationsOfJob, failuresOf } from "../store/jobs/requestsTold.ts";
import { budgetOf } from "../store/jobs/usage.ts";
import { addNoticeOnce } from "../store/notifications.ts";

// How a job begins and ends for the person. State and notice are written together: neither is there without the other.

export function noteStart(store: Writer, job: OpenJob, now: number): Notice | undefined {
  // one that is paused or cancelled before its turn has not begun
  if (job.startedAt !== null || job.state !== "running") return undefined;
  return store.transaction(() => {
    changeJob(store, job.id, { started_at: now });
    return addNoticeOnce(
      store,
      notice(job, now, "job_started", `“${job.title}” has begun`, sizeOf(job)),
      `job ${job.id} started`,
    );
  });
}

const conversations = (count: number) => (count === 1 ? "1 conversation" : `${count.toLocaleString("en")} conversations`);
const sizeOf = (job: OpenJob) => `${conversations(job.conversations)}, ${job.model} at ${job.providerName}.`;

function notice(
  job: OpenJob,
  createdAt: number,
  type: NoticeType,
  title: string,
  message: string,
  conversationId: number | null = null,
) {
  return { type, title, message, conversationId, jobId: job.id, createdAt };
}

/** Ends a job of which nothing is open any more. */
export function endJob(store: Writer, job: OpenJob, now: number): Notice | undefined {
  return store.transaction(() => {
    const isCancelled = job.state === "cancelling";
    const { done, failed, enhanced } = countRequests(store, job.id);
    const { reasons } = failuresOf(store, job.id, 0);
    const state = stateOf({
      isCancelled,
      done,
      failed,
      isExpired: reasons.every(({ reason }) => reason === jobSentences.request_expired),
    });
    changeJob(store, job.id, {
      state,
      ended_at: now,
      waits_for: null,
      waits_since: null,
      error: state === "completed" ? null : (reasons[0]?.reason ?? null),
    });
    const told = tellings[state];
    if (told === undefined) return undefined;
    const left = job.conversations - enhanced;
    const message = [
      `${conversations(enhanced)} enhanced`,
      ...(left > 0 ? [`${left.toLocaleString("en")} not${reasons[0] === undefined ? "" : `: ${reasons[0].reason}`}`] : []),
    ].join(", ");
    return addNoticeOnce(
      store,
      notice(
        job,
        now,
        told.type,
        `“${job.title}” ${told.words}`,
        /[.!?”]$/.test(message) ? message : `${message}.`,
        onlyOf(store, job),
      ),
      `job ${job.id} ended ${now}`,
    );
  });
}

/** A job about one conversation leads there. */
function onlyOf(store: Writer, { id, conversations: count }: OpenJob): number | null {
  return count === 1 ? (conversationsOfJob(store, id, 1)[0] ?? null) : null;
}

type Ended = Exclude<JobState, "scheduled" | "running" | "paused" | "cancelling">;

const tellings: Partial<Record<Ended, { type: NoticeType; words: string }>> = {
  completed: { type: "job_completed", words: "is done" },
  partly: { type: "job_partly", words: "is done in part" },
  failed: { type: "job_failed", words: "failed" },
  expired: { type: "job_expired", words: "ran out of time" },
};

interface Outcome {
  isCancelled: boolean;
  done: number;
  failed: number;
  isExpired: boolean;
}

function stateOf({ isCancelled, done, failed, isExpired }: Outcome): Ended {
  if (isCancelled) return "cancelled";
  if (failed === 0) return "completed";
  if (done > 0) return "partly";
  return isExpired ? "expired" : "failed";
}

/** Tells once a month that the budget comes to its end, and once that it has. */
export function noteBudget(store: Writer, now: number): Notice | undefined {
  const { month, spent, promised } = budgetOf(store, now);
  if (month === null) return undefined;
  const share = (spent + promised) / Math.max(month, 1);
  if (share < warnAt) return undefined;
  const isOver = share >= 1;
  const dollars = (micros: number) => `$${(micros / 1e6).toFixed(2)}`;
  // kept as it is told: a notice does not change with the language
  const told = `${dollars(spent)} of ${dollars(month)} are spent${promised > 0 ? `, about ${dollars(promised)} are under way` : ""}.`;
  return addNoticeOnce(
    store,
    {
      type: "budget",
      title: isOver ? "The budget of this month is used up" : "Most of the budget of this month is used",
      message: told,
      conversationId: null,
      jobId: null,
      createdAt: now,
    },
    `budget ${new Date(now).toISOString().slice(0, 7)} ${isOver ? "over" : "near"} ${month}`,
  );
}

const warnAt = 0.8;
