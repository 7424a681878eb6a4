import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import type { LongWork } from "../handlers/types.ts";
import { conversationLine, headerLine, messageLine, personLine } from "../ingest/interchange.ts";
import {
  answeredWithoutId,
  conversationsToExport,
  type ExportedConversation,
  type ExportedMessage,
  messagesToExport,
  peopleToExport,
} from "../store/export.ts";
import type { Reader } from "../store/handle.ts";

const slice = 2000;

export interface Exported {
  conversations: number;
  messages: number;
  bytes: number;
}

/** Writes conversations beside the file that is asked for and gives it its name when all of it is there. */
export async function writeParley(
  store: Reader,
  path: string,
  which: { conversationId?: number | undefined; sourceId?: number | undefined },
  version: string,
  work: LongWork,
): Promise<Exported> {
  const counts = { conversations: 0, messages: 0 };
  const part = `${path}.part`;
  try {
    await pipeline(
      Readable.from(lines(store, which, version, counts, work)),
      createWriteStream(part, { flags: "wx", mode: 0o600 }),
    );
    await rename(part, path);
    return { ...counts, bytes: (await stat(path)).size };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) await rm(part, { force: true });
    throw error;
  }
}

async function* lines(
  store: Reader,
  which: { conversationId?: number | undefined; sourceId?: number | undefined },
  version: string,
  counts: { conversations: number; messages: number },
  work: LongWork,
): AsyncGenerator<string> {
  yield headerLine({ exportedBy: `Parley ${version}` });
  const told = new Set<number>();
  for (let after = 0; ; ) {
    const conversations = conversationsToExport(store, after, which);
    for (const conversation of conversations) {
      counts.conversations += 1;
      for await (const text of conversationLines(store, conversation, told, counts, work)) yield text;
    }
    const last = conversations.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

async function* conversationLines(
  store: Reader,
  { id, externalId, title, platform }: ExportedConversation,
  told: Set<number>,
  counts: { messages: number },
  work: LongWork,
): AsyncGenerator<string> {
  yield conversationLine({ key: String(id), externalId, title, platform });
  for (const person of peopleToExport(store, id)) {
    if (told.has(person.id)) continue;
    told.add(person.id);
    const { name, kind, isOwner } = person;
    yield personLine({
      key: String(person.id),
      externalId: person.externalId,
      name,
      kind,
      ...(isOwner === 1 && { isOwner: true }),
    });
  }
  const needed = answeredWithoutId(store, id);
  for (let from = 0; ; ) {
    const messages = messagesToExport(store, id, from, slice);
    if (messages.length === 0) return;
    yield messages.map((message) => written(message, String(id), needed)).join("");
    counts.messages += messages.length;
    work.progress(counts.messages, null, "messages");
    await work.breathe();
    from = (messages.at(-1)?.position ?? from) + 1;
  }
}

const reactions = z.array(z.strictObject({ emoji: z.string(), count: z.int() }));
const attachments = z.array(z.object({ name: z.string(), type: z.string() }));

function written(message: ExportedMessage, conversation: string, needed: ReadonlySet<number>): string {
  const { id, author, replyTo, thread } = message;
  return messageLine({
    conversation,
    author: author === null ? null : String(author),
    at: message.at,
    kind: message.kind,
    text: message.text,
    externalId: message.externalId ?? (needed.has(id) ? ownId(id) : null),
    replyTo: replyTo === null ? null : (message.replyExternalId ?? ownId(replyTo)),
    thread: thread === null ? null : (message.threadExternalId ?? ownId(thread)),
    edited: message.edited === 1,
    editedAt: message.editedAt,
    reactions: message.reactions === null ? [] : reactions.parse(JSON.parse(message.reactions)),
    attachments: message.attachments === null ? [] : attachments.parse(JSON.parse(message.attachments)),
  });
}

/** Where the platform has no id for a message that others speak of, it gets one of ours. */
const ownId = (id: number) => `parley:${id}`;
