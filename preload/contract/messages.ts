import { z } from "zod";
import { query, survey } from "./define.ts";
import { note } from "./keeping.ts";
import { count, id, instant, messageKind, pageSize, participantKind } from "./values.ts";

const author = z.strictObject({ id, name: z.string(), kind: participantKind });

const message = z.strictObject({
  id,
  /** Its place in the conversation, from 0; places have no gaps. */
  position: count,
  author: author.nullable(),
  sentAt: instant.nullable(),
  kind: messageKind,
  text: z.string(),
  edited: z.boolean(),
  /** null where the export says that it was edited, but not when */
  editedAt: instant.nullable(),
  reply: z.strictObject({ id, position: count, author: z.string().nullable(), text: z.string() }).nullable(),
  reactions: z.array(z.strictObject({ emoji: z.string(), count })),
  attachments: z.array(
    z.strictObject({
      name: z.string(),
      type: z.string(),
      /** Under which hash its file is kept, where the import brought it. */
      media: z.string().optional(),
    }),
  ),
  /** The message that began the thread this one belongs to. */
  thread: z.strictObject({ id, position: count }).nullable(),
  /** How many other messages belong to the thread that it began. */
  replies: count,
  notes: z.array(note),
});
export type Message = z.infer<typeof message>;

const place = z.union([z.strictObject({ position: count }), z.strictObject({ time: instant }), z.strictObject({ message: id })]);

const mood = z.enum(["positive", "negative"]);
export type Mood = z.infer<typeof mood>;

const pieces = 500;

export const messageRequests = {
  /**
   * One page of a conversation. By position the page starts there; by time it starts at the first message not older;
   * around a message that message stands in the middle of the page.
   */
  "messages.page": query(
    z.strictObject({ conversationId: id, at: place, limit: pageSize.default(100) }),
    z.strictObject({
      messages: z.array(message),
      /** Position of the first message of the page and how many messages the conversation has. */
      start: count,
      total: count,
      /** Position of the message that was asked for: the first not older than a time, or the message itself. */
      target: count,
    }),
  ),
  /** How messages sound, those left out that sound like nothing. */
  "messages.moods": survey(
    z.strictObject({ conversationId: id, from: count, limit: pageSize.default(100) }),
    z.strictObject({ moods: z.array(z.strictObject({ message: id, mood })) }),
  ),
  /** How many messages lie between each two of these times, which rise: the days of a calendar's page. */
  "messages.between": query(
    z.strictObject({ conversationId: id, edges: z.array(instant).min(2).max(pieces) }),
    z.strictObject({ counts: z.array(count) }),
  ),
  /** The times at equal steps along a conversation, from its first message to its last: where they lie close, much was said. */
  "messages.strip": query(
    z.strictObject({ conversationId: id, pieces: z.int().min(1).max(pieces) }),
    z.strictObject({ times: z.array(instant.nullable()), total: count }),
  ),
};
