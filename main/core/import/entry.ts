import type { ImportEntry } from "../../../preload/contract/import.ts";
import type { Platform } from "../../../preload/contract/values.ts";
import { TextDecoding } from "../ingest/decoding.ts";
import { detectFormat } from "../ingest/detect.ts";
import { detectEncoding, type Encoding } from "../ingest/encoding.ts";
import { databaseFormats, formats, packFormats } from "../ingest/registry.ts";
import type { Head, Pack } from "../ingest/types.ts";
import { openTables } from "../store/foreign.ts";
import { Archives } from "./files/archive.ts";
import { headOf } from "./files/bytes.ts";
import { codeOf, gather } from "./files/gather.ts";
import { baseName, folderOf, type Left, type Origin, unread } from "./files/origin.ts";

/** What can be imported as a whole and becomes a source of its own: a file, the files of one export, a database. */
export interface Entry extends Omit<ImportEntry, "format" | "media"> {
  kind: "text" | "pack" | "database";
  /** Key of its format. */
  format: string | null;
  encoding: Encoding | null;
  /** The name that the format is told; some name the chat only there. */
  fileName: string;
  /** In the order in which they are read. */
  origins: Origin[];
  /** Files that came with it and are no chats. */
  media: Origin[];
}

export interface Looked {
  entries: Entry[];
  left: Left[];
}

const headBytes = 64 * 1024;
const sureOfPack = 0.5;
const mediaName =
  /\.(jpe?g|png|gif|webp|heic|heif|bmp|tiff?|svg|avif|opus|ogg|oga|mp3|m4a|aac|wav|amr|flac|caf|mp4|m4v|mov|3gp|avi|mkv|webm|pdf|docx?|xlsx?|pptx?|odt|ods|vcf|ics|css|js|ttf|woff2?|tgs|apk|exe|dll|bin)$/i;

/** Tells what was brought. Reads directories and beginnings only. */
export async function lookAt(paths: readonly string[]): Promise<Looked> {
  const { origins, left, roots } = await gather(paths);
  const archives = new Archives();
  try {
    const packs = await findPacks(origins, archives);
    const claimed = new Set(packs.flatMap((pack) => pack.origins));
    const entries: Entry[] = [...packs];
    const others: Origin[] = [];
    for (const origin of origins) {
      if (claimed.has(origin)) continue;
      const isAlone = !origin.key.includes("/");
      const entry = mediaName.test(origin.key) && !isAlone ? null : await lookAtFile(origin, archives);
      if (entry !== null && (entry.format !== null || isAlone)) entries.push(entry);
      else if (entry?.encoding === null && entry.problem !== null && origin.bytes > 0)
        left.push(unread(origin.key, entry.problem));
      else others.push(origin);
    }
    entries.push(...emptyRoots(origins, entries, left));
    nameByRoot(entries);
    left.push(...shareMedia(entries, others));
    const place = (entry: Entry) => roots.indexOf(rootName(entry.key));
    entries.sort((a, b) => place(a) - place(b));
    return { entries, left };
  } finally {
    await archives.close();
  }
}

/** Every pack that a format finds; where two want the same file, the surer one has it. */
async function findPacks(origins: readonly Origin[], archives: Archives): Promise<Entry[]> {
  const free = new Map(origins.map((origin) => [origin.key, origin]));
  const found: Entry[] = [];
  for (const format of packFormats) {
    for (const pack of format.claim([...free.keys()])) {
      const probe = free.get(pack.probe);
      const head = probe === undefined ? null : await textHead(probe, archives).catch(() => null);
      const certainty = head === null ? 0 : format.sniff(head.head);
      const files = pack.files.flatMap((key) => free.get(key) ?? []);
      if (certainty >= sureOfPack) found.push(packEntry(pack, format.key, certainty, head?.encoding ?? null, files));
    }
  }
  found.sort((a, b) => b.certainty - a.certainty);
  return found.filter(({ origins: files }) => {
    const isFree = files.every(({ key }) => free.has(key));
    if (isFree) for (const { key } of files) free.delete(key);
    return isFree;
  });
}

function packEntry(pack: Pack, format: string, certainty: number, encoding: Encoding | null, files: Origin[]): Entry {
  return {
    key: pack.probe,
    name: pack.name,
    fileName: pack.name,
    kind: "pack",
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    format,
    certainty,
    encoding,
    problem: null,
    origins: files,
    media: [],
  };
}

async function lookAtFile(origin: Origin, archives: Archives): Promise<Entry> {
  const name = origin.compressed === undefined ? origin.key : origin.key.replace(/\.gz$/i, "");
  const entry: Entry = {
    key: origin.key,
    name,
    fileName: baseName(name),
    kind: "text",
    bytes: origin.bytes,
    format: null,
    certainty: 0,
    encoding: null,
    problem: null,
    origins: [origin],
    media: [],
  };
  if (origin.bytes === 0) return { ...entry, problem: "The file is empty." };
  try {
    const { head, encoding, isDatabase } = await textHead(origin, archives);
    if (isDatabase) return lookAtDatabase(entry, origin);
    const found = detectFormat(head);
    if (found === undefined)
      return { ...entry, encoding, problem: "Parley does not recognise what kind of export this is. Nothing was taken from it." };
    return { ...entry, encoding, format: found.format.key, certainty: found.certainty };
  } catch (error) {
    return { ...entry, problem: `The file could not be opened (${reasonOf(error)}). Nothing was changed.` };
  }
}

function lookAtDatabase(entry: Entry, origin: Origin): Entry {
  if (origin.inside !== undefined || origin.compressed !== undefined)
    return { ...entry, problem: "It is a database in an archive. Unpack the archive and bring the file." };
  const tables = openTables(origin.path);
  try {
    const [best] = databaseFormats
      .map((format) => ({ format, certainty: format.sniff(tables) }))
      .sort((a, b) => b.certainty - a.certainty);
    if (best === undefined || best.certainty < 0.5)
      return { ...entry, problem: "It is a database, but not one of chats that Parley knows. Nothing was taken from it." };
    return { ...entry, kind: "database", format: best.format.key, certainty: best.certainty };
  } finally {
    tables.close();
  }
}

async function textHead(origin: Origin, archives: Archives): Promise<{ head: Head; encoding: Encoding; isDatabase: boolean }> {
  const { bytes, isWhole } = await headOf(origin, archives, headBytes);
  const { encoding } = detectEncoding(bytes);
  const text = new TextDecoding(encoding).push(bytes);
  const fileName = baseName(origin.key).replace(origin.compressed === undefined ? "" : /\.gz$/i, "");
  return { head: { fileName, text, isWhole }, encoding, isDatabase: text.startsWith("SQLite format 3") };
}

/** A folder or an archive in which there is nothing to read is told, not passed over. */
function emptyRoots(origins: readonly Origin[], entries: readonly Entry[], left: Left[]): Entry[] {
  const withEntries = new Set(entries.flatMap((entry) => entry.origins.map(({ root }) => root)));
  const bare = new Map<number, Origin>();
  for (const origin of origins) if (!withEntries.has(origin.root) && !bare.has(origin.root)) bare.set(origin.root, origin);
  const found = [...bare.values()].map((origin) =>
    unreadable(rootName(origin.key), "No chat that Parley knows was found in it. Nothing was taken from it."),
  );
  // a root that could not be opened at all is an entry with a problem, too
  const known = new Set([...entries, ...found].map(({ key }) => rootName(key)));
  const roots = left.filter(({ name }) => !name.includes("/") && !known.has(name));
  for (const root of roots) left.splice(left.indexOf(root), 1);
  return [...found, ...roots.map(({ name, reason }) => unreadable(name, reason))];
}

function unreadable(name: string, problem: string): Entry {
  return {
    key: name,
    name,
    fileName: name,
    kind: "text",
    bytes: 0,
    format: null,
    certainty: 0,
    encoding: null,
    problem,
    origins: [],
    media: [],
  };
}

const rootName = (key: string) => key.split("/", 1)[0] ?? key;
const saysNothing = /^(_?chat|messages?|conversations?|result|export|data|main)(?=\.\w+$)/i;

/** The only chat of a folder or an archive is called like it, and so is a chat whose own file name says nothing. */
function nameByRoot(entries: readonly Entry[]): void {
  const perRoot = Map.groupBy(entries, (entry) => rootName(entry.key));
  for (const [root, [only, ...more]] of perRoot) {
    if (only === undefined || more.length > 0 || !only.key.includes("/")) continue;
    only.name = root;
    if (only.kind === "text") only.fileName = only.fileName.replace(saysNothing, root.replace(/\.(zip|gz)$/i, ""));
  }
}

/** Gives every other file to the entry that it lies nearest to; answers those that no entry wants. */
function shareMedia(entries: readonly Entry[], others: readonly Origin[]): Left[] {
  const byRoot = Map.groupBy(
    entries.filter(({ format }) => format !== null),
    ({ key }) => rootName(key),
  );
  const left: Left[] = [];
  for (const origin of others) {
    const near = byRoot.get(rootName(origin.key)) ?? [];
    const best = near.reduce<Entry | undefined>(
      (found, entry) => (found === undefined || shared(entry.key, origin.key) > shared(found.key, origin.key) ? entry : found),
      undefined,
    );
    best?.media.push(origin);
    if (!mediaName.test(origin.key) && best !== undefined)
      left.push({ name: origin.key, reason: "no chat that Parley knows", isNoChat: true });
  }
  return left;
}

/** How many folders two paths have in common. */
function shared(one: string, other: string): number {
  const [a, b] = [folderOf(one).split("/"), folderOf(other).split("/")];
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

const everyFormat = [...formats, ...packFormats, ...databaseFormats];

export function formatTitle(key: string): string {
  return everyFormat.find((format) => format.key === key)?.title ?? key;
}

export function platformOf(key: string): Platform {
  return everyFormat.find((format) => format.key === key)?.platform ?? "generic";
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return code === "unknown reason" && error instanceof Error ? error.message : code;
}
