import type { Writer } from "./handle.ts";

const tables = [
  "conversation_slots",
  "conversation_moods",
  "conversation_answers",
  "conversation_links",
  "conversation_topics",
  "conversation_words",
  "worklist",
] as const;

/** What was counted of a conversation is no longer so. */
export function forgetTallies(store: Writer, conversationId: number): void {
  for (const table of tables) store.run(`delete from ${table} where conversation_id = ?`, conversationId);
}
