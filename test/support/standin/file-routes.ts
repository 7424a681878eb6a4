import type { IncomingMessage } from "node:http";
import type { Clock } from "../../../main/core/ports.ts";
import { type Files, fileObject, type StoredFile } from "./files.ts";
import type { Inspector } from "./inspector.ts";
import type { Marks } from "./marks.ts";
import { pageOf } from "./pages.ts";
import { Refusal } from "./refusal.ts";

interface Parts {
  files: Files;
  clock: Clock;
  inspector: Inspector;
  marks: Marks;
  /** A batch that has not ended still reads its input. */
  inUse(id: string): boolean;
}

export async function uploadFile({ files, inspector, marks }: Parts, request: IncomingMessage) {
  const where = "POST /v1/files";
  const { file, form } = await files.upload(request, request.headers["content-type"] ?? "", marks.listen(where));
  try {
    inspector.demand("CreateFileRequest", form, where);
    if (file.bytes === 0)
      throw inspector.blame(where, new Refusal(400, "The file is empty or missing.", { code: "empty_file", param: "file" }));
  } catch (refusal) {
    files.remove(file.id);
    throw refusal;
  }
  return fileObject(file);
}

export function listFiles({ files }: Parts, query: URLSearchParams) {
  const purpose = query.get("purpose");
  const newestFirst = files
    .all()
    .filter((file) => purpose === null || file.purpose === purpose)
    .reverse();
  if (query.get("order") === "asc") newestFirst.reverse();
  return pageOf(newestFirst.map(fileObject), query, 10_000, 10_000);
}

/** The file whose content may be sent now. */
export function readableFile({ files, clock }: Parts, id: string): StoredFile {
  const file = files.get(id);
  if (clock.now() >= file.readableFrom) return file;
  // the service has been seen to say either
  const status = file.id.charCodeAt(file.id.length - 1) % 2 === 0 ? 404 : 409;
  throw new Refusal(status, `File ${id} is not ready yet.`, { code: "file_not_ready" });
}

export function deleteFile({ files, inspector, inUse }: Parts, id: string) {
  const file = files.get(id);
  if (inUse(id))
    throw inspector.blame("DELETE /v1/files/:id", new Refusal(409, `File ${id} is the input of a batch that has not ended.`));
  files.remove(file.id);
  return { id: file.id, object: "file", deleted: true };
}
