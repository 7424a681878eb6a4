import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import type { Provider } from "../../../preload/contract/providers.ts";
import type { OpenJob } from "../store/jobs/jobs.ts";
import type { Part } from "../store/jobs/parts.ts";
import { type AskedRequest, markFailed, releasePart, requestById, requestsOfPart, tellClosings } from "../store/jobs/requests.ts";
import { addUsage } from "../store/jobs/usage.ts";
import { type Answering, applyAnswer } from "./apply.ts";
import { saidIn, type Tokens } from "./parse.ts";

// What a batch brought, line by line, in whichever order it comes. Every line may come again after a crash, and changes nothing then.

const line = z.looseObject({
  custom_id: z.string(),
  response: z.looseObject({ status_code: z.number().int(), body: z.unknown() }).nullish(),
  error: z.looseObject({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
});
const refusal = z.looseObject({ error: z.looseObject({ message: z.string().nullish() }) });

export interface Merging extends Answering {
  job: OpenJob;
  provider: Pick<Provider, "name">;
  breathe(): Promise<void>;
  cost(tokens: Tokens): number | null;
}

const breath = 10;

/** Takes in the lines of one file, as many in one transaction as fit between two breaths. */
export async function mergeLines(merging: Merging, part: Part, lines: AsyncIterable<string>): Promise<void> {
  let waiting: string[] = [];
  const flush = async () => {
    for (let at = 0; at < waiting.length; ) {
      const began = performance.now();
      merging.store.transaction(() => {
        while (at < waiting.length && performance.now() - began < breath) {
          mergeLine(merging, part, waiting[at] ?? "");
          at += 1;
        }
      });
      await merging.breathe();
    }
    waiting = [];
  };
  for await (const each of lines) {
    waiting.push(each);
    if (waiting.length >= 200) await flush();
  }
  await flush();
}

function mergeLine(merging: Merging, part: Part, text: string): void {
  const read = line.safeParse(parsed(text)).data;
  if (read === undefined) return;
  const { store, job, now } = merging;
  const { custom_id: what, response, error } = read;
  const said = response?.status_code === 200 ? saidIn(response.body) : undefined;
  const cost = said === undefined ? null : merging.cost(said.tokens);
  if (said !== undefined) {
    const { tokens, model } = said;
    // it was paid, also where its conversation is gone by now
    addUsage(store, {
      what,
      at: now,
      jobId: job.id,
      provider: job.provider,
      model: model || job.model,
      way: job.way,
      ...tokens,
      cost,
    });
  }
  const [, id, attempt] = /^r(\d+)\.(\d+)$/.exec(what) ?? [];
  const request = id === undefined ? undefined : requestById(store, Number(id));
  if (request === undefined || !belongs(request, part, Number(attempt))) return;
  if (said === undefined) fail(merging, request, reasonOf(response, error));
  else
    applyAnswer(merging, request, {
      ...said,
      ...said.tokens,
      cost,
      model: said.model || job.model,
      providerName: merging.provider.name,
      rehearsal: job.rehearsal === 1,
    });
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
  if (error?.code === "batch_expired") return "The provider did not get to it within 24 hours.";
  if (error?.code === "batch_cancelled") return "It was cancelled before its turn.";
  const said = refusal.safeParse(response?.body).data?.error.message ?? error?.message;
  return said ? `The provider refused it: ${said.slice(0, 500)}` : "The provider gave no answer and no reason.";
}

function fail({ store }: Answering, request: AskedRequest, reason: string): void {
  markFailed(store, request, reason, null);
  if (request.kind === "chunk") tellClosings(store, request.jobId, request.conversationId);
}

const unanswered: Partial<Record<Part["state"], string>> = {
  expired: "The provider did not get to it within 24 hours.",
  cancelled: "It was cancelled before its turn.",
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
