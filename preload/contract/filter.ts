import { z } from "zod";
import { count, id, instant, language, outcome, participantKind, platform, question, sentiment, summaryTier } from "./values.ts";

/** What conversations are narrowed to, and the messages of a search with them. */
export const conversationFilter = z.strictObject({
  sourceId: id.optional(),
  participantId: id.optional(),
  /** Conversations with a message at or after this time, and at or before that. */
  from: instant.optional(),
  to: instant.optional(),
  platform: platform.optional(),
  /** Somebody of this kind takes part. */
  role: participantKind.optional(),
  tier: summaryTier.optional(),
  language: language.optional(),
  sentiment: sentiment.optional(),
  outcome: outcome.optional(),
  has: z
    .array(z.enum(["action_items", "decisions", "open_questions"]))
    .max(3)
    .optional(),
  tags: z.array(id).max(20).optional(),
  unread: z.literal(true).optional(),
  pinned: z.literal(true).optional(),
  /** Of so many messages at least, at most. */
  atLeast: count.optional(),
  atMost: count.optional(),
  /** A message of theirs answers this question. */
  text: question.min(1).optional(),
  /** It is about one of the words of each of these topics. */
  topics: z
    .array(z.array(z.string().min(1).max(200)).min(1).max(20))
    .max(20)
    .optional(),
  /** This person takes part as well. */
  otherId: id.optional(),
  /** Somebody wrote in this hour of a week by the computer's clock: 0 begins with Sunday's midnight. */
  weekHour: z.int().min(0).max(167).optional(),
});
export type ConversationFilter = z.infer<typeof conversationFilter>;
