import { z } from "zod";
import type { Conversation, Participant } from "../../../preload/contract/library.ts";
import { outcome, sentiment } from "../../../preload/contract/values.ts";
import type { Reader, Writer } from "./handle.ts";
import { shownAs } from "./persons.ts";

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

/** How many messages a conversation has; undefined where it is not there. */
export function lengthOf(store: Reader, id: number): number | undefined {
  return store.get<{ messages: number }>("select messages from conversations where id = ? and deleted_at is null", id)?.messages;
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
    `select p.id, p.shown_name as name, p.kind, sum(cp.messages) as messages
     from conversation_people cp ${shownAs("cp.participant_id", "p")}
     where cp.conversation_id = ? group by p.id order by sum(cp.messages) desc, p.id limit ?`,
    id,
    limit,
  );
}

/** What was merged into a conversation. */
export function partsOf(store: Reader, id: number): Pick<Conversation, "id" | "title" | "platform">[] {
  return store.all("select id, title, platform from conversations where merged_into = ? order by id", id);
}

/** The title, whatever state it is in; "" where there is none. */
export function conversationTitle(store: Reader, id: number): string {
  return store.get<{ title: string }>("select title from conversations where id = ?", id)?.title ?? "";
}

/** The largest id given so far; 0 in an empty store. */
export function newestConversation(store: Reader): number {
  return store.get<{ id: number | null }>("select max(id) as id from conversations")?.id ?? 0;
}

/** Everything before a position was read; with null all there is. */
export function setReadUntil(store: Writer, ids: readonly number[], until: number | null): void {
  store.run(
    "update conversations set read_until = min(coalesce(?, messages), messages) where id in (select value from json_each(?))",
    until,
    JSON.stringify(ids),
  );
}
