import { z } from "zod";
import type { Conversation, Participant } from "../../../preload/contract/library.ts";
import { outcome, sentiment } from "../../../preload/contract/values.ts";
import type { Reader, Writer } from "./handle.ts";

const conversationColumns = `
  c.id, c.source_id as sourceId, (select s.name from sources s where s.id = c.source_id) as sourceName, c.title, c.platform,
  c.first_at as firstAt, c.last_at as lastAt, c.messages, c.people, c.preview, c.tier, c.read_until as readUntil,
  (select json_group_array(mark) from conversation_marks where conversation_id = c.id) as marks`;

interface ConversationRow extends Omit<Conversation, "pinned" | "tags" | "sentiment" | "outcome"> {
  marks: string;
}

const marksRead = z.array(z.string());
const valued = <Value extends z.ZodType>(marks: readonly string[], kind: string, values: Value) =>
  values.nullable().parse(marks.find((mark) => mark.startsWith(`${kind}:`))?.slice(kind.length + 1) ?? null);

function described({ marks, ...row }: ConversationRow): Conversation {
  const read = marksRead.parse(JSON.parse(marks));
  return {
    ...row,
    pinned: read.includes("pinned"),
    tags: read.filter((mark) => mark.startsWith("tag:")).map((mark) => Number(mark.slice(4))),
    sentiment: valued(read, "sentiment", sentiment),
    outcome: valued(read, "outcome", outcome),
  };
}

export function getConversation(store: Reader, id: number): Conversation | undefined {
  const row = store.get<ConversationRow>(
    `select ${conversationColumns} from conversations c where c.id = ? and c.deleted_at is null`,
    id,
  );
  return row && described(row);
}

/** In the order in which they are named. */
export function getConversations(store: Reader, ids: readonly number[]): Conversation[] {
  return store
    .all<ConversationRow>(
      `select ${conversationColumns} from json_each(?) j cross join conversations c on c.id = j.value order by j.key`,
      JSON.stringify(ids),
    )
    .map(described);
}

/** The people of a conversation, who wrote most first; a crowd is cut off. */
export function conversationPeople(store: Reader, id: number, limit: number): Participant[] {
  return store.all<Participant>(
    `select p.id, p.name, p.kind, cp.messages
     from conversation_people cp join participants p on p.id = cp.participant_id
     where cp.conversation_id = ? order by cp.messages desc, p.id limit ?`,
    id,
    limit,
  );
}

/** The title, whatever state it is in; "" where there is none. */
export function conversationTitle(store: Reader, id: number): string {
  return store.get<{ title: string }>("select title from conversations where id = ?", id)?.title ?? "";
}

/** The largest id given so far; 0 in an empty store. */
export function newestConversation(store: Reader): number {
  return store.get<{ id: number | null }>("select max(id) as id from conversations")?.id ?? 0;
}

/** Puts conversations into the trash, or takes them out again with `deletedAt` null. Answers how many changed. */
export function setDeleted(store: Writer, ids: readonly number[], deletedAt: number | null): number {
  return store.transaction(() => {
    let changed = 0;
    for (const id of ids) {
      const { changes } = store.run(
        `update conversations set deleted_at = ? where id = ? and deleted_at is ${deletedAt === null ? "not null" : "null"}`,
        deletedAt,
        id,
      );
      if (changes === 0) continue;
      countInSources(store, id, deletedAt === null ? 1 : -1);
      changed += 1;
    }
    return changed;
  });
}

/** Adds a conversation to the counts of the sources that it came from, or takes it away from them. */
function countInSources(store: Writer, id: number, sign: 1 | -1): void {
  store.run(
    `update sources set conversations = sources.conversations + ?, messages = sources.messages + ? * cs.messages,
       continued = sources.continued + ? * (c.source_id <> sources.id)
     from conversation_sources cs join conversations c on c.id = cs.conversation_id
     where cs.conversation_id = ? and sources.id = cs.source_id`,
    sign,
    sign,
    sign,
    id,
  );
}

/** What is in the trash, the largest first: search leaves these out. */
export function trashedConversations(store: Reader): number[] {
  return store
    .all<{ id: number }>(
      "select id from conversations indexed by conversations_in_trash where deleted_at is not null order by messages desc",
    )
    .map((row) => row.id);
}
