import type { Writer } from "./handle.ts";

/**
 * Gives a conversation's messages their places by time; those without a time stay at the beginning, equal times stay as they came.
 * The places go through negative numbers, because no two messages may ever share one. Answers the newest text's beginning.
 */
export function putInOrder(store: Writer, conversationId: number): string {
  store.run(
    `update messages set position = -1 - placed.place
     from (select id, row_number() over (order by sent_at, position) - 1 as place from messages where conversation_id = ?) as placed
     where messages.id = placed.id`,
    conversationId,
  );
  store.run("update messages set position = -1 - position where conversation_id = ? and position < 0", conversationId);
  return (
    store.get<{ text: string }>(
      "select substr(text, 1, 200) as text from messages where conversation_id = ? and kind = 'text' order by position desc limit 1",
      conversationId,
    )?.text ?? ""
  );
}
