import { z } from "zod";
import { query } from "./define.ts";
import { note } from "./keeping.ts";
import { count, cursor, id, instant, messageKind, pageSize, participantKind, span } from "./values.ts";

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
  attachments: z.array(z.strictObject({ name: z.string(), type: z.string() })),
  notes: z.array(note),
});
export type Message = z.infer<typeof message>;

const place = z.union([z.strictObject({ position: count }), z.strictObject({ time: instant }), z.strictObject({ message: id })]);

const found = z.strictObject({
  messageId: id,
  conversationId: id,
  conversationTitle: z.string(),
  position: count,
  author: z.string().nullable(),
  sentAt: instant.nullable(),
  /** A piece of the message around the first thing found, and the stretches of it that were found. */
  snippet: z.string(),
  marks: z.array(span),
});
export type FoundMessage = z.infer<typeof found>;

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
  "search.messages": query(
    z.strictObject({
      /** Words, "phrases" and prefix*; all of them must be found. */
      text: z.string().min(1).max(1000),
      conversationId: id.optional(),
      sourceId: id.optional(),
      participantId: id.optional(),
      from: instant.optional(),
      to: instant.optional(),
      order: z.enum(["newest", "rank"]).default("newest"),
      limit: pageSize.default(50),
      cursor: cursor.optional(),
    }),
    z.strictObject({ found: z.array(found), next: cursor.nullable() }),
  ),
};
