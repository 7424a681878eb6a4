import type { Reader, Writer } from "./handle.ts";

/**
 * Gives a conversation's messages their places by time; one without a time stays behind the one before it, equal times stay as they came.
 * The places go through negative numbers, because no two messages may ever share one. Answers the newest text's beginning.
 */
export function putInOrder(store: Writer, conversationId: number): string {
  store.run(
    `with counted as (
       select id, position, sent_at, count(sent_at) over (order by position) as timed from messages where conversation_id = ?
     ), keyed as (
       select id, position, first_value(sent_at) over (partition by timed order by position) as time from counted
     ), placed as (
       select id, row_number() over (order by time, position) - 1 as place from keyed
     )
     update messages set position = -1 - placed.place from placed where messages.id = placed.id`,
    conversationId,
  );
  store.run("update messages set position = -1 - position where conversation_id = ? and position < 0", conversationId);
  return newestText(store, conversationId);
}

/** Its beginning. */
export function newestText(store: Reader, conversationId: number): string {
  return (
    store.get<{ text: string }>(
      "select substr(text, 1, 200) as text from messages where conversation_id = ? and kind = 'text' order by position desc limit 1",
      conversationId,
    )?.text ?? ""
  );
}
