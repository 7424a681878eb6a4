import { z } from "zod";
import { command, query } from "./define.ts";
import { count, cursor, empty, id, instant, pageSize } from "./values.ts";

// What a person keeps about conversations and messages: tags, pins, how far they have read, bookmarks and notes.

const conversationIds = z.array(id).min(1).max(1000);
const tagName = z.string().trim().min(1).max(60);
const tag = z.strictObject({ id, name: z.string(), conversations: count });
export type Tag = z.infer<typeof tag>;

const noteKind = z.enum(["bookmark", "note"]);
const noteText = z.string().max(10_000);

export const note = z.strictObject({ id, messageId: id, kind: noteKind, text: z.string() });
export type Note = z.infer<typeof note>;

const noteInPlace = note.extend({
  conversationId: id,
  conversationTitle: z.string(),
  position: count,
  author: z.string().nullable(),
  sentAt: instant.nullable(),
  /** The beginning of the message. */
  excerpt: z.string(),
  createdAt: instant,
  changedAt: instant,
});
export type NoteInPlace = z.infer<typeof noteInPlace>;

export const keepingRequests = {
  "tags.list": query(empty, z.strictObject({ tags: z.array(tag) })),
  /** Gives conversations a tag, which is made where there is none of this name, or takes it from them. */
  "tags.set": command(z.strictObject({ ids: conversationIds, name: tagName, set: z.boolean() }), z.strictObject({ id })),
  "tags.rename": command(z.strictObject({ id, name: tagName }), empty),
  "tags.remove": command(z.strictObject({ id }), empty),
  "conversations.pin": command(z.strictObject({ ids: conversationIds, pinned: z.boolean() }), empty),
  /** Everything before this position was read; 0 makes it unread again. */
  "conversations.markRead": command(z.strictObject({ ids: conversationIds, until: count.nullable() }), empty),
  /** The latest first; with a text those that contain it, in the note or in the message. */
  "notes.list": query(
    z.strictObject({
      conversationId: id.optional(),
      kind: noteKind.optional(),
      text: z.string().max(200).default(""),
      limit: pageSize.default(50),
      cursor: cursor.optional(),
    }),
    z.strictObject({ notes: z.array(noteInPlace), next: cursor.nullable() }),
  ),
  "notes.add": command(z.strictObject({ messageId: id, kind: noteKind, text: noteText.default("") }), note),
  "notes.change": command(z.strictObject({ id, text: noteText }), note),
  "notes.remove": command(z.strictObject({ ids: z.array(id).min(1).max(1000) }), z.strictObject({ removed: count })),
};
