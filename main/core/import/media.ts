import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { mediaDir } from "../store/files.ts";
import { Archives } from "./files/archive.ts";
import { bytesOf } from "./files/bytes.ts";
import { baseName, folderOf, type Left, type Origin, unread } from "./files/origin.ts";

// Files that came along are kept under the hash of their bytes: the same picture in ten chats is there once, and no name from an
// archive ever becomes a path. They are copied byte for byte, never opened.

interface KeptFile {
  hash: string;
  bytes: number;
}

export interface KeptMedia {
  find(attachment: { name: string; path?: string }, from: string): KeptFile | undefined;
  left: Left[];
}

export function mediaFile(dataDir: string, hash: string): string {
  return join(mediaDir(dataDir), hash.slice(0, 2), hash);
}

/** Copies an entry's files beside the store. */
export async function keepMedia(dataDir: string, origins: readonly Origin[], onFile: () => Promise<void>): Promise<KeptMedia> {
  const byKey = new Map<string, KeptFile>();
  const byName = new Map<string, KeptFile | null>();
  const left: Left[] = [];
  const archives = new Archives();
  try {
    for (const origin of origins) {
      try {
        const kept = await keepOne(dataDir, origin, archives);
        byKey.set(origin.key, kept);
        const name = baseName(origin.key);
        // a name that two files share says nothing
        byName.set(name, byName.has(name) ? null : kept);
      } catch (error) {
        if (isDiskFull(error)) throw error;
        left.push(unread(origin.key, "the file could not be read"));
      }
      await onFile();
    }
  } finally {
    await archives.close();
  }
  return {
    find: ({ name, path }, from) =>
      (path === undefined ? undefined : byKey.get(resolved(folderOf(from), path))) ?? byName.get(name) ?? undefined,
    left,
  };
}

async function keepOne(dataDir: string, origin: Origin, archives: Archives): Promise<KeptFile> {
  const hash = createHash("sha256");
  let bytes = 0;
  const part = join(mediaDir(dataDir), `part-${process.pid}-${Date.now()}`);
  await mkdir(dirname(part), { recursive: true, mode: 0o700 });
  try {
    const hashed = async function* () {
      for await (const chunk of bytesOf(origin, archives)) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    };
    await pipeline(Readable.from(hashed()), createWriteStream(part, { mode: 0o600 }));
    const name = hash.digest("hex");
    const file = mediaFile(dataDir, name);
    const isHere = (await stat(file).catch(() => undefined)) !== undefined;
    if (!isHere) {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await rename(part, file);
    }
    return { hash: name, bytes };
  } finally {
    await rm(part, { force: true });
  }
}

/** Takes away files that nothing in the store speaks of any more. */
export async function dropMedia(dataDir: string, hashes: readonly string[]): Promise<void> {
  for (const hash of hashes) await rm(mediaFile(dataDir, hash), { force: true });
}

/** A path from inside an export, seen from the file that names it; what leads out of it finds nothing. */
function resolved(folder: string, path: string): string {
  const parts = folder.split("/").filter((part) => part !== "");
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOSPC";
}
