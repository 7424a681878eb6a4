import type { FileReport, ImportChoices } from "../../../preload/contract/import.ts";
import type { Platform } from "../../../preload/contract/values.ts";
import { ParleyError, sqliteCode } from "../errors.ts";
import type { CommandContext } from "../handlers/types.ts";
import type { DateFinding } from "../ingest/types.ts";
import { BulkWriter } from "../store/bulk.ts";
import { setSourceCounts, setSourceReport } from "../store/sources.ts";
import type { Course } from "./course.ts";
import { type Entry, platformOf } from "./entry.ts";
import { intoSource, takeOut } from "./intoSource.ts";
import { meanwhile } from "./meanwhile.ts";
import { MediaKeeper } from "./media.ts";
import { parse } from "./parser.ts";
import type { ReadChoices } from "./reading.ts";
import { Recogniser } from "./recognise.ts";
import { Account, emptyReport } from "./report.ts";
import { applyRoles } from "./roles.ts";
import { RowMaker } from "./rows.ts";
import { summarise } from "./summarise.ts";

export type EntryChoices = ImportChoices & ReadChoices & { keepMedia: boolean };

const rowSlice = 10_000;
const indexSlice = 20_000;
/** While the reading thread holds its share of the memory too. */
const besideSlice = 12_000;
/** How often what has come in so far is shown, in milliseconds. */
const tellEvery = 2000;

/** Reads one entry into a source of its own. What cannot be read ends as a problem in the report, with nothing left in the store. */
export async function importEntry(
  context: CommandContext,
  entry: Entry,
  choices: EntryChoices,
  course: Course,
): Promise<FileReport> {
  const nothing = { ...emptyReport(entry.name), encoding: entry.encoding };
  if (entry.format === null || entry.problem !== null)
    return {
      ...nothing,
      problem: entry.problem ?? "Parley does not recognise what kind of export this is. Nothing was taken from it.",
    };
  const { name, format } = entry;
  try {
    return await intoSource(context, { name, format }, async (sourceId, importedAt) => {
      const keeper = choices.keepMedia ? new MediaKeeper(context, sourceId, entry) : undefined;
      try {
        const report = await write(context, entry, choices, course, keeper, platformOf(format), sourceId, importedAt);
        if (report.sourceId === null) await takeOut(context, sourceId);
        return { ...report, format, encoding: choices.encoding ?? entry.encoding };
      } finally {
        await keeper?.close();
      }
    });
  } catch (error) {
    if (error instanceof ParleyError || sqliteCode(error) !== undefined) throw error;
    return { ...nothing, format, problem: problemOf(error) };
  }
}

async function write(
  context: CommandContext,
  entry: Entry,
  choices: EntryChoices,
  course: Course,
  keeper: MediaKeeper | undefined,
  platform: Platform,
  sourceId: number,
  importedAt: number,
): Promise<FileReport> {
  const { store, emit } = context;
  const bulk = new BulkWriter(store, sourceId, importedAt);
  const recogniser = new Recogniser(store, platform, choices.target ?? "known");
  const maker = new RowMaker({ store, bulk, platform, sourceId, media: keeper });
  const account = new Account();
  let dates: DateFinding | null = null;
  let toldAt = performance.now();
  const indexWhatWaits = async (): Promise<boolean> => {
    if (bulk.unindexed < besideSlice) return false;
    bulk.indexSlice(besideSlice);
    await context.breathe();
    return true;
  };
  for await (const parsed of meanwhile(parse(context.script, entry, choices), indexWhatWaits)) {
    dates = parsed.dates;
    account.add(parsed.batch);
    const judged = recogniser.judge(parsed.batch);
    if (keeper !== undefined) account.addGuessed(await keeper.keep(parsed.batch, judged));
    const rows = store.transaction(() => maker.rows(parsed.batch, judged));
    for (let start = 0; start < rows.length; start += rowSlice) {
      bulk.addMessages(rows.slice(start, start + rowSlice));
      await context.breathe();
    }
    course.read(Math.min(parsed.bytes, entry.bytes), account.messages);
    if (performance.now() - toldAt < tellEvery) continue;
    toldAt = performance.now();
    bulk.tell();
    emit({ event: "changed", payload: { what: "library" } });
  }
  for (let more = bulk.messages > 0; more; await context.breathe()) {
    more = bulk.indexSlice(indexSlice);
    course.indexed(entry.bytes, 1 - bulk.unindexed / bulk.messages);
  }
  const changed = [...recogniser.talks].reduce((sum, { tally }) => sum + tally.changed, 0);
  let continued = 0;
  const report = store.transaction((): FileReport => {
    const { conversations, people, continued: before } = bulk.settle();
    continued = before;
    applyRoles(store, maker.people, choices);
    const { structure, skippedLines, guessedLines, skipped, guessed, lines } = account;
    const settled: FileReport = {
      ...emptyReport(entry.name),
      timezone: choices.timezone,
      dates,
      sourceId: bulk.messages + changed > 0 ? sourceId : null,
      messages: bulk.messages,
      system: maker.system,
      conversations,
      people,
      duplicates: account.messages - bulk.messages - changed,
      changed,
      ...{ structure, skippedLines, guessedLines, skipped, guessed, lines },
      media: keeper?.sum ?? { files: 0, bytes: 0 },
    };
    return settled;
  });
  if (report.sourceId === null) return report;
  for (const id of bulk.conversations) await summarise(store, id, context);
  store.transaction(() => {
    setSourceReport(
      store,
      sourceId,
      JSON.stringify({ ...report, format: entry.format, encoding: choices.encoding ?? entry.encoding }),
    );
    setSourceCounts(store, sourceId, { conversations: report.conversations, continued, messages: report.messages }, true);
  });
  return report;
}

function problemOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : "unknown reason";
  return `The file could not be read to its end (${reason}). Nothing was taken from it.`;
}
