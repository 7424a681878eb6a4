import type { MessagePort } from "node:worker_threads";
import type { DateFinding } from "../ingest/types.ts";
import { handOver, madeInThread } from "../threads/handover.ts";
import { forOnePiece, type ThreadData } from "../threads/protocol.ts";
import { type Batch, batchSize, Recorder } from "./batch.ts";
import type { Entry } from "./entry.ts";
import { type ReadChoices, readEntry } from "./reading.ts";

// Reading and writing at the same time: a thread of its own reads a large entry and hands on batches, at most a few ahead of the
// writer. A small one is read where it is written, because a thread takes longer to start.

export interface Parsed {
  batch: Batch;
  /** Bytes of the entry that were gone through so far. */
  bytes: number;
  dates: DateFinding | null;
}

/** So many batches may lie between the two threads, besides the one that is written: each costs megabytes on both sides. */
const ahead = 1;

export interface ParserData extends ThreadData {
  entry: Entry;
  choices: ReadChoices;
}

const small = 4 * 1024 * 1024;
/** A stretch of so many bytes without messages is told as well, so that a person sees it go on. */
const silence = 64 * 1024 * 1024;

export function parse(script: URL, entry: Entry, choices: ReadChoices): AsyncGenerator<Parsed> {
  if (entry.bytes <= small) return parseHere(entry, choices);
  const data: ParserData = { ...forOnePiece("parser", script, ""), entry, choices };
  return madeInThread(data);
}

async function* parseHere(entry: Entry, choices: ReadChoices): AsyncGenerator<Parsed> {
  const recorder = new Recorder();
  let bytes = 0;
  let told = 0;
  let dates: DateFinding | null = null;
  for await (const step of readEntry(entry, choices, recorder)) {
    bytes += step.bytes;
    dates = step.dates ?? dates;
    if (recorder.waiting < batchSize && bytes - told <= silence) continue;
    told = bytes;
    yield { batch: recorder.take(), bytes, dates };
  }
  yield { batch: recorder.take(), bytes, dates };
}

/** The thread's own side. */
export function startParser(port: MessagePort, { entry, choices }: ParserData): Promise<void> {
  return handOver(port, ahead, parseHere(entry, choices));
}
