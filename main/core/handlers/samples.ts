import type { FileReport } from "../../../preload/contract/import.ts";
import type { RequestOutput } from "../../../preload/contract/requests.ts";
import { Recorder } from "../import/batch.ts";
import { intoSource } from "../import/intoSource.ts";
import { Recogniser } from "../import/recognise.ts";
import { Account, emptyReport } from "../import/report.ts";
import { RowMaker } from "../import/rows.ts";
import { summarise } from "../import/summarise.ts";
import { tellNotice } from "../notices/tell.ts";
import { deskName, tellDesk } from "../samples/desk/desk.ts";
import { SampleMaker } from "../samples/maker.ts";
import { BulkWriter } from "../store/bulk.ts";
import type { Reader } from "../store/handle.ts";
import { queueConversation } from "../store/insightQueue.ts";
import { addNotice } from "../store/notifications.ts";
import { listSources, setSourceCounts, setSourceReport, sourceReport } from "../store/sources.ts";
import type { Command, CommandContext } from "./types.ts";

// A slice is how long a small write may have to wait: about a fifth of a second.
const rowSlice = 10_000;
const indexSlice = 20_000;

/** Brings in the made-up desk as an import would; where it is here already, nothing is added and the answer is the same. */
export const trySamples: Command<"samples.try"> = async (context) => {
  const { store } = context;
  const here = deskHere(store);
  if (here !== undefined) return here;
  return intoSource(context, { name: deskName, format: "sample" }, async (sourceId, importedAt) => {
    const report = await writeDesk(context, sourceId, importedAt);
    const { conversations, messages, people } = report;
    store.transaction(() => {
      setSourceReport(store, sourceId, JSON.stringify(report));
      setSourceCounts(store, sourceId, { conversations, messages }, true);
    });
    tellReady(context, conversations, messages);
    return { sourceId, conversations, messages, people };
  });
};

function deskHere(store: Reader): RequestOutput<"samples.try"> | undefined {
  const source = listSources(store).find(({ name, format }) => name === deskName && format === "sample");
  if (source === undefined) return undefined;
  const { id, conversations, messages } = source;
  return { sourceId: id, conversations, messages, people: sourceReport(store, id)?.people ?? 0 };
}

/** What an import writes, without a file: its rows with their anchors, their search index and their basic summaries. */
async function writeDesk(context: CommandContext, sourceId: number, importedAt: number): Promise<FileReport> {
  const { store } = context;
  const recorder = new Recorder();
  tellDesk(recorder);
  const batch = recorder.take();
  const account = new Account();
  account.add(batch);
  const bulk = new BulkWriter(store, sourceId, importedAt);
  // apart, so that undoing it takes away all of it, whatever else is here
  const judged = new Recogniser(store, "sample", "apart").judge(batch);
  const maker = new RowMaker({ store, bulk, platform: "sample", sourceId, media: undefined });
  bulk.addMessages(store.transaction(() => maker.rows(batch, judged)));
  await context.breathe();
  await buildIndex(context, bulk, bulk.messages);
  const { conversations, people } = bulk.settle();
  for (const id of bulk.conversations) await summarise(store, id, context);
  const { messages, lines } = account;
  const { system } = maker;
  return { ...emptyReport(deskName), format: "sample", sourceId, messages, system, conversations, people, lines };
}

/**
 * Writes made-up conversations like an import would: rows first, then the search index, both in slices. Cancelled or cut off, it
 * leaves nothing behind.
 */
export const seedSamples: Command<"samples.seed"> = (context, { messages, seed }) => {
  const { store } = context;
  return intoSource(context, { name: `Made-up conversations ${seed}`, format: "sample" }, async (sourceId, importedAt) => {
    const bulk = new BulkWriter(store, sourceId, importedAt);
    const maker = new SampleMaker(seed, messages);
    await writeRows(context, bulk, maker, messages, sourceId);
    await buildIndex(context, bulk, messages);
    const { conversations, people } = bulk.settle();
    store.transaction(() => {
      for (const id of bulk.conversations) queueConversation(store, id);
      setSourceCounts(store, sourceId, { conversations, messages }, true);
    });
    tellReady(context, conversations, messages);
    return { sourceId, conversations, messages, people };
  });
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
      bulk.tell();
      setSourceCounts(store, sourceId, { conversations: bulk.conversations.length, messages: bulk.messages }, false);
      context.emit({ event: "changed", payload: { what: "library" } });
    }
    await context.breathe();
  }
}

async function buildIndex(context: CommandContext, bulk: BulkWriter, messages: number) {
  let more = true;
  while (more) {
    more = bulk.indexSlice(indexSlice);
    context.progress(messages * 2 - bulk.unindexed, messages * 2, "messages");
    await context.breathe();
  }
}

function tellReady({ store, clock, emit }: CommandContext, conversations: number, messages: number) {
  const notice = addNotice(store, {
    type: "seeded",
    title: "Sample conversations are ready",
    message: `${messages.toLocaleString("en")} messages in ${conversations.toLocaleString("en")} conversations.`,
    conversationId: null,
    jobId: null,
    createdAt: clock.now(),
  });
  tellNotice(emit, notice);
}
