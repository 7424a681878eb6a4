import { z } from "zod";
import { command, query } from "./define.ts";
import { calendar, problem, question } from "./search.ts";
import {
  count,
  cursor,
  empty,
  id,
  instant,
  language,
  outcome,
  pageSize,
  participantKind,
  platform,
  sentiment,
  summaryTier,
} from "./values.ts";

const source = z.strictObject({
  id,
  name: z.string(),
  format: z.string(),
  importedAt: instant,
  conversations: count,
  messages: count,
});
export type Source = z.infer<typeof source>;

const conversation = z.strictObject({
  id,
  sourceId: id,
  sourceName: z.string(),
  title: z.string(),
  platform,
  firstAt: instant.nullable(),
  lastAt: instant.nullable(),
  messages: count,
  people: count,
  /** The beginning of the newest text, until a summary stands there. */
  preview: z.string(),
  tier: summaryTier,
  pinned: z.boolean(),
  /** Everything before this position was read. */
  readUntil: count,
  tags: z.array(id),
  sentiment: sentiment.nullable(),
  outcome: outcome.nullable(),
});
export type Conversation = z.infer<typeof conversation>;

const participant = z.strictObject({ id, name: z.string(), kind: participantKind, messages: count });
export type Participant = z.infer<typeof participant>;

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
});
export type ConversationFilter = z.infer<typeof conversationFilter>;

/** "match": those first of whose newest messages the most match the text; without a text, the newest. */
export const conversationSort = z.enum(["newest", "oldest", "longest", "people", "negative", "match"]);
export type ConversationSort = z.infer<typeof conversationSort>;

const conversationIds = z.strictObject({ ids: z.array(id).min(1).max(1000) });

export const libraryRequests = {
  "sources.list": query(empty, z.strictObject({ sources: z.array(source) })),
  "people.list": query(z.strictObject({ limit: pageSize.default(50) }), z.strictObject({ people: z.array(participant) })),
  "conversations.list": query(
    z.strictObject({
      filter: conversationFilter.default({}),
      sort: conversationSort.default("newest"),
      limit: pageSize.default(50),
      cursor: cursor.optional(),
      calendar: calendar.optional(),
    }),
    z.strictObject({ conversations: z.array(conversation), next: cursor.nullable(), problems: z.array(problem) }),
  ),
  "conversations.get": query(z.strictObject({ id }), z.strictObject({ conversation, participants: z.array(participant) })),
  /** Takes conversations out of sight; they can be brought back until they are purged. */
  "conversations.delete": command(conversationIds, z.strictObject({ deleted: count })),
  "conversations.restore": command(conversationIds, z.strictObject({ restored: count })),
};
