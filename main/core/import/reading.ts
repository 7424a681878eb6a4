import type { ImportChoices } from "../../../preload/contract/import.ts";
import { sqliteCode } from "../errors.ts";
import { type DecodingProblems, TextDecoding } from "../ingest/decoding.ts";
import { formatByKey } from "../ingest/detect.ts";
import { detectEncoding, type Encoding } from "../ingest/encoding.ts";
import { databaseFormats, packFormats } from "../ingest/registry.ts";
import type { DateFinding, Format, PackFormat, PackReader, ReadOptions, Survey, TextReader } from "../ingest/types.ts";
import { openTables } from "../store/foreign.ts";
import type { Recorder } from "./batch.ts";
import type { Entry } from "./entry.ts";
import { Archives } from "./files/archive.ts";
import { bytesOf, headOf } from "./files/bytes.ts";
import { folderOf, type Origin } from "./files/origin.ts";

/** What a reading needs of a person's choices. */
export type ReadChoices = Pick<ImportChoices, "encoding" | "dateOrder" | "columns"> & { timezone: string };

/** How far a reading has come: bytes gone through, and the order of the dates once it is known. */
export interface Step {
  bytes: number;
  dates: DateFinding | null;
  /** Said once, at the end: all of the entry was read. */
  isWhole?: true;
}

const headBytes = 64 * 1024;

/**
 * Reads an entry through its format, a piece at a time; after each piece the recorder holds what was found in it. `most` ends the
 * reading early, for a look at the beginning. Throws where the file itself fails.
 */
export async function* readEntry(
  entry: Entry,
  choices: ReadChoices,
  recorder: Recorder,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Step> {
  const options: ReadOptions = {
    timezone: choices.timezone,
    dateOrder: choices.dateOrder ?? null,
    columns: choices.columns ?? null,
    fileName: entry.fileName,
  };
  recorder.folder = folderOf(entry.key);
  const archives = new Archives();
  try {
    if (entry.kind === "database") yield* readDatabase(entry, options, recorder);
    else if (entry.kind === "pack") yield* readPack(entry, packNamed(entry.format), options, choices, recorder, archives, most);
    else yield* readText(entry, formatNamed(entry.format), options, choices, recorder, archives, most);
  } finally {
    await archives.close();
  }
}

async function* readText(
  entry: Entry,
  format: Format,
  options: ReadOptions,
  choices: ReadChoices,
  recorder: Recorder,
  archives: Archives,
  most: number,
): AsyncGenerator<Step> {
  const [origin] = entry.origins;
  if (origin === undefined) throw new Error("an entry without a file");
  const encoding = choices.encoding ?? entry.encoding ?? "utf-8";
  const file = { origin, encoding, format, archives, most, tell: decodingTold(recorder, encoding) };
  const look = () => surveyed({ ...file, tell: () => {} }, options);
  const doubting = format.readUntilDoubt?.(recorder, options);
  const survey = doubting === undefined ? yield* look() : null;
  const reader = doubting ?? format.read(recorder, options, survey);
  let dates = survey?.dates ?? null;
  const learn = async function* (): AsyncGenerator<Step> {
    if (!doubting?.isInDoubt) return;
    const late = yield* look();
    dates = late?.dates ?? null;
    doubting.learn(late);
  };
  let isWhole = false;
  for await (const piece of pushed(file, reader)) {
    yield* learn();
    isWhole = piece === "end";
    if (piece !== "end") yield { bytes: piece, dates };
  }
  if (!isWhole) return;
  reader.end();
  yield* learn();
  yield { bytes: 0, dates, isWhole };
}

interface TextFile {
  origin: Origin;
  encoding: Encoding;
  format: Pick<Format, "asBytes">;
  archives: Archives;
  most: number;
  /** Told at the end what did not fit the encoding. */
  tell(problems: DecodingProblems): void;
}

async function* surveyed(file: TextFile & { format: Format }, options: ReadOptions): AsyncGenerator<Step, Survey | null> {
  const surveyor = file.format.survey?.(options);
  if (surveyor === undefined) return null;
  for await (const _ of pushed(file, surveyor)) yield { bytes: 0, dates: null };
  surveyor.end();
  return surveyor.result();
}

/** Hands a file's text to a reader; after each piece it tells how many bytes that were, and says when it has come to the end. */
async function* pushed(
  { origin, encoding, format, archives, most, tell }: TextFile,
  reader: TextReader,
): AsyncGenerator<number | "end"> {
  const decoding = new TextDecoding(encoding);
  let done = 0;
  for await (const bytes of bytesOf(origin, archives)) {
    reader.push(
      format.asBytes ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1") : decoding.push(bytes),
    );
    yield bytes.length;
    done += bytes.length;
    if (done >= most) return;
  }
  if (!format.asBytes) {
    reader.push(decoding.end());
    tell(decoding.problems);
  }
  yield "end";
}

function decodingTold(recorder: Recorder, encoding: Encoding): (problems: DecodingProblems) => void {
  return ({ badBytes, zeroBytes, firstLine }) => {
    const line = firstLine ?? 0;
    if (badBytes > 0)
      recorder.guessed(
        line,
        "",
        `${count(badBytes, "byte is", "bytes are")} not ${encoding}; from this line on they were read as best they can be`,
      );
    if (zeroBytes > 0)
      recorder.guessed(
        line,
        "",
        `${count(zeroBytes, "zero byte was", "zero bytes were")} left out of the text, from this line on`,
      );
  };
}

const count = (number: number, one: string, many: string) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

async function* readPack(
  entry: Entry,
  format: PackFormat,
  options: ReadOptions,
  choices: ReadChoices,
  recorder: Recorder,
  archives: Archives,
  most: number,
): AsyncGenerator<Step> {
  const surveyor = format.survey?.(options);
  const files = { entry, encoding: choices.encoding, recorder, archives, most };
  if (surveyor !== undefined) {
    for await (const _ of packPushed(files, surveyor, false)) yield { bytes: 0, dates: null };
    surveyor.end();
  }
  const survey = surveyor?.result() ?? null;
  const dates = survey?.dates ?? null;
  const pack = format.read(recorder, options, survey);
  let isWhole = false;
  for await (const piece of packPushed(files, pack, true)) {
    isWhole = piece === "end";
    if (piece !== "end") yield { bytes: piece, dates };
  }
  if (!isWhole) return;
  pack.end();
  yield { bytes: 0, dates, isWhole };
}

interface PackFiles {
  entry: Entry;
  /** Chosen by a person; else each file's own. */
  encoding: Encoding | undefined;
  recorder: Recorder;
  archives: Archives;
  most: number;
}

/** Hands the files of a pack to a reader, one after the other; a bad one among good ones does not stop the others. */
async function* packPushed(
  { entry, encoding: chosen, recorder, archives, most }: PackFiles,
  pack: PackReader,
  tells: boolean,
): AsyncGenerator<number | "end"> {
  let done = 0;
  for (const origin of entry.origins) {
    recorder.file = origin.key;
    recorder.folder = folderOf(origin.key);
    try {
      const encoding = chosen ?? detectEncoding((await headOf(origin, archives, headBytes)).bytes).encoding;
      const reader = pack.file(origin.key);
      const tell = tells ? decodingTold(recorder, encoding) : () => {};
      for await (const bytes of pushed({ origin, encoding, format: {}, archives, most, tell }, reader)) {
        if (bytes === "end") break;
        done += bytes;
        yield bytes;
      }
      reader.end();
    } catch (error) {
      const reason = error instanceof Error ? error.message : "unknown reason";
      if (tells) recorder.skipped(0, origin.key, `the file could not be read: ${reason}`);
    }
    if (done >= most) return;
  }
  recorder.file = undefined;
  yield "end";
}

async function* readDatabase(entry: Entry, options: ReadOptions, recorder: Recorder): AsyncGenerator<Step> {
  const format = databaseFormats.find(({ key }) => key === entry.format);
  const [origin] = entry.origins;
  if (format === undefined || origin === undefined) throw new Error("no such format");
  const tables = openTables(origin.path);
  try {
    yield* soundRows(format.read(recorder, options, tables), recorder);
    yield { bytes: origin.bytes, dates: null, isWhole: true };
  } finally {
    tables.close();
  }
}

/** A damaged database gives what it has before the damage; its errors must never pass for errors of the store. */
function* soundRows(rows: Iterable<number>, recorder: Recorder): Generator<Step> {
  try {
    for (const _ of rows) yield { bytes: 0, dates: null };
  } catch (error) {
    if (sqliteCode(error) === undefined || !(error instanceof Error)) throw error;
    recorder.skipped(0, "", `the database is damaged (${error.message}); what could be read before that was taken`);
  }
}

function formatNamed(key: string | null): Format {
  const format = formatByKey(key ?? "");
  if (format === undefined) throw new Error("no such format");
  return format;
}

function packNamed(key: string | null): PackFormat {
  const format = packFormats.find((each) => each.key === key);
  if (format === undefined) throw new Error("no such format");
  return format;
}
