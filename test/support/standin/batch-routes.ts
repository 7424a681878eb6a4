import { z } from "zod";
import { isAnswerUrl } from "./asked.ts";
import { batchObject } from "./batch.ts";
import { type Batches, expiryOf } from "./batches.ts";
import type { Files } from "./files.ts";
import type { Inspector } from "./inspector.ts";
import { pageOf } from "./pages.ts";
import { Refusal } from "./refusal.ts";

interface Parts {
  batches: Batches;
  files: Files;
  inspector: Inspector;
}

const createBody = z.looseObject({
  input_file_id: z.string(),
  endpoint: z.string(),
  completion_window: z.literal("24h"),
  metadata: z.record(z.string().max(64), z.string().max(512)).nullish(),
});

export function createBatch({ batches, files, inspector }: Parts, body: object) {
  const where = "POST /v1/batches";
  inspector.demand("CreateBatchRequest", body, where);
  const refuse = (message: string, param: string | null) =>
    inspector.blame(where, new Refusal(400, message, { code: "invalid_value", param }));
  const read = createBody.safeParse(body);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw refuse(`Invalid '${issue?.path.join(".")}': ${issue?.message}`, issue?.path.join(".") ?? null);
  }
  const { input_file_id, endpoint, metadata } = read.data;
  if (!isAnswerUrl(endpoint)) throw refuse(`Invalid 'endpoint': ${endpoint} is not served here.`, "endpoint");
  if (Object.keys(metadata ?? {}).length > 16) throw refuse("Invalid 'metadata': at most 16 pairs.", "metadata");
  const file = files.find(input_file_id);
  if (file === undefined)
    throw new Refusal(400, `No such File object: ${input_file_id}`, { code: "invalid_value", param: "input_file_id" });
  if (file.purpose !== "batch") throw refuse(`File ${file.id} was not uploaded with purpose 'batch'.`, "input_file_id");
  const batch = batches.create(endpoint, file.id, metadata ?? null);
  return batchObject(batch, expiryOf(batch));
}

export function retrieveBatch({ batches }: Parts, id: string) {
  const batch = batches.get(id);
  return batchObject(batch, expiryOf(batch));
}

export function cancelBatch(parts: Parts, id: string) {
  parts.batches.cancel(parts.batches.get(id));
  return retrieveBatch(parts, id);
}

export function listBatches({ batches }: Parts, query: URLSearchParams) {
  const newestFirst = batches.all.map((batch) => batchObject(batch, expiryOf(batch))).reverse();
  return pageOf(newestFirst, query, 100, 20);
}
