import { SampleMaker } from "../samples/maker.ts";
import { BulkWriter } from "../store/bulk.ts";
import { addNotice } from "../store/notifications.ts";
import { removeSource } from "../store/remove.ts";
import { addSource, setSourceCounts } from "../store/sources.ts";
import type { Command, CommandContext } from "./types.ts";

// A slice is how long a small write may have to wait: about a fifth of a second.
const rowSlice = 10_000;
const indexSlice = 20_000;

export const trySamples: Command<"samples.try"> = async (context) => seedSamples(context, { messages: 2000, seed: 1 });

/**
 * Writes made-up conversations like an import would: rows first, then the search index, both in slices. Cancelled or cut off, it
 * leaves nothing behind.
 */
export const seedSamples: Command<"samples.seed"> = async (context, { messages, seed }) => {
  const { store, clock, emit } = context;
  const importedAt = clock.now();
  const sourceId = addSource(store, { name: `Made-up conversations ${seed}`, format: "sample", importedAt });
  try {
    const bulk = new BulkWriter(store, sourceId, importedAt);
    const maker = new SampleMaker(seed, messages);
    await writeRows(context, bulk, maker, messages, sourceId);
    await buildIndex(context, bulk, messages);
    const { conversations, people } = bulk.settle();
    setSourceCounts(store, sourceId, { conversations, messages }, true);
    const notice = addNotice(store, {
      type: "seeded",
      title: "Sample conversations are ready",
      message: `${messages.toLocaleString("en")} messages in ${conversations.toLocaleString("en")} conversations.`,
      conversationId: null,
      createdAt: clock.now(),
    });
    emit({ event: "notice", payload: notice });
    emit({ event: "changed", payload: { what: "notices" } });
    return { sourceId, conversations, messages, people };
  } catch (error) {
    await removeSource(store, sourceId);
    throw error;
  } finally {
    emit({ event: "changed", payload: { what: "library" } });
  }
};

async function writeRows(context: CommandContext, bulk: BulkWriter, maker: SampleMaker, messages: number, sourceId: number) {
  const { store } = context;
  store.transaction(() => maker.enroll(bulk));
  let shownNext = 20_000;
  while (bulk.messages < messages) {
    const count = Math.min(rowSlice, messages - bulk.messages);
    store.transaction(() => bulk.addMessages(maker.take(count, bulk)));
    context.progress(bulk.messages, messages * 2, "messages");
    // conversations can be read while the rest still comes in
    if (bulk.messages >= shownNext) {
      shownNext *= 2;
      const { conversations } = bulk.settle();
      setSourceCounts(store, sourceId, { conversations, messages: bulk.messages }, false);
      context.emit({ event: "changed", payload: { what: "library" } });
    }
    await context.breathe();
  }
}

async function buildIndex(context: CommandContext, bulk: BulkWriter, messages: number) {
  let more = true;
  while (more) {
    more = bulk.indexSlice(indexSlice);
    context.progress(messages + bulk.indexed, messages * 2, "messages");
    await context.breathe();
  }
}
