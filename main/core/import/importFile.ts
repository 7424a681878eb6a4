import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import type { FileReport } from "../../../preload/contract/import.ts";
import type { CommandContext } from "../handlers/types.ts";
import { TextDecoding } from "../ingest/decoding.ts";
import { detectFormat, formatByKey } from "../ingest/detect.ts";
import { detectEncoding, type Encoding } from "../ingest/encoding.ts";
import type { Format, ReadOptions, Survey, TextReader } from "../ingest/types.ts";
import { BulkWriter } from "../store/bulk.ts";
import type { Writer } from "../store/handle.ts";
import { removeSource } from "../store/remove.ts";
import { addSource, setSourceCounts, setSourceReport } from "../store/sources.ts";
import { Collector } from "./collector.ts";
import { Account } from "./report.ts";

export interface FileToImport {
  path: string;
  format?: string | undefined;
  encoding?: Encoding | undefined;
  dateOrder?: ReadOptions["dateOrder"] | undefined;
  columns?: Record<string, string> | undefined;
}

type Context = Pick<CommandContext, "store" | "clock" | "emit" | "progress" | "breathe">;

const headBytes = 64 * 1024;
const chunkBytes = 1024 * 1024;
/** So many messages are put in order at once; a slice of them is how long a small write may have to wait. */
const batch = 50_000;
const rowSlice = 10_000;
const indexSlice = 20_000;

/** Reads one file into a source of its own. What cannot be read ends as a problem in the report, with nothing left in the store. */
export async function importFile(context: Context, file: FileToImport, timezone: string): Promise<FileReport> {
  const name = basename(file.path);
  const nothing = (problem: string, encoding: string | null = null): FileReport => ({ ...emptyReport(name), encoding, problem });
  let head: { bytes: Uint8Array; size: number };
  try {
    head = await readHead(file.path);
  } catch (error) {
    return nothing(`The file could not be opened (${codeOf(error)}). Nothing was changed.`);
  }
  if (head.size === 0) return nothing("The file is empty.");
  const encoding = file.encoding ?? detectEncoding(head.bytes).encoding;
  const text = new TextDecoding(encoding).push(head.bytes);
  const format =
    file.format === undefined
      ? detectFormat({ fileName: name, text, isWhole: head.size <= headBytes })?.format
      : formatByKey(file.format);
  if (format === undefined)
    return nothing("Parley does not recognise what kind of export this is. Nothing was taken from it.", encoding);
  const options: ReadOptions = {
    timezone,
    dateOrder: file.dateOrder ?? null,
    columns: file.columns ?? null,
    fileName: name,
  };
  return write(context, { ...file, name, size: head.size }, format, encoding, options);
}

interface Opened {
  path: string;
  name: string;
  size: number;
}

async function write(
  context: Context,
  file: Opened,
  format: Format,
  encoding: Encoding,
  options: ReadOptions,
): Promise<FileReport> {
  const { store, clock, emit } = context;
  const survey = await surveyed(file, format, encoding, options);
  const importedAt = clock.now();
  const sourceId = addSource(store, { name: file.name, format: format.key, importedAt });
  const account = new Account();
  try {
    const bulk = new BulkWriter(store, sourceId, importedAt);
    const collector = new Collector(store, bulk, format.platform, account);
    await readAll(context, file, format.read(collector, options, survey), encoding, () =>
      writeBatch(context, collector, bulk, batch),
    );
    await writeBatch(context, collector, bulk, 1);
    for (let more = bulk.messages > 0; more; await context.breathe()) more = bulk.indexSlice(indexSlice);
    const report = store.transaction(() => settle(store, bulk, account, sourceId));
    if (report.sourceId === null) await removeSource(store, sourceId);
    return { ...report, name: file.name, format: format.key, encoding, dates: survey?.dates ?? null };
  } catch (error) {
    await removeSource(store, sourceId);
    throw error;
  } finally {
    emit({ event: "changed", payload: { what: "library" } });
  }
}

/** Counts, report and readiness in one step: cut off before it, the import never was; after it, all of it is there. */
function settle(store: Writer, bulk: BulkWriter, account: Account, sourceId: number): FileReport {
  const { conversations, people } = bulk.settle();
  const { system, duplicates, structure, skippedLines, guessedLines, skipped, guessed } = account;
  const report: FileReport = {
    ...emptyReport(""),
    sourceId: bulk.messages > 0 ? sourceId : null,
    messages: bulk.messages,
    conversations,
    people,
    ...{ system, duplicates, structure, skippedLines, guessedLines, skipped, guessed },
  };
  if (bulk.messages > 0) {
    setSourceReport(store, sourceId, JSON.stringify(report));
    setSourceCounts(store, sourceId, conversations, bulk.messages, true);
  }
  return report;
}

async function surveyed(file: Opened, format: Format, encoding: Encoding, options: ReadOptions): Promise<Survey | null> {
  const surveyor = format.survey?.(options);
  if (surveyor === undefined) return null;
  for await (const text of textOf(file.path, encoding)) surveyor.push(text);
  surveyor.end();
  return surveyor.result();
}

async function readAll(
  context: Context,
  file: Opened,
  reader: TextReader,
  encoding: Encoding,
  onChunk: () => Promise<void>,
): Promise<void> {
  let done = 0;
  for await (const text of textOf(file.path, encoding, (bytes) => {
    done += bytes;
  })) {
    reader.push(text);
    context.progress(Math.min(done, file.size), file.size, "bytes");
    await onChunk();
    await context.breathe();
  }
  reader.end();
}

async function* textOf(path: string, encoding: Encoding, onBytes: (bytes: number) => void = () => {}): AsyncGenerator<string> {
  const decoding = new TextDecoding(encoding);
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    const bytes: Uint8Array = chunk;
    onBytes(bytes.length);
    yield decoding.push(bytes);
  }
  yield decoding.end();
}

async function writeBatch(context: Context, collector: Collector, bulk: BulkWriter, atLeast: number): Promise<void> {
  if (collector.waiting < atLeast) return;
  const rows = context.store.transaction(() => collector.take());
  for (let start = 0; start < rows.length; start += rowSlice) {
    bulk.addMessages(rows.slice(start, start + rowSlice));
    await context.breathe();
  }
}

async function readHead(path: string): Promise<{ bytes: Uint8Array; size: number }> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const buffer = new Uint8Array(Math.min(size, headBytes));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return { bytes: buffer.subarray(0, bytesRead), size };
  } finally {
    await file.close();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown reason";
}

function emptyReport(name: string): FileReport {
  return {
    name,
    format: null,
    encoding: null,
    dates: null,
    sourceId: null,
    messages: 0,
    system: 0,
    conversations: 0,
    people: 0,
    duplicates: 0,
    structure: 0,
    skippedLines: 0,
    guessedLines: 0,
    skipped: [],
    guessed: [],
    problem: null,
  };
}
