import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import type { Archives } from "./archive.ts";
import { limits } from "./limits.ts";
import type { Origin } from "./origin.ts";

/** Small enough that what is done with leaves the heap soon, large enough that the disk does not matter. */
const chunkBytes = 256 * 1024;

/** The bytes of an origin, piece by piece. Throws where they can no longer be read, end early, or grow beyond all measure. */
export async function* bytesOf(origin: Origin, archives: Archives, chunk = chunkBytes): AsyncGenerator<Uint8Array> {
  if (origin.inside !== undefined) {
    yield* await archives.read(origin.path, origin.inside);
    return;
  }
  const file = createReadStream(origin.path, { highWaterMark: chunk });
  if (origin.compressed === undefined) {
    let read = 0;
    for await (const part of file) {
      const bytes: Uint8Array = part;
      read += bytes.length;
      yield bytes;
    }
    // an end that comes too early would pass for the end of the chat
    if (read < origin.bytes) throw new Error("it became shorter while it was read");
    return;
  }
  const most = Math.min(limits.unpacked, Math.max(limits.harmless, origin.bytes * limits.ratio));
  let grown = 0;
  const unpacked = createGunzip({ chunkSize: chunkBytes });
  file.on("error", (error) => unpacked.destroy(error));
  for await (const part of file.pipe(unpacked)) {
    const bytes: Uint8Array = part;
    grown += bytes.length;
    if (grown > most) throw new Error("it grows to more than three hundred times its size, as a file made to do harm");
    yield bytes;
  }
}

/** At most so many bytes from the beginning, and whether that is all there is. */
export async function headOf(origin: Origin, archives: Archives, most: number): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytesOf(origin, archives, most)) {
    parts.push(part);
    length += part.length;
    if (length > most) break;
  }
  return { bytes: Buffer.concat(parts).subarray(0, most), isWhole: length <= most };
}
