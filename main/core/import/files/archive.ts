import type { Readable } from "node:stream";
import { type Entry, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from "yauzl";
import { limits } from "./limits.ts";
import { type FileState, type Gathered, type Left, type Origin, tooMany, unread } from "./origin.ts";

// Archives are read by their directory: nothing is unpacked to the disk, and one entry is read at a time.

const entryOptions = { autoClose: false, lazyEntries: true, decodeStrings: false };

/** Lists what an archive holds. What must not or cannot be read is left, with its reason. */
export async function gatherArchive(path: string, key: string, root: number, file: FileState): Promise<Gathered> {
  const origins: Origin[] = [];
  const left: Left[] = [];
  const leave = (name: string, reason: string) => void left.push(unread(`${key}/${name}`, reason));
  let zip: ZipFile;
  try {
    zip = await openPromise(path, entryOptions);
  } catch (error) {
    return { origins, left: [unread(key, `The archive cannot be opened: ${wordsOf(error)}. Nothing was taken from it.`)] };
  }
  try {
    let packed = 0;
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith("/")) continue;
      if (origins.length >= limits.files) {
        left.push(tooMany(key));
        break;
      }
      packed += entry.compressedSize;
      const reason =
        packed > file.bytes ? "its entries lie over each other, as in an archive made to do harm" : refusal(entry, name);
      if (reason !== null) leave(name, reason);
      else if (!isNoise(name))
        origins.push({ key: `${key}/${name}`, root, bytes: entry.uncompressedSize, path, file, inside: name });
    }
  } catch (error) {
    left.push(unread(key, `The archive is damaged: ${wordsOf(error)}. What could be listed before that is offered.`));
  } finally {
    zip.close();
  }
  return { origins, left };
}

function nameOf(entry: Entry): string {
  // without decodeStrings the name comes as bytes
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
}

function refusal(entry: Entry, name: string): string | null {
  if (validateFileName(name) !== null || name.includes("\0")) return "its path leads out of the archive; it was not opened";
  if (entry.isEncrypted()) return "it is encrypted; unpack the archive with its password and bring the files";
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    return "it is compressed in a way that Parley does not know; unpack the archive and bring the files";
  if (entry.uncompressedSize > limits.harmless && entry.uncompressedSize > entry.compressedSize * limits.ratio)
    return "it would grow to more than three hundred times its size, as in an archive made to do harm";
  if (/\.(zip|gz|7z|rar|tar|tgz)$/i.test(name)) return "an archive in an archive is not opened; unpack the outer one";
  return null;
}

/** What systems and packers leave in archives and folders. */
export function isNoise(name: string): boolean {
  return /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/.test(name);
}

/** Opened archives by their path, so that a thousand entries of one need its directory only once. */
export class Archives {
  readonly #open = new Map<string, Promise<{ zip: ZipFile; entries: Map<string, Entry> }>>();

  async read(path: string, inside: string): Promise<Readable> {
    let opened = this.#open.get(path);
    if (opened === undefined) {
      opened = directoryOf(path);
      this.#open.set(path, opened);
    }
    const { zip, entries } = await opened;
    const entry = entries.get(inside);
    if (entry === undefined) throw new Error("it is no longer in the archive");
    return zip.openReadStreamPromise(entry);
  }

  async close(): Promise<void> {
    const opened = await Promise.allSettled(this.#open.values());
    this.#open.clear();
    for (const each of opened) if (each.status === "fulfilled") each.value.zip.close();
  }
}

async function directoryOf(path: string): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const zip = await openPromise(path, entryOptions);
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) entries.set(nameOf(entry), entry);
  } catch {
    // damaged further on; what was listed can be read
  }
  return { zip, entries };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : "unknown reason";
}
