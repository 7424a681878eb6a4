import { z } from "zod";
import type { Writer } from "./handle.ts";
import { forgetWords, indexWords } from "./indexing.ts";

/** What an import may change about a message that is here. */
const content = z.strictObject({
  text: z.string(),
  edited: z.int(),
  editedAt: z.int().nullable(),
  reactions: z.string().nullable(),
  attachments: z.string().nullable(),
  identity: z.int().nullable(),
});
export type Content = z.infer<typeof content>;

/** Gives a message other words and keeps what it was, so that it can be brought back. */
export function changeMessage(store: Writer, sourceId: number, messageId: number, to: Content): void {
  const before = store.get<Content>(
    "select text, edited, edited_at as editedAt, reactions, attachments, identity from messages where id = ?",
    messageId,
  );
  if (before === undefined) return;
  store.run(
    "insert into message_changes (source_id, message_id, before) values (?, ?, ?)",
    sourceId,
    messageId,
    JSON.stringify(before),
  );
  write(store, messageId, to);
}

/** Takes back what a source changed, the last change first. */
export function restoreChanges(store: Writer, sourceId: number): void {
  store.transaction(() => {
    const changes = store.all<{ messageId: number; before: string }>(
      "select message_id as messageId, before from message_changes where source_id = ? order by id desc",
      sourceId,
    );
    for (const { messageId, before } of changes) write(store, messageId, content.parse(JSON.parse(before)));
    store.run("delete from message_changes where source_id = ?", sourceId);
  });
}

function write(store: Writer, id: number, { text, edited, editedAt, reactions, attachments, identity }: Content): void {
  const list = JSON.stringify([id]);
  const isIndexed = store.get("select 1 from message_search_docsize where id = ?", id) !== undefined;
  if (isIndexed) forgetWords(store, list);
  store.run(
    "update messages set text = ?, edited = ?, edited_at = ?, reactions = ?, attachments = ?, identity = ? where id = ?",
    text,
    edited,
    editedAt,
    reactions,
    attachments,
    identity,
    id,
  );
  if (isIndexed) indexWords(store, list);
}
