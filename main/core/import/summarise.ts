import { createHash } from "node:crypto";
import { type Chunk, Chunker } from "../chunk/byTokens.ts";
import { basicSummary } from "../chunk/summary.ts";
import type { LongWork } from "../handlers/types.ts";
import { addChunk, clearChunks, markBasic, messagesToChunk } from "../store/chunks.ts";
import type { Writer } from "../store/handle.ts";
import { queueConversation } from "../store/insightQueue.ts";

const method = "tokens";
const slice = 10_000;

/** Divides a conversation into chunks and gives each its basic summary, a slice at a time. */
export async function summarise(store: Writer, conversationId: number, { breathe }: Pick<LongWork, "breathe">): Promise<void> {
  const chunks: Chunk[] = [];
  const chunker = new Chunker((chunk) => chunks.push(chunk));
  const write = () => {
    for (const chunk of chunks.splice(0)) {
      const hash = createHash("sha256").update(chunk.text).digest();
      addChunk(store, conversationId, method, { ...chunk, hash, summary: basicSummary(chunk.text) });
    }
  };
  store.transaction(() => clearChunks(store, conversationId, method));
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
    markBasic(store, conversationId);
    queueConversation(store, conversationId);
  });
}
