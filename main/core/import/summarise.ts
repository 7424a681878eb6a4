import { createHash } from "node:crypto";
import { Chunker } from "../chunk/chunker.ts";
import { basicSummary } from "../chunk/summary.ts";
import type { Chunk } from "../chunk/types.ts";
import type { LongWork } from "../handlers/types.ts";
import { chunkOptions, dropChunksFrom, markBasic, messagesToChunk, putChunk, signatureOf } from "../store/chunks.ts";
import type { Writer } from "../store/handle.ts";
import { queueConversation } from "../store/insightQueue.ts";

const slice = 10_000;

/** Divides a conversation into chunks and gives each its basic summary, a slice at a time. Chunks that are as they were are left alone. */
export async function chunkAgain(store: Writer, conversationId: number, { breathe }: Pick<LongWork, "breathe">): Promise<void> {
  const options = chunkOptions(store);
  const method = signatureOf(options);
  const chunks: Chunk[] = [];
  let count = 0;
  const chunker = new Chunker(options, (chunk) => chunks.push(chunk));
  const write = () => {
    for (const chunk of chunks.splice(0)) {
      count = chunk.index + 1;
      const hash = createHash("sha256").update(chunk.text).digest();
      putChunk(store, conversationId, method, { ...chunk, hash }, () => basicSummary(chunk.text));
    }
  };
  for (let from = 0; ; ) {
    const messages = messagesToChunk(store, conversationId, from, slice);
    for (const message of messages) chunker.add(message);
    if (messages.length < slice) chunker.end();
    if (chunks.length > 0) store.transaction(write);
    await breathe();
    if (messages.length < slice) break;
    from = (messages.at(-1)?.position ?? from) + 1;
  }
  store.transaction(() => {
    dropChunksFrom(store, conversationId, method, count);
    markBasic(store, conversationId);
  });
}

/** Summarises a conversation that came in or changed, and lets it be understood when there is time. */
export async function summarise(store: Writer, conversationId: number, work: Pick<LongWork, "breathe">): Promise<void> {
  await chunkAgain(store, conversationId, work);
  queueConversation(store, conversationId);
}
