import { closeSync, fsyncSync, openAsBlob, openSync, writeSync } from "node:fs";
import type OpenAI from "openai";
import type { Outgoing } from "./outgoing.ts";

// The provider's batch service. What is created is created once: whoever calls looks first whether it is there already.

/** Only what is outgoing can be written into it. */
export class BatchFile {
  readonly #file: number;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  bytes = 0;

  constructor(path: string) {
    this.#file = openSync(path, "w", 0o600);
  }

  add(customId: string, outgoing: Outgoing): void {
    const head = Buffer.from(headOf(customId));
    this.#waiting.push(head, ...outgoing.parts, tail);
    this.bytes += lineBytes(customId, outgoing);
    this.#waitingBytes += lineBytes(customId, outgoing);
    if (this.#waitingBytes > 1 << 20) this.#flush();
  }

  /** On the disk, whatever happens next. */
  close(): void {
    this.#flush();
    fsyncSync(this.#file);
    closeSync(this.#file);
  }

  #flush(): void {
    writeSync(this.#file, Buffer.concat(this.#waiting));
    this.#waiting = [];
    this.#waitingBytes = 0;
  }
}

const headOf = (customId: string) => `{"custom_id":"${customId}","method":"POST","url":"/v1/chat/completions","body":`;
const tail = Buffer.from("}\n");

/** How much a question adds to a file. */
export const lineBytes = (customId: string, outgoing: Outgoing): number => headOf(customId).length + outgoing.bytes + tail.length;

export interface BatchNews {
  id: string;
  status: OpenAI.Batch["status"];
  outputFile: string | null;
  errorFile: string | null;
  completed: number;
  failed: number;
  /** Why it was not taken, with the line that it is about, from 1. */
  errors: { code: string; message: string; line: number | null }[];
}

const newsOf = (batch: OpenAI.Batch): BatchNews => ({
  id: batch.id,
  status: batch.status,
  // the service says that there is none in two ways
  outputFile: batch.output_file_id || null,
  errorFile: batch.error_file_id || null,
  completed: batch.request_counts?.completed ?? 0,
  failed: batch.request_counts?.failed ?? 0,
  errors: (batch.errors?.data ?? []).map(({ code, message, line }) => ({
    code: code ?? "",
    message: message ?? "",
    line: line ?? null,
  })),
});

/** 200 MB over a line that is slow. */
const slowUpload = 3_600_000;

/** Our own name for a part, in the metadata of its batch. */
const mark = "parley_part";

export async function upload(client: OpenAI, path: string, name: string, signal: AbortSignal): Promise<string> {
  // parts of a file that lies on the disk are read as they are sent
  const file = new File([await openAsBlob(path)], name, { type: "application/jsonl" });
  return (await client.files.create({ file, purpose: "batch" }, { signal, maxRetries: 0, timeout: slowUpload })).id;
}

export async function createBatch(client: OpenAI, fileId: string, token: string, signal: AbortSignal): Promise<BatchNews> {
  return newsOf(
    await client.batches.create(
      {
        input_file_id: fileId,
        endpoint: "/v1/chat/completions",
        completion_window: "24h",
        metadata: { [mark]: token },
      },
      { signal, maxRetries: 0 },
    ),
  );
}

/** The newest come first; one that is older than the part cannot be its. */
export async function findBatch(
  client: OpenAI,
  token: string,
  since: number,
  signal: AbortSignal,
): Promise<BatchNews | undefined> {
  for await (const batch of client.batches.list({ limit: 100 }, { signal })) {
    if (batch.metadata?.[mark] === token) return newsOf(batch);
    if (batch.created_at * 1000 < since - skew) return undefined;
  }
  return undefined;
}

/** Two clocks differ by less than a day. */
const skew = 86_400_000;

/** Uploads of a part that nobody remembers: the reply to them was lost. */
export async function filesNamed(client: OpenAI, name: string, since: number, signal: AbortSignal): Promise<string[]> {
  const found: string[] = [];
  for await (const file of client.files.list({ purpose: "batch", limit: 1000, order: "desc" }, { signal })) {
    if (file.filename === name) found.push(file.id);
    if (file.created_at * 1000 < since - skew) break;
  }
  return found;
}

export async function lookAtBatch(client: OpenAI, id: string, signal: AbortSignal): Promise<BatchNews> {
  return newsOf(await client.batches.retrieve(id, { signal }));
}

export async function cancelBatch(client: OpenAI, id: string, signal: AbortSignal): Promise<BatchNews> {
  return newsOf(await client.batches.cancel(id, { signal }));
}

export const isGone = (error: unknown): boolean => error instanceof Error && "status" in error && error.status === 404;

/** That it is there no more is as good. */
export async function removeFile(client: OpenAI, id: string, signal: AbortSignal): Promise<void> {
  try {
    await client.files.delete(id, { signal });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** Brings a file to the disk; ends with an error where nothing comes for too long. */
export async function download(
  client: OpenAI,
  fileId: string,
  path: string,
  signal: AbortSignal,
  patience: number,
): Promise<void> {
  const response = await client.files.content(fileId, { signal });
  const reader = response.body?.getReader();
  const file = openSync(path, "w", 0o600);
  try {
    for (;;) {
      const { done, value } = (await within(reader?.read(), patience)) ?? { done: true, value: undefined };
      if (done) break;
      writeSync(file, value);
    }
  } finally {
    closeSync(file);
    await reader?.cancel().catch(() => {});
  }
}

class Stalled extends Error {}

async function within<Value>(work: Promise<Value> | undefined, milliseconds: number): Promise<Value | undefined> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Stalled("The connection went silent.")), milliseconds);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
