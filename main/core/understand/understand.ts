import type { Understanding } from "../../../preload/contract/insight.ts";
import type { LongWork } from "../handlers/types.ts";
import { chunkAgain } from "../import/summarise.ts";
import type { Clock } from "../ports.ts";
import { chunkOptions, isChunkedBy, signatureOf } from "../store/chunks.ts";
import { lengthOf } from "../store/conversations.ts";
import { Words } from "../store/conversationWords.ts";
import { markStale } from "../store/enhanced.ts";
import { ContentHash } from "../store/enhanceInput.ts";
import type { Reader, Writer } from "../store/handle.ts";
import { keepPromise, revisionOf } from "../store/insightQueue.ts";
import { authorShown, messagesToUnderstand, saveUnderstanding, speakersOf, spreadOfWords } from "../store/insights.ts";
import { saveTallies } from "../store/tallies.ts";
import { localTimeZone } from "../timeZone.ts";
import { type Tally, Tallying } from "./tally.ts";

const fetched = 500;
/** For so many milliseconds at a time nothing else comes in between. */
const breath = 10;

type Breathing = Pick<LongWork, "breathe">;

interface Read {
  found: Understanding;
  contentHash: Uint8Array;
  tally: Tally;
  words: Words;
}

async function read(store: Reader, conversationId: number, { breathe }: Breathing): Promise<Read> {
  const { of, messages } = spreadOfWords(store);
  const speakers = new Map(speakersOf(store, conversationId).map((speaker) => [speaker.id, speaker]));
  const tallying = new Tallying(speakers, (message) => authorShown(store, message));
  // its lists and weights take a moment that a start need not wait for
  const { Engine } = await import("../insight/engine.ts");
  const engine = new Engine({
    speakers,
    timeZone: localTimeZone,
    spread: { of, messages },
  });
  const hash = new ContentHash();
  const words = new Words(lengthOf(store, conversationId) ?? 0);
  let began = performance.now();
  for (let from = 0; ; ) {
    const page = messagesToUnderstand(store, conversationId, from, fetched);
    for (const message of page) {
      engine.add(message);
      tallying.add(message);
      hash.add(message);
      if (performance.now() - began < breath) continue;
      await breathe();
      began = performance.now();
    }
    words.add(page);
    if (page.length < fetched) return { found: engine.end(), tally: tallying.end(), contentHash: hash.end(), words };
    from = (page.at(-1)?.position ?? from) + 1;
  }
}

/**
 * Understands a conversation and keeps what was found. Answers false where it changed or went meanwhile: then it waits in the queue, or
 * is no longer there.
 */
export async function understand(
  { store, clock, breathe }: { store: Writer; clock: Clock } & Breathing,
  conversationId: number,
): Promise<boolean> {
  const revision = revisionOf(store, conversationId);
  if (revision === undefined) return true;
  // they were divided when they came in; after messages were taken out of their middle, or in another way, they are divided again
  if (!isChunkedBy(store, conversationId, signatureOf(chunkOptions(store)))) await chunkAgain(store, conversationId, { breathe });
  const { found, tally, contentHash, words } = await read(store, conversationId, { breathe });
  return store.transaction(() => {
    const isSame = keepPromise(store, { conversationId, revision });
    if (isSame) {
      saveUnderstanding(store, conversationId, { found, contentHash }, clock.now());
      markStale(store, conversationId);
      saveTallies(store, conversationId, tally, found);
      words.save(store, conversationId);
    }
    return isSame;
  });
}
