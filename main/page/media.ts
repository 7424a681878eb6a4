import { createReadStream, type ReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { mediaFile } from "../core/store/files.ts";
import { headLength, mediaType } from "./mediaTypes.ts";
import { mediaPolicy } from "./policy.ts";

export const mediaPath = "/media/";

interface MediaAnswer {
  status: 200 | 206 | 416;
  headers: Record<string, string>;
  /** Opens what is to be sent; whoever only wants to know about it need not. */
  read(): ReadStream | undefined;
}

/** Answers a path below /media/ and the range that was asked for; undefined where nothing is kept there. */
export type Media = (path: string, range?: string | null) => Promise<MediaAnswer | undefined>;

const hashed = /^[0-9a-f]{64}$/;

/**
 * Files that came with imports, by the hash of their bytes alone: a path that is anything else is not looked for. Pictures, voice and
 * films are told by their first bytes and shown; everything else only leaves as a file to be saved.
 */
export function readMedia(dataDir: string): Media {
  return async (path, range) => {
    const hash = path.slice(mediaPath.length);
    if (!path.startsWith(mediaPath) || !hashed.test(hash)) return undefined;
    const file = mediaFile(dataDir, hash);
    const facts = await factsOf(file);
    if (facts === undefined) return undefined;
    const { size, type } = facts;
    const headers = {
      "content-type": type ?? "application/octet-stream",
      "content-disposition": type === undefined ? "attachment" : "inline",
      "accept-ranges": "bytes",
      // an import that is undone takes its files with it, also from here
      "cache-control": "no-store",
      ...mediaPolicy,
    };
    const part = partOf(range, size);
    if (part === "outside") {
      return { status: 416, headers: { ...headers, "content-range": `bytes */${size}` }, read: () => undefined };
    }
    const { start, end } = part ?? { start: 0, end: size - 1 };
    const told = { ...headers, "content-length": String(end - start + 1) };
    const read = () => (size === 0 ? undefined : createReadStream(file, { start, end }));
    if (part === undefined) return { status: 200, headers: told, read };
    return { status: 206, headers: { ...told, "content-range": `bytes ${start}-${end}/${size}` }, read };
  };
}

async function factsOf(file: string): Promise<{ size: number; type: string | undefined } | undefined> {
  const handle = await open(file).catch(() => undefined);
  if (handle === undefined) return undefined;
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) return undefined;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
    return { size: stat.size, type: mediaType(buffer.subarray(0, bytesRead)) };
  } finally {
    await handle.close();
  }
}

/** The one part that was asked for. Several at once, or what cannot be read, is answered with the whole, as the rules allow. */
function partOf(range: string | null | undefined, size: number): { start: number; end: number } | "outside" | undefined {
  const [, from = "", to = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? "") ?? [];
  if (from === "" && to === "") return undefined;
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== "" && to !== "" && Number(to) < start) return undefined;
  return start >= size || start > end ? "outside" : { start, end };
}
