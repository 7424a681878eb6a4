import { z } from "zod";
import { command, query } from "./define.ts";
import { conversationFilter } from "./filter.ts";
import { calendar, problem } from "./search.ts";
import {
  count,
  cursor,
  empty,
  id,
  instant,
  outcome,
  pageSize,
  participantKind,
  platform,
  sentiment,
  summaryTier,
  together,
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

/** "match": those first of whose newest messages the most match the text; without a text, the newest. */
export const conversationSort = z.enum(["newest", "oldest", "longest", "people", "negative", "match"]);
export type ConversationSort = z.infer<typeof conversationSort>;

const conversationIds = z.strictObject({ ids: z.array(id).min(1).max(1000) });

const deletion = z.strictObject({ deleted: count, deletedAt: instant });

const deleted = conversation.pick({ id: true, title: true, sourceName: true, platform: true, messages: true }).extend({
  deletedAt: instant,
});
export type DeletedConversation = z.infer<typeof deleted>;

export const libraryRequests = {
  "sources.list": query(empty, z.strictObject({ sources: z.array(source) })),
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
  "conversations.get": query(
    z.strictObject({ id }),
    z.strictObject({
      conversation,
      participants: z.array(participant),
      /** What was merged into it and can be taken apart again. */
      parts: z.array(conversation.pick({ id: true, title: true, platform: true })),
    }),
  ),
  /** Says that these are one conversation, which is shown as the first. */
  "conversations.merge": command(
    z.strictObject({ into: id, ids: z.array(id).min(1).max(1000) }),
    z.strictObject({ merged: count }),
  ),
  /** Takes conversations out of the one that they were merged into, and puts those together again that were so before; all or nothing. */
  "conversations.split": command(conversationIds.extend({ together }), z.strictObject({ split: count })),
  /** Takes conversations out of sight; they can be brought back until they are purged. */
  "conversations.delete": command(conversationIds, deletion),
  /** Takes all conversations of a source out of sight, or all there are. */
  "conversations.deleteAll": command(z.strictObject({ sourceId: id.optional() }), deletion),
  "conversations.restore": command(conversationIds, z.strictObject({ restored: count })),
  /** Brings back all that one deletion took. */
  "trash.undo": command(z.strictObject({ deletedAt: instant }), z.strictObject({ restored: count })),
  /** What was deleted, the latest first; after so many days it is purged. */
  "trash.list": query(
    z.strictObject({ limit: pageSize.default(50), cursor: cursor.optional() }),
    z.strictObject({ conversations: z.array(deleted), next: cursor.nullable(), total: count, days: count }),
  ),
  /** Takes what is in the trash out of the store for good. */
  "trash.empty": command(empty, z.strictObject({ purged: count })),
};
