import { z } from "zod";
import { tokensIn } from "./answering.ts";
import { type AnswerUrl, readAsked } from "./asked.ts";
import type { InputLine, LineError } from "./batch.ts";
import type { Files, StoredFile } from "./files.ts";
import type { Inspector } from "./inspector.ts";
import type { Manners } from "./manners.ts";
import { Refusal } from "./refusal.ts";

// The lines of an input file: nobody publishes a schema of them.

const requestLine = z.strictObject({
  custom_id: z.string().min(1).max(512),
  method: z.literal("POST"),
  url: z.string(),
  body: z.looseObject({ model: z.string() }),
});
const required = ["custom_id", "method", "url", "body"];
export type RequestLine = z.infer<typeof requestLine>;

export const parseLine = (text: string): RequestLine => requestLine.parse(JSON.parse(text));

export interface ReadInput {
  errors: LineError[];
  lines: InputLine[];
  model: string | null;
  tokens: number;
}

interface Parts {
  files: Files;
  manners: Manners;
  inspector: Inspector;
  mostLines: number;
}

/** Reads the whole file as the service does before it begins: every line is held against what a line must be. */
export async function readInput(
  file: StoredFile,
  endpoint: AnswerUrl,
  { files, manners, inspector, mostLines }: Parts,
): Promise<ReadInput> {
  const found: ReadInput = { errors: [], lines: [], model: null, tokens: 0 };
  const seen = new Set<string>();
  let number = 0;
  for await (const { start, bytes } of linesOf(files.read(file))) {
    number += 1;
    if (number > mostLines) {
      const message = `The batch input file contains more than the ${mostLines} requests that one may hold.`;
      found.errors = [{ code: "too_many_tasks", message, param: null, line: null }];
      break;
    }
    const read = checkLine(bytes.toString("utf8"), endpoint, found.model, seen);
    if ("code" in read) {
      found.errors.push({ ...read, line: number });
      continue;
    }
    found.model ??= read.body.model;
    const where = `batch line ${number}`;
    try {
      const asked = readAsked(endpoint, read.body, inspector, where);
      if (asked.stream)
        throw inspector.blame(where, new Refusal(400, "Streaming is not supported in a batch.", { param: "stream" }));
      found.tokens += tokensIn(asked.prompt);
      found.lines.push({ start, length: bytes.length, manner: manners.of(asked, read.custom_id) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code === "model_not_found")
        found.errors.push({ code: error.code, message: error.message, param: "body.model", line: number });
      // a body that no answer can be given to fails alone
      else found.lines.push({ start, length: bytes.length, manner: { status: error.status, message: error.message } });
    }
  }
  if (number === 0)
    found.errors.push({ code: "empty_file", message: "The batch input file holds no requests.", param: null, line: null });
  for (const { code, message } of found.errors) inspector.blame("batch input", new Refusal(400, `${code}: ${message}`));
  return found;
}

function checkLine(
  text: string,
  endpoint: AnswerUrl,
  model: string | null,
  seen: Set<string>,
): RequestLine | Omit<LineError, "line"> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { code: "invalid_json_line", message: "This line is not parseable as valid JSON.", param: null };
  }
  const read = requestLine.safeParse(value);
  if (!read.success) return misfit(value, read.error);
  const { custom_id, url, body } = read.data;
  if (seen.has(custom_id)) {
    const message = `The custom_id '${custom_id}' for this request is a duplicate of another request.`;
    return { code: "duplicate_custom_id", message, param: "custom_id" };
  }
  seen.add(custom_id);
  if (url !== endpoint) {
    return {
      code: "url_mismatch",
      message: "The URL provided for this request does not match the batch endpoint.",
      param: "url",
    };
  }
  if (model !== null && body.model !== model) {
    return {
      code: "model_mismatch",
      message: `The model '${body.model}' differs from the first line's '${model}'.`,
      param: "body.model",
    };
  }
  return read.data;
}

function misfit(value: unknown, error: z.ZodError): Omit<LineError, "line"> {
  const issue = error.issues[0];
  const given = z.looseObject({}).safeParse(value).data ?? {};
  const missing =
    required.find((field) => !(field in given)) ?? (issue?.path.join(".") === "body.model" ? "body.model" : undefined);
  if (missing !== undefined) {
    return { code: "missing_required_parameter", message: `Missing required parameter: '${missing}'.`, param: missing };
  }
  const param = issue?.path.join(".") || null;
  if (param === "method") return { code: "invalid_method", message: "The method must be POST.", param };
  return { code: "invalid_request", message: issue?.message ?? "This line is no request.", param };
}

/** Lines with the place of their bytes; empty ones are passed over. */
async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<{ start: number; bytes: Buffer }> {
  let rest: Buffer = Buffer.alloc(0);
  let start = 0;
  for await (const chunk of stream) {
    const held = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = held.indexOf(10); end !== -1; end = held.indexOf(10, from)) {
      const bytes = held.subarray(from, end);
      if (bytes.length > 0) yield { start: start + from, bytes };
      from = end + 1;
    }
    rest = held.subarray(from);
    start += from;
  }
  if (rest.length > 0) yield { start, bytes: rest };
}
