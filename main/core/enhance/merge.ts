import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { jobSentences } from "../../../preload/contract/jobSentences.ts";
import type { Part } from "../store/jobs/parts.ts";
import { type AskedRequest, markFailed, releasePart, requestById, requestsOfPart } from "../store/jobs/requests.ts";
import { isAwaited, type ReadAnswer, readAnswers } from "./answersRead.ts";
import { type Answering, applyAnswer, type Settling, settle } from "./apply.ts";

// What a batch brought, in whichever order it comes. Every line may come again after a crash, and changes nothing then.

export interface Merging extends Settling {
  dataDir: string;
  script: URL;
  breathe(): Promise<void>;
}

const breath = 40;

/** Takes in a file of answers that lies on the disk: as many in one transaction as fit between two breaths. */
export async function mergeFile(merging: Merging, part: Part, path: string): Promise<void> {
  for await (const answers of readAnswers(merging, { path, part: part.id })) {
    for (let at = 0; at < answers.length; ) {
      const began = performance.now();
      merging.store.transaction(() => {
        while (at < answers.length && performance.now() - began < breath) {
          const answer = answers[at];
          if (answer !== undefined) mergeAnswer(merging, part, answer);
          at += 1;
        }
      });
      await merging.breathe();
    }
  }
}

function mergeAnswer(merging: Merging, part: Part, { what, request: id, attempt, came }: ReadAnswer): void {
  const paid = "said" in came ? settle(merging, what, came.said) : undefined;
  const request = requestById(merging.store, id);
  if (request === undefined || !isAwaited(request, part.id, attempt)) return;
  if ("reason" in came) fail(merging, request, came.reason);
  else if (paid !== undefined) applyAnswer(merging, request, paid, came.worth);
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
