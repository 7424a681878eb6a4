import { z } from "zod";
import { messageKind, participantKind, platform } from "../../../preload/contract/values.ts";
import type { ReadConversation, ReadMessage, ReadPerson } from "./types.ts";

// Parley's own format, version 1: one JSON object a line, for whoever wants to bring chats to Parley or to take them away. What may
// stand in a line is said here once; the reader, the validator and docs/parley-format.schema.json all follow it.

const time = z.iso.datetime({ offset: true });

const header = z
  .strictObject({
    parley: z.literal(1, { error: "this Parley knows version 1 only" }).meta({ description: "The version of the format." }),
    exportedAt: time.optional(),
    exportedBy: z.string().optional().meta({ description: "The program that wrote the file." }),
  })
  .meta({ title: "Header", description: "The first line of the file." });

const conversation = z
  .strictObject({
    type: z.literal("conversation"),
    id: z.string().meta({ description: "Unique among the conversations of the file; messages name it." }),
    title: z.string(),
    platform: platform.optional(),
    externalId: z.string().optional().meta({ description: "What the platform itself calls it." }),
  })
  .meta({ title: "Conversation", description: "Stands before its first message; told again, the last line holds." });

const person = z
  .strictObject({
    type: z.literal("person"),
    id: z.string().meta({ description: "Unique among the people of the file; messages name it as their author." }),
    name: z.string(),
    kind: participantKind.optional().meta({ description: "unknown where it is missing." }),
    externalId: z.string().optional().meta({ description: "What the platform itself calls the person: a number, an address." }),
    isOwner: z.boolean().optional().meta({ description: "Whether the chats are this person's own." }),
  })
  .meta({ title: "Person", description: "Stands before the person's first message; told again, the last line holds." });

const attachment = z.strictObject({
  name: z.string(),
  type: z.string().meta({ description: "image, video, audio, document, sticker, or any other word." }),
  path: z.string().optional().meta({ description: "The file itself, seen from this one: media/photo.jpg" }),
});

const reaction = z.strictObject({ emoji: z.string(), count: z.int().positive() });

const message = z
  .strictObject({
    type: z.literal("message"),
    conversation: z.string().meta({ description: "The id of its conversation." }),
    author: z.string().nullable().optional().meta({ description: "The id of the person who wrote it; null for nobody." }),
    at: time.nullable().optional().meta({ description: "When it was written, with its offset; null where that is not known." }),
    kind: messageKind.optional().meta({ description: "text where it is missing." }),
    text: z.string(),
    id: z.string().optional().meta({ description: "What the platform itself calls it; replyTo and thread name it." }),
    replyTo: z.string().optional().meta({ description: "The id of the message that this one answers." }),
    thread: z.string().optional().meta({ description: "The id of the first message of its thread." }),
    edited: z.boolean().optional().meta({ description: "true where editedAt stands and this does not." }),
    editedAt: time.optional(),
    reactions: z.array(reaction).optional(),
    attachments: z.array(attachment).optional(),
  })
  .meta({ title: "Message", description: "One message, in the order in which they were written." });

export const lineSchemas = { header, conversation, person, message };

/** The JSON Schema that one line of a file keeps. */
export function lineSchema(): unknown {
  const schema = z.toJSONSchema(z.union([header, conversation, person, message]), { target: "draft-2020-12" });
  return {
    ...schema,
    $id: "parley-format.schema.json",
    title: "Parley's interchange format, version 1",
    description: "One line of the file. The first is the header; every other one is a conversation, a person or a message.",
  };
}

export function headerLine(about: Pick<z.infer<typeof header>, "exportedBy"> & { exportedAt?: number } = {}): string {
  const { exportedAt, exportedBy } = about;
  return line({ parley: 1, exportedAt: exportedAt === undefined ? undefined : iso(exportedAt), exportedBy });
}

export function conversationLine({ key, externalId, title, platform: of }: ReadConversation): string {
  return line({ type: "conversation", id: key, title, platform: of, externalId: externalId ?? undefined });
}

export function personLine({ key, externalId, name, kind, isOwner }: ReadPerson): string {
  const told = kind === "unknown" ? undefined : kind;
  return line({ type: "person", id: key, name, kind: told, externalId: externalId ?? undefined, isOwner });
}

export function messageLine(message: Omit<ReadMessage, "line">): string {
  const { edited, editedAt, reactions, attachments } = message;
  return line({
    type: "message",
    conversation: message.conversation,
    author: message.author,
    at: message.at === null ? null : iso(message.at),
    kind: message.kind === "text" ? undefined : message.kind,
    text: message.text,
    id: message.externalId ?? undefined,
    replyTo: message.replyTo ?? undefined,
    thread: message.thread ?? undefined,
    edited: edited === (editedAt !== null) ? undefined : edited,
    editedAt: editedAt === null ? undefined : iso(editedAt),
    reactions: reactions.length === 0 ? undefined : reactions,
    attachments: attachments.length === 0 ? undefined : attachments,
  });
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

/** With its line end; what is undefined is left out. */
function line(value: Record<string, unknown>): string {
  return `${JSON.stringify(value)}\n`;
}
