import { closeSync, openSync, readSync } from "node:fs";
import type { Model, Usage } from "./answering.ts";
import { readAsked } from "./asked.ts";
import type { Batch, InputLine } from "./batch.ts";
import { parseLine, type RequestLine } from "./batch-input.ts";
import { completionOf } from "./chat.ts";
import type { Files, StoredFile } from "./files.ts";
import type { Inspector } from "./inspector.ts";
import type { Ledger } from "./ledger.ts";
import { plainRefusal, Refusal } from "./refusal.ts";
import { responseOf } from "./responses.ts";

export interface OutputParts {
  files: Files;
  inspector: Inspector;
  model: Model;
  ledger: Ledger;
  nextId(): string;
}

/** Why what was left undone was left undone; undefined where it is not told line by line. */
type Undone = { code: "batch_expired" | "batch_cancelled"; message: string } | undefined;

interface OutputLine {
  id: string;
  custom_id: string;
  response: { status_code: number; request_id: string; body: object } | null;
  error: { code: string; message: string } | null;
}

const batchSize = 500;

/** Answers what was done, and writes the successes into one file and the failures into another. */
export async function writeOutput(batch: Batch, input: StoredFile, undone: Undone, endedAt: number, parts: OutputParts) {
  const source = openSync(input.path, "r");
  try {
    const done = batch.lines.slice(0, batch.done);
    const good = done.filter(({ manner }) => typeof manner !== "object");
    const bad = done.filter(({ manner }) => typeof manner === "object");
    const left = new Set(undone === undefined ? [] : batch.lines.slice(batch.done));
    const output = await make("output", good, (line) => answered(batch, requestAt(source, line), line, endedAt, parts));
    const errors = await make("error", [...bad, ...left], (line) => {
      const { custom_id } = requestAt(source, line);
      const refused = left.has(line) ? undefined : line.manner;
      return {
        ...ids(custom_id, parts),
        ...(typeof refused === "object" ? failure(refused, parts) : { response: null, error: undone ?? null }),
      };
    });
    return { output, errors };
  } finally {
    closeSync(source);
  }

  async function make(kind: string, lines: readonly InputLine[], write: (line: InputLine) => OutputLine) {
    if (lines.length === 0) return undefined;
    return parts.files.make(`${batch.id}_${kind}.jsonl`, endedAt, async (target) => {
      for (let from = 0; from < lines.length; from += batchSize) {
        const written: string[] = [];
        for (const line of lines.slice(from, from + batchSize)) written.push(`${JSON.stringify(write(line))}\n`);
        await target.write(written.join(""));
      }
    });
  }
}

/** At once: 50,000 reads of a kilobyte wait longer for their turn than they take. */
function requestAt(source: number, { start, length }: InputLine): RequestLine {
  const bytes = Buffer.alloc(length);
  readSync(source, bytes, 0, length, start);
  return parseLine(bytes.toString("utf8"));
}

const ids = (custom_id: string, { nextId }: OutputParts) => ({ id: `batch_req_${nextId()}`, custom_id });

function answered(batch: Batch, request: RequestLine, line: InputLine, endedAt: number, parts: OutputParts) {
  const { inspector, model, ledger } = parts;
  const asked = readAsked(batch.endpoint, request.body, inspector, batch.id);
  const said = model.say(asked, typeof line.manner === "object" ? "good" : line.manner);
  ledger.pay(asked.model, asked.bodyHash, { id: batch.id, customId: request.custom_id });
  batch.usage = plus(batch.usage, said.usage);
  const id = parts.nextId();
  const created = Math.floor(endedAt / 1000);
  const body = batch.endpoint === "/v1/responses" ? responseOf(asked, said, id, created) : completionOf(asked, said, id, created);
  inspector.answered(
    batch.endpoint === "/v1/responses" ? "Response" : "CreateChatCompletionResponse",
    body,
    `answer in ${batch.id}`,
  );
  return { ...ids(request.custom_id, parts), response: { status_code: 200, request_id: `req_${id}`, body }, error: null };
}

const plus = (one: Usage, other: Usage): Usage => ({
  input: one.input + other.input,
  cached: one.cached + other.cached,
  output: one.output + other.output,
});

/** A refused request is an answer with a status of its own, and its `error` beside it stays null. */
function failure({ status, message }: { status: number; message: string }, { nextId, inspector }: OutputParts) {
  const { type, code, param } = plainRefusal(status);
  const { body } = new Refusal(status, message, { type, code: status === 400 ? "invalid_request" : code, param });
  inspector.answered("ErrorResponse", body, "error file");
  return { response: { status_code: status, request_id: `req_${nextId()}`, body }, error: null };
}
