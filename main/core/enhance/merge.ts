import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { jobSentences } from "../../../preload/contract/jobSentences.ts";
import type { Part } from "../store/jobs/parts.ts";
import { type AskedRequest, markFailed, releasePart, requestById, requestsOfPart } from "../store/jobs/requests.ts";
import { type Answering, applyAnswer, type Settling, settle } from "./apply.ts";
import { saidIn } from "./parse.ts";

// What a batch brought, line by line, in whichever order it comes. Every line may come again after a crash, and changes nothing then.

const line = z.looseObject({
  custom_id: z.string(),
  response: z.looseObject({ status_code: z.number().int(), body: z.unknown() }).nullish(),
  error: z.looseObject({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
});
const refusal = z.looseObject({ error: z.looseObject({ message: z.string().nullish() }) });

export interface Merging extends Settling {
  breathe(): Promise<void>;
}

const breath = 40;

/**
 * Takes in the lines of a file that lies on the disk, in the order of the requests: as they come, each would touch pages of the store that
 * no other does. As many go into one transaction as fit between two breaths.
 */
export async function mergeFile(merging: Merging, part: Part, file: string): Promise<void> {
  const handle = openSync(file, "r");
  try {
    const places = await placesIn(handle, merging.breathe);
    let line = Buffer.allocUnsafe(window);
    for (let at = 0; at < places.length; ) {
      const began = performance.now();
      merging.store.transaction(() => {
        while (at < places.length && performance.now() - began < breath) {
          const { from, bytes } = places[at] ?? { from: 0, bytes: 0 };
          if (bytes > line.length) line = Buffer.allocUnsafe(bytes);
          readSync(handle, line, 0, bytes, from);
          mergeLine(merging, part, line.toString("utf8", 0, bytes));
          at += 1;
        }
      });
      await merging.breathe();
    }
  } finally {
    closeSync(handle);
  }
}

interface Place {
  request: number;
  from: number;
  bytes: number;
}

const newline = 0x0a;

const window = 1 << 20;

/** Where each request's line stands. */
async function placesIn(file: number, breathe: () => Promise<void>): Promise<Place[]> {
  const places: Place[] = [];
  let bytes = Buffer.allocUnsafe(window);
  /** What of the bytes is filled, and where in the file they begin. */
  let filled = 0;
  let start = 0;
  const add = (from: number, to: number) => {
    // within the texts of an answer every quote has a backslash before it
    const [, request] = /"custom_id"\s*:\s*"r(\d+)\./.exec(bytes.toString("latin1", from, to)) ?? [];
    if (request !== undefined) places.push({ request: Number(request), from: start + from, bytes: to - from });
  };
  for (;;) {
    const read = readSync(file, bytes, filled, bytes.length - filled, start + filled);
    filled += read;
    let from = 0;
    for (let end = bytes.indexOf(newline); end >= 0 && end < filled; end = bytes.indexOf(newline, from)) {
      add(from, end);
      from = end + 1;
    }
    if (read === 0) {
      add(from, filled);
      return places.sort((one, other) => one.request - other.request);
    }
    bytes.copyWithin(0, from, filled);
    start += from;
    filled -= from;
    // a line that is longer than all of it
    if (filled === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(bytes.length)]);
    await breathe();
  }
}

function mergeLine(merging: Merging, part: Part, text: string): void {
  const read = line.safeParse(parsed(text)).data;
  if (read === undefined) return;
  const { custom_id: what, response, error } = read;
  const said = response?.status_code === 200 ? saidIn(response.body) : undefined;
  const came = said && settle(merging, what, said);
  const [, id, attempt] = /^r(\d+)\.(\d+)$/.exec(what) ?? [];
  const request = id === undefined ? undefined : requestById(merging.store, Number(id));
  if (request === undefined || !belongs(request, part, Number(attempt))) return;
  if (came === undefined) fail(merging, request, reasonOf(response, error));
  else applyAnswer(merging, request, came);
}

/** Only what still waits for this very answer. */
const belongs = ({ state, attempt, partId }: AskedRequest, part: Part, answered: number) =>
  state === "sent" && partId === part.id && attempt === answered;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Line = z.infer<typeof line>;

function reasonOf(response: Line["response"], error: Line["error"]): string {
  if (error?.code === "batch_expired") return jobSentences.request_expired;
  if (error?.code === "batch_cancelled") return jobSentences.request_cancelled;
  const said = refusal.safeParse(response?.body).data?.error.message ?? error?.message;
  return said ? `The provider refused it: ${said.slice(0, 500)}` : "The provider gave no answer and no reason.";
}

function fail({ store }: Answering, request: AskedRequest, reason: string): void {
  markFailed(store, request, reason, null);
}

const unanswered: Partial<Record<Part["state"], string>> = {
  expired: jobSentences.request_expired,
  cancelled: jobSentences.request_cancelled,
};

/** What no file said anything about. */
export async function closePart(merging: Merging, part: Part): Promise<void> {
  for (let after = 0; ; ) {
    const rows = requestsOfPart(merging.store, part.id, after, 500);
    merging.store.transaction(() => {
      for (const row of rows)
        if (row.state === "sent")
          fail(
            merging,
            row,
            unanswered[part.state] ?? part.error ?? "The provider gave no answer to it, though it said that it was done.",
          );
    });
    const last = rows.at(-1);
    if (last === undefined || rows.length < 500) return;
    after = last.id;
    await merging.breathe();
  }
}

/** A batch that was refused by its lines: those fail with their reasons, the others wait again. The file tells whose line it is. */
export async function refuseLines(
  merging: Merging,
  part: Part,
  file: string,
  errors: readonly { message: string; line: number | null }[],
): Promise<void> {
  const reasons = new Map(errors.flatMap(({ line: number, message }) => (number === null ? [] : [[number, message] as const])));
  const refused = new Map<number, string>();
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(file) })) {
    number += 1;
    const reason = reasons.get(number);
    const id = reason === undefined ? undefined : /^\{"custom_id":"r(\d+)\./.exec(text)?.[1];
    if (id !== undefined && reason !== undefined) refused.set(Number(id), reason);
  }
  merging.store.transaction(() => {
    for (const [id, reason] of refused) {
      const request = requestById(merging.store, id);
      if (request?.partId === part.id && request.state === "sent")
        fail(merging, request, `The provider refused it: ${reason.slice(0, 500)}`);
    }
    releasePart(merging.store, part.id);
  });
}
