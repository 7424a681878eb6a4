import { z } from "zod";

// Values that several requests share. Every string and list has a largest size, so that a refusal costs no more than a reply.

export const id = z.int().positive();
/** Milliseconds since 1970, from the year 1 to the year 9999. */
export const instant = z.int().min(-62_135_596_800_000).max(253_402_300_799_999);
export const count = z.int().nonnegative();
/** An opaque mark of where a page ended; only the request that made it can read it. */
export const cursor = z.string().min(1).max(2048);
/** In the search language, which docs/search.md tells. */
export const question = z.string().max(10_000);
export const pageSize = z.int().min(1).max(500);
export const empty = z.strictObject({});

export const platform = z.enum([
  "generic",
  "whatsapp",
  "telegram",
  "discord",
  "slack",
  "messenger",
  "instagram",
  "google_chat",
  "teams",
  "signal",
  "imessage",
  "line",
  "irc",
  "transcript",
  "email",
  "zendesk",
  "intercom",
  "openai",
  "claude",
  "sample",
]);
export type Platform = z.infer<typeof platform>;

export const participantKind = z.enum(["customer", "support_agent", "bot", "unknown"]);
export type ParticipantKind = z.infer<typeof participantKind>;

export const messageKind = z.enum(["text", "system", "media", "call", "deleted"]);
export type MessageKind = z.infer<typeof messageKind>;

export const summaryTier = z.enum(["none", "basic", "ai_enhanced"]);

export const sentiment = z.enum(["positive", "neutral", "negative", "mixed"]);
export const outcome = z.enum(["yes", "no", "maybe", "curious", "unclear"]);
/** As BCP 47 writes it: en, pt-BR. */
export const language = z
  .string()
  .max(20)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/);

/** What is one, each under its first, after it was taken apart from something larger. */
export const together = z
  .array(z.strictObject({ into: id, ids: z.array(id).min(1).max(1000) }))
  .max(1000)
  .default([]);

/** A stretch of a text, in UTF-16 code units, end exclusive. */
export const span = z.strictObject({ start: count, end: count });
export type Span = z.infer<typeof span>;
