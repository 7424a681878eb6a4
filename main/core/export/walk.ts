import { z } from "zod";
import type { LongWork } from "../handlers/types.ts";
import {
  answeredWithoutId,
  conversationToExport,
  type ExportedMessage,
  type ExportedPerson,
  messagesToExport,
  namedMessages,
  peopleToExport,
  summariesToExport,
} from "../store/export.ts";
import { insightToExport } from "../store/exportInsight.ts";
import type { Reader } from "../store/handle.ts";
import type { Picked } from "./pick.ts";
import type { ToldMessage, ToldPerson, Writing } from "./told.ts";

const slice = 2000;

export interface Counts {
  conversations: number;
  messages: number;
}

/** Everything that was picked, as a format writes it, a slice of messages at a time. */
export async function* walked(
  store: Reader,
  picked: readonly Picked[],
  writing: Writing,
  withSummaries: boolean,
  counts: Counts,
  work: LongWork,
): AsyncGenerator<string> {
  const total = picked.reduce((sum, { messages }) => sum + messages, 0);
  yield writing.begin();
  for (const { conversation: id, only } of picked) {
    const conversation = conversationToExport(store, id);
    // deleted in the meantime
    if (conversation === undefined) continue;
    counts.conversations += 1;
    const people = peopleToExport(store, id).map(told);
    const isUnderstood = withSummaries && only === undefined;
    yield writing.conversation({ ...conversation, people, insight: isUnderstood ? insightToExport(store, id) : null });
    const tell = teller(people, answeredWithoutId(store, id), isUnderstood ? summaries(store, id) : undefined);
    for (const messages of only === undefined ? slices(store, id) : namedSlices(store, only)) {
      yield messages.map((message) => writing.message(tell(message))).join("");
      counts.messages += messages.length;
      work.progress(counts.messages, Math.max(total, counts.messages), "messages");
      await work.breathe();
    }
    yield writing.conversationEnd();
  }
  yield writing.end();
}

function* namedSlices(store: Reader, ids: readonly number[]): Generator<ExportedMessage[]> {
  for (let from = 0; from < ids.length; from += slice) yield namedMessages(store, ids.slice(from, from + slice));
}

function* slices(store: Reader, id: number): Generator<ExportedMessage[]> {
  for (let from = 0; ; ) {
    const messages = messagesToExport(store, id, from, slice);
    const last = messages.at(-1);
    if (last === undefined) return;
    yield messages;
    from = last.position + 1;
  }
}

function* summaries(store: Reader, id: number): Generator<{ position: number; summary: string }> {
  for (let after = -1; ; ) {
    const found = summariesToExport(store, id, after, slice);
    const last = found.at(-1);
    if (last === undefined) return;
    yield* found;
    after = last.index;
  }
}

function told({ isOwner, ...person }: ExportedPerson): ToldPerson {
  return { ...person, isOwner: isOwner === 1 };
}

const reactions = z.array(z.strictObject({ emoji: z.string(), count: z.int() }));
const attachments = z.array(z.object({ name: z.string(), type: z.string() }));

/** Tells messages in their order, each with its author, and with the summary of the stretch that begins at it. */
function teller(
  people: readonly ToldPerson[],
  needed: ReadonlySet<number>,
  summarised: Generator<{ position: number; summary: string }> | undefined,
): (message: ExportedMessage) => ToldMessage {
  const byId = new Map(people.map((person) => [person.id, person]));
  let next = summarised?.next().value ?? undefined;
  const summaryAt = (position: number): string | null => {
    let summary: string | null = null;
    for (; next !== undefined && next.position <= position; next = summarised?.next().value ?? undefined) summary = next.summary;
    return summary || null;
  };
  return (message) => ({
    id: message.id,
    author: message.author === null ? null : (byId.get(message.author) ?? null),
    at: message.at,
    kind: message.kind,
    text: message.text,
    externalId: message.externalId ?? (needed.has(message.id) ? ownId(message.id) : null),
    replyTo: message.replyTo === null ? null : (message.replyExternalId ?? ownId(message.replyTo)),
    reply:
      message.replyTo === null || message.replyText === null
        ? null
        : { id: message.replyTo, author: message.replyAuthor, text: message.replyText },
    thread: message.thread === null ? null : (message.threadExternalId ?? ownId(message.thread)),
    edited: message.edited === 1,
    editedAt: message.editedAt,
    reactions: message.reactions === null ? [] : reactions.parse(JSON.parse(message.reactions)),
    attachments: message.attachments === null ? [] : attachments.parse(JSON.parse(message.attachments)),
    summary: summaryAt(message.position),
  });
}

/** Where the platform has no id for a message that others speak of, it gets one of ours. */
const ownId = (id: number) => `parley:${id}`;
