import { type MessagePort, Worker } from "node:worker_threads";
import type { DateFinding } from "../ingest/types.ts";
import { type ThreadData, threadMemory } from "../threads/protocol.ts";
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

type FromParser = { type: "parsed"; parsed: Parsed } | { type: "ended" } | { type: "failed"; message: string };

export interface ParserData extends ThreadData {
  entry: Entry;
  choices: ReadChoices;
}

const small = 4 * 1024 * 1024;
/** A stretch of so many bytes without messages is told as well, so that a person sees it go on. */
const silence = 64 * 1024 * 1024;

export function parse(script: URL, entry: Entry, choices: ReadChoices): AsyncGenerator<Parsed> {
  return entry.bytes <= small ? parseHere(entry, choices) : parseInThread(script, entry, choices);
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

/** Leaving the loop early ends the thread. */
async function* parseInThread(script: URL, entry: Entry, choices: ReadChoices): AsyncGenerator<Parsed> {
  const workerData: ParserData = {
    role: "parser",
    dataDir: "",
    version: "",
    script: script.href,
    cancelled: new SharedArrayBuffer(4),
    entry,
    choices,
  };
  const worker = new Worker(script, { name: "parser", workerData, resourceLimits: threadMemory });
  const inbox: FromParser[] = [];
  let wake = () => {};
  const arrive = (message: FromParser) => {
    inbox.push(message);
    wake();
  };
  worker.on("message", arrive);
  worker.on("error", (error) => arrive({ type: "failed", message: error.message }));
  worker.on("exit", () => arrive({ type: "failed", message: "the reading thread ended" }));
  try {
    for (;;) {
      const message = inbox.shift();
      if (message === undefined) {
        const { promise, resolve } = Promise.withResolvers<void>();
        wake = resolve;
        await promise;
      } else if (message.type === "parsed") {
        worker.postMessage("taken");
        yield message.parsed;
      } else if (message.type === "failed") throw new Error(message.message);
      else return;
    }
  } finally {
    worker.removeAllListeners("exit");
    await worker.terminate();
  }
}

/** The thread's own side. */
export async function startParser(port: MessagePort, { entry, choices }: ParserData): Promise<void> {
  let free = ahead;
  let wake = () => {};
  port.on("message", () => {
    free += 1;
    wake();
  });
  const say = (message: FromParser) => port.postMessage(message);
  try {
    for await (const parsed of parseHere(entry, choices)) {
      while (free === 0) {
        const { promise, resolve } = Promise.withResolvers<void>();
        wake = resolve;
        await promise;
      }
      free -= 1;
      say({ type: "parsed", parsed });
    }
    say({ type: "ended" });
  } catch (error) {
    say({ type: "failed", message: error instanceof Error ? error.message : "unknown reason" });
  }
  port.close();
}
