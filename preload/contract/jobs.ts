import { z } from "zod";
import { command, query, survey } from "./define.ts";
import { conversationFilter } from "./filter.ts";
import { provider } from "./providers.ts";
import { said } from "./sentences.ts";
import { count, empty, id, instant, pageSize } from "./values.ts";

const providerId = provider.shape.id;
const modelName = z.string().min(1).max(200);
/** Millionths of a dollar; null where nobody knows what the model costs. */
const cost = z.int().nonnegative().nullable();

/** Chosen conversations, or those that a filter leaves. */
const which = z.union([
  z.strictObject({ conversations: z.array(id).min(1).max(10_000) }),
  z.strictObject({ filter: conversationFilter }),
]);
export type EnhanceWhich = z.infer<typeof which>;

export const redactionKind = z.enum(["email", "phone", "iban", "card", "ip", "url", "key", "name"]);
export type RedactionKind = z.infer<typeof redactionKind>;

/** What would be sent where; without a provider the first of the settings, without a model the provider's. */
export const enhancePlan = z.strictObject({
  which,
  provider: providerId.optional(),
  model: modelName.optional(),
  /** Also what was enhanced already and has not changed since. */
  again: z.boolean().default(false),
});

export type EnhancePlan = z.output<typeof enhancePlan>;

/** How requests travel: as a batch at half the price, or one after the other where the provider has no batches. */
const way = z.enum(["batch", "queue"]);
export type JobWay = z.infer<typeof way>;

const jobState = z.enum([
  "scheduled",
  "running",
  "paused",
  "cancelling",
  "completed",
  "partly",
  "failed",
  "expired",
  "cancelled",
]);
export type JobState = z.infer<typeof jobState>;

export const batchState = z.enum([
  "queued",
  "submitting",
  "submitted",
  "validating",
  "in_progress",
  "finalizing",
  "completed",
  "failed",
  "expired",
  "cancelling",
  "cancelled",
]);
export type BatchState = z.infer<typeof batchState>;

/** Of a job's requests: how many wait, are under way, came back well, came back bad; of the well ones, how many were answered before and cost nothing. */
const requestCounts = z.strictObject({ waiting: count, sent: count, done: count, failed: count, known: count });

const part = z.strictObject({
  id,
  state: batchState,
  batchId: z.string().nullable(),
  requests: count,
  /** What the provider said last of how far it is. */
  completed: count,
  failed: count,
  tokens: count,
  /** When each state was reached, as far as it is known. */
  at: z.array(z.strictObject({ state: batchState, at: instant })),
  error: z.string().nullable(),
  /** The error by its key. */
  said: said.optional(),
  tries: count,
});
export type JobPart = z.infer<typeof part>;

const job = z.strictObject({
  id,
  title: z.string(),
  provider: providerId,
  providerName: z.string(),
  model: modelName,
  way,
  state: jobState,
  /** It only begins another job each week, for what came in since. */
  weekly: z.boolean(),
  /** Where Parley began it by itself, for what changed: its title is Parley's too. */
  again: z.literal(true).optional(),
  /** While it runs and cannot go on: what it waits for, in words for a person, and since when. */
  waitsFor: z.strictObject({ text: z.string(), said: said.optional(), since: instant }).nullable(),
  conversations: count,
  enhanced: count,
  requests: requestCounts,
  estimate: cost,
  actual: cost,
  createdAt: instant,
  startsAt: instant.nullable(),
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  error: z.string().nullable(),
  said: said.optional(),
  rehearsal: z.boolean(),
  parts: z.array(part).max(1000),
});
export type Job = z.infer<typeof job>;

const tokens = z.strictObject({ input: count, output: count });

const estimate = z.strictObject({
  provider: providerId,
  providerName: z.string(),
  model: modelName,
  way,
  conversations: count,
  /** Left out: enhanced before and unchanged, under way in another job, without any text. */
  left: z.strictObject({ enhanced: count, underWay: count, empty: count }),
  requests: count,
  tokens,
  cost: z.strictObject({ batch: cost, live: cost }),
  /** The day of the prices. */
  pricesOf: z.iso.date(),
  minutes: z.strictObject({ from: count, to: count }),
  redacted: z.array(z.strictObject({ kind: redactionKind, count })),
  budget: z.strictObject({ month: z.int().nonnegative().nullable(), spent: z.int().nonnegative() }),
  /** Why it cannot be done now, in words for a person. */
  refused: z.string().nullable(),
  said: said.optional(),
});
export type Estimate = z.infer<typeof estimate>;

/** When a job begins: at once, at a moment, or each week for what came in since. */
const when = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("now") }),
  z.strictObject({ kind: z.literal("at"), at: instant }),
  /** For the first time then, and each week again. Needs a filter: named conversations are not new the next week. */
  z.strictObject({ kind: z.literal("weekly"), at: instant }),
]);
export type EnhanceWhen = z.infer<typeof when>;

const jobId = z.strictObject({ job: id });
const changedJob = z.strictObject({ job });

export const jobRequests = {
  /** What enhancing would send and cost. Reads every conversation that it would send. */
  "enhance.estimate": survey(enhancePlan, z.strictObject({ estimate })),
  /** One request, word for word as it would leave. */
  "enhance.preview": survey(
    enhancePlan.extend({ index: count.default(0) }),
    z.strictObject({
      index: count,
      of: count,
      conversationId: id,
      title: z.string(),
      /** What the model is told about its work, and what it is given. */
      instructions: z.string(),
      text: z.string(),
      /** The whole body as it is sent. */
      body: z.string(),
      /** Where placeholders stand in `text`. */
      hidden: z.array(z.strictObject({ start: count, end: count })).max(10_000),
    }),
  ),
  /** Begins a job. Everything after this goes on by itself. */
  "enhance.start": command(
    enhancePlan.extend({
      title: z.string().trim().min(1).max(200),
      when: when.default({ kind: "now" }),
      /** What the person was told that it costs, to be held against what it does. */
      estimate: cost.default(null),
    }),
    z.strictObject({ job: job.nullable(), left: estimate.shape.left }),
  ),
  /** The newest first. */
  "jobs.list": query(
    z.strictObject({ limit: pageSize.default(50), before: id.optional() }),
    z.strictObject({ jobs: z.array(job), open: count, next: id.nullable() }),
  ),
  "jobs.get": query(jobId, changedJob),
  /** Why conversations of a job were not enhanced, in plain words, with how many each reason struck. */
  "jobs.failures": query(
    z.strictObject({ job: id, limit: pageSize.default(100) }),
    z.strictObject({
      reasons: z.array(z.strictObject({ reason: z.string(), said: said.optional(), count })),
      failures: z.array(z.strictObject({ conversationId: id, title: z.string(), reason: z.string(), said: said.optional() })),
    }),
  ),
  "jobs.pause": command(jobId, changedJob),
  "jobs.resume": command(jobId, changedJob),
  "jobs.cancel": command(jobId, changedJob),
  /** Asks once more what failed, expired or was cancelled, and only that. */
  "jobs.retry": command(jobId, changedJob),
  /** Puts a waiting job before the others. */
  "jobs.first": command(jobId, changedJob),
  /**
   * Looks now at what waits: the network is there again, or a provider sent news. News that came before change nothing and are said to be
   * old.
   */
  "jobs.look": command(z.strictObject({ news: z.string().min(1).max(200).optional() }), z.strictObject({ isNew: z.boolean() })),
  /** Whether anything may leave this computer, and what this month has cost. */
  "enhance.status": query(
    empty,
    z.strictObject({
      /** `managed`: somebody who looks after this computer decided it. */
      offline: z.enum(["no", "chosen", "managed"]),
      budget: z.int().nonnegative().nullable(),
      spent: z.int().nonnegative(),
      openJobs: count,
    }),
  ),
};
