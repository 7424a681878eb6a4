import type { Clock } from "../../../main/core/ports.ts";
import type { AnswerUrl } from "./asked.ts";
import { type Batch, type BatchState, isFinal, type LineError } from "./batch.ts";
import { readInput } from "./batch-input.ts";
import { type OutputParts, writeOutput } from "./batch-output.ts";
import type { Manners } from "./manners.ts";
import { Refusal } from "./refusal.ts";
import { completionWindow, type Limits, type Pace } from "./settings.ts";

export interface BatchesParts extends OutputParts {
  clock: Clock;
  manners: Manners;
  limits: Limits;
  pace: Pace;
  random(): number;
  ended(batch: Batch, at: number): void;
}

export const expiryOf = (batch: Batch): number => batch.at.validating + completionWindow;

/** Moves batches to where the clock says that they are. Nothing runs by itself: whoever looks brings them there. */
export class Batches {
  readonly all: Batch[] = [];
  private readonly parts: BatchesParts;
  private turn: Promise<void> = Promise.resolve();

  constructor(parts: BatchesParts) {
    this.parts = parts;
  }

  get(id: string): Batch {
    const batch = this.all.find((each) => each.id === id);
    if (batch === undefined) throw new Refusal(404, `No batch found with id '${id}'.`, { param: "batch_id" });
    return batch;
  }

  create(endpoint: AnswerUrl, inputFile: string, metadata: Record<string, string> | null): Batch {
    const { clock, nextId, pace } = this.parts;
    const batch: Batch = {
      id: `batch_${nextId()}`,
      endpoint,
      inputFile,
      metadata,
      state: "validating",
      pace: { ...pace },
      at: { validating: clock.now() },
      model: null,
      tokens: 0,
      errors: [],
      lines: [],
      done: 0,
      outputFile: this.noFile(),
      errorFile: this.noFile(),
      usage: { input: 0, cached: 0, output: 0 },
    };
    this.all.push(batch);
    return batch;
  }

  cancel(batch: Batch): void {
    if (isFinal(batch))
      throw new Refusal(409, `Cannot cancel a batch with status '${batch.state}'.`, { code: "batch_not_cancellable" });
    if (batch.state !== "cancelling") this.enter(batch, "cancelling", this.parts.clock.now());
  }

  /** One at a time: two that look at once must not write the output twice. */
  settle(): Promise<void> {
    const settled = this.turn.then(async () => {
      const now = this.parts.clock.now();
      for (const batch of this.all) while (await this.step(batch, now)) {}
    });
    // who comes next is not to blame for what went wrong before
    this.turn = settled.catch(() => {});
    return settled;
  }

  private enter(batch: Batch, state: BatchState, at: number): void {
    batch.state = state;
    batch.at[state] = at;
  }

  /** Takes the next transition if its time has come. */
  private async step(batch: Batch, now: number): Promise<boolean> {
    const { pace, at } = batch;
    const since = at[batch.state] ?? at.validating;
    const expiry = expiryOf(batch);
    switch (batch.state) {
      case "validating":
        return this.due(since + pace.validating, now, (time) => this.begin(batch, time));
      case "in_progress": {
        this.work(batch, Math.min(now, expiry));
        if (since + pace.inProgress >= expiry) return this.due(expiry, now, (time) => this.end(batch, "expired", time));
        return this.due(since + pace.inProgress, now, (time) => this.enter(batch, "finalizing", time));
      }
      case "finalizing":
        if (since + pace.finalizing >= expiry) return this.due(expiry, now, (time) => this.end(batch, "expired", time));
        return this.due(since + pace.finalizing, now, (time) => this.end(batch, "completed", time));
      case "cancelling":
        return this.due(since + pace.cancelling, now, (time) => this.end(batch, "cancelled", time));
      default:
        return false;
    }
  }

  private async due(time: number, now: number, act: (time: number) => Promise<void> | void): Promise<boolean> {
    if (now < time) return false;
    await act(time);
    return true;
  }

  private async begin(batch: Batch, time: number): Promise<void> {
    const { files, manners, inspector, limits } = this.parts;
    const file = files.find(batch.inputFile);
    if (file === undefined) return this.fail(batch, time, [missing(batch.inputFile)]);
    const read = await readInput(file, batch.endpoint, { files, manners, inspector, mostLines: limits.lines });
    batch.model = read.model;
    if (read.errors.length > 0) return this.fail(batch, time, read.errors);
    const limit = limits.enqueuedTokens[read.model ?? ""] ?? Number.POSITIVE_INFINITY;
    const busy = this.all.filter((other) => other !== batch && other.model === batch.model && !isFinal(other));
    if (busy.reduce((sum, other) => sum + other.tokens, read.tokens) > limit) {
      return this.fail(batch, time, [tooMuch(read.model ?? "", limit)]);
    }
    batch.tokens = read.tokens;
    batch.lines = this.shuffled(read.lines);
    this.enter(batch, "in_progress", time);
  }

  private fail(batch: Batch, time: number, errors: LineError[]): void {
    batch.errors = errors;
    this.enter(batch, "failed", time);
    this.parts.ended(batch, time);
  }

  /** As many lines are done as time has gone by. */
  private work(batch: Batch, now: number): void {
    const share = batch.pace.inProgress === 0 ? 1 : (now - (batch.at.in_progress ?? now)) / batch.pace.inProgress;
    batch.done = Math.min(batch.lines.length, Math.floor(batch.lines.length * share));
  }

  private async end(batch: Batch, state: "completed" | "expired" | "cancelled", time: number): Promise<void> {
    const { files } = this.parts;
    const input = files.find(batch.inputFile);
    if (input !== undefined && batch.lines.length > 0) {
      const { output, errors } = await writeOutput(batch, input, this.undone(state), time, this.parts);
      for (const file of [output, errors]) if (file !== undefined) file.readableFrom = time + batch.pace.filesLag;
      batch.outputFile = output?.id ?? batch.outputFile;
      batch.errorFile = errors?.id ?? batch.errorFile;
    }
    this.enter(batch, state, time);
    this.parts.ended(batch, time);
  }

  /** The service says it in two ways, at any time. */
  private noFile(): "" | null {
    return this.parts.random() < 0.5 ? "" : null;
  }

  private undone(state: "completed" | "expired" | "cancelled") {
    const message = "This request could not be executed before the completion window expired.";
    if (state === "expired") return { code: "batch_expired", message } as const;
    // what a cancelled batch left undone is told or not told: a client must not count on either
    if (state === "completed" || this.parts.random() < 0.5) return undefined;
    return { code: "batch_cancelled", message: "This request was not executed because the batch was cancelled." } as const;
  }

  private shuffled<Item>(items: readonly Item[]): Item[] {
    const mixed = [...items];
    for (let last = mixed.length - 1; last > 0; last--) {
      const other = Math.floor(this.parts.random() * (last + 1));
      const [here, there] = [mixed[last], mixed[other]];
      if (here !== undefined && there !== undefined) [mixed[last], mixed[other]] = [there, here];
    }
    return mixed;
  }
}

const missing = (id: string): LineError => ({
  code: "file_not_found",
  message: `No such File object: ${id}`,
  param: "input_file_id",
  line: null,
});

const tooMuch = (model: string, limit: number): LineError => ({
  code: "token_limit_exceeded",
  message: `Enqueued token limit reached for ${model} in organization org-stand-in. Limit: ${limit.toLocaleString("en")} enqueued tokens. Please try again once some in_progress batches have been completed.`,
  param: null,
  line: null,
});
