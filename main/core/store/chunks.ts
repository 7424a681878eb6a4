import type { Chunk, ChunkMessage, ChunkOptions } from "../chunk/types.ts";
import { localTimeZone } from "../timeZone.ts";
import type { Reader, Writer } from "./handle.ts";
import { readSettings } from "./settings.ts";

/** How the person here wants conversations divided. */
export function chunkOptions(store: Reader): ChunkOptions {
  return { ...readSettings(store).chunks, timeZone: localTimeZone };
}

/** What tells chunks that were cut in one way from those that were cut in another. */
export function signatureOf({ method, tokens, overlap, pauseMinutes, messages, timeZone }: ChunkOptions): string {
  const own = { tokens: [], pause: [pauseMinutes], messages: [messages], day: [timeZone], topic: [] }[method];
  return [method, tokens, overlap, ...own].join(":");
}

export function messagesToChunk(
  store: Reader,
  conversationId: number,
  from: number,
  limit: number,
): (ChunkMessage & { position: number })[] {
  return store.all(
    `select m.id, m.position, p.name as author, m.sent_at as at, m.text from messages m left join participants p on p.id = m.author_id
     where m.conversation_id = ? and m.position >= ? and m.kind <> 'system' order by m.position limit ?`,
    conversationId,
    from,
    limit,
  );
}

/** In which way a conversation is divided; all its chunks are cut in one. */
export const methodOf = "(select method from chunks where conversation_id = ? limit 1)";

/** Puts a chunk into its place, unless the very same stands there: then what is known of it stays. */
export function putChunk(
  store: Writer,
  conversationId: number,
  method: string,
  { index, first, last, tokens, hash }: Omit<Chunk, "text"> & { hash: Uint8Array },
  summary: () => string,
): void {
  const same = store.get(
    `select 1 from chunks where conversation_id = ? and method = ? and chunk_index = ?
       and first_message = ? and last_message = ? and content_hash = ?`,
    ...[conversationId, method, index, first, last, hash],
  );
  if (same !== undefined) return;
  store.run(
    `insert or replace into chunks (conversation_id, chunk_index, first_message, last_message, tokens, method, content_hash, summary)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[conversationId, index, first, last, tokens, method, hash, summary()],
  );
}

/** Takes away what a conversation no longer has, and what was cut in another way. */
export function dropChunksFrom(store: Writer, conversationId: number, method: string, index: number): void {
  store.run("delete from chunks where conversation_id = ? and (method <> ? or chunk_index >= ?)", conversationId, method, index);
}

export function isChunkedBy(store: Reader, conversationId: number, method: string): boolean {
  return store.get("select 1 from chunks where conversation_id = ? and method = ? limit 1", conversationId, method) !== undefined;
}

/** Says that a conversation's basic summaries are there. */
export function markBasic(store: Writer, conversationId: number): void {
  store.run("update conversations set tier = 'basic' where id = ? and tier = 'none'", conversationId);
}
