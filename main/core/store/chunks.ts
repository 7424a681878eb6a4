import type { Reader, Writer } from "./handle.ts";

export interface NewChunk {
  index: number;
  first: number;
  last: number;
  tokens: number;
  hash: Uint8Array;
  summary: string;
}

export function messagesToChunk(
  store: Reader,
  conversationId: number,
  from: number,
  limit: number,
): { id: number; position: number; author: string | null; text: string }[] {
  return store.all(
    `select m.id, m.position, p.name as author, m.text from messages m left join participants p on p.id = m.author_id
     where m.conversation_id = ? and m.position >= ? and m.kind <> 'system' order by m.position limit ?`,
    conversationId,
    from,
    limit,
  );
}

export function clearChunks(store: Writer, conversationId: number, method: string): void {
  store.run("delete from chunks where conversation_id = ? and method = ?", conversationId, method);
}

export function addChunk(store: Writer, conversationId: number, method: string, chunk: NewChunk): void {
  store.run(
    `insert into chunks (conversation_id, chunk_index, first_message, last_message, tokens, method, content_hash, summary)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    conversationId,
    chunk.index,
    chunk.first,
    chunk.last,
    chunk.tokens,
    method,
    chunk.hash,
    chunk.summary,
  );
}

/** Says that a conversation's basic summaries are there. */
export function markBasic(store: Writer, conversationId: number): void {
  store.run("update conversations set tier = 'basic' where id = ? and tier = 'none'", conversationId);
}
