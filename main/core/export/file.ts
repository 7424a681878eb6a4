import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ParleyError } from "../errors.ts";
import { codeOf } from "../import/files/gather.ts";

/** A file in the making lies beside the place that it is made for. */
export const partOf = (path: string) => `${path}.part`;

/**
 * Writes a file under another name and gives it its own when all of it is on the disk; answers how many bytes it has. When that fails,
 * nothing of it stays and what was there under its name is as it was.
 */
export async function writeWhole(path: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<number> {
  const part = partOf(path);
  return named(part, path, () =>
    pipeline(Readable.from(pieces), createWriteStream(part, { flags: "wx", mode: 0o600, flush: true })),
  );
}

/** The same for whoever writes the part by other means. */
export async function named(part: string, path: string, write: () => Promise<void>): Promise<number> {
  try {
    await write();
    await rename(part, path);
    return (await stat(path)).size;
  } catch (error) {
    // another export's part is not ours to take away
    if (codeOf(error) !== "EEXIST") await rm(part, { force: true });
    throw inWords(error, part);
  }
}

const reasons: Record<string, string> = {
  EACCES: "Parley may not write there",
  EPERM: "Parley may not write there",
  EROFS: "that disk can only be read",
  ENOENT: "there is no such folder",
  ENOTDIR: "there is no such folder",
  EISDIR: "a folder of this name is there already",
  ENAMETOOLONG: "the name is too long",
};

function inWords(error: unknown, part: string): unknown {
  if (error instanceof ParleyError) return error;
  const code = codeOf(error);
  if (code === "EEXIST")
    return new ParleyError(
      "bad_input",
      `${part} is there already: another export is writing it, or one was cut off. Remove it first. Nothing was written.`,
    );
  if (code === "ENOSPC" || code === "EDQUOT")
    return new ParleyError("disk_full", "The disk is full. Nothing was kept of the export; the store is as it was.");
  if (code === "unknown reason") return error;
  const why = reasons[code] ?? code;
  return new ParleyError("bad_input", `The file could not be written: ${why}. Nothing was kept of it; the store is as it was.`);
}
