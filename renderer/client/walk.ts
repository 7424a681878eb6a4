import type { Dropped, DroppedEntry } from "./transport.ts";

type FileEntry = DroppedEntry & { file(found: (file: File) => void, failed: (error: unknown) => void): void };
type FolderEntry = DroppedEntry & {
  createReader(): { readEntries(found: (entries: DroppedEntry[]) => void, failed: (error: unknown) => void): void };
};
type PickedFile = File & { readonly webkitRelativePath?: string };

/** A file and the path that it keeps: from the dropped or picked folder on, its name alone where it came by itself. */
export interface Placed {
  file: File;
  path: string;
}

/** What lies in a drop or in the clipboard, folders walked through. The entries must be asked for before anything is waited for. */
export async function placesIn(data: Dropped): Promise<Placed[]> {
  const items = Array.from(data.items).filter(({ kind }) => kind === "file");
  const roots = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const walked = await Promise.all(roots.map(({ entry, file }) => (entry ? walk(entry) : alone(file))));
  return apart(walked);
}

/** The files of a file field: one by one, or all of a folder. */
export function placesOf(files: readonly PickedFile[]): Placed[] {
  const folders = new Map<string, Placed[]>();
  const units: Placed[][] = [];
  for (const file of files) {
    const path = file.webkitRelativePath ?? "";
    if (path === "") {
      units.push(alone(file));
      continue;
    }
    const folder = path.split("/", 1)[0] ?? "";
    const unit = folders.get(folder) ?? [];
    if (!folders.has(folder)) units.push(unit);
    folders.set(folder, unit);
    unit.push({ file, path });
  }
  return apart(units);
}

function alone(file: File | null): Placed[] {
  return file ? [{ file, path: file.name }] : [];
}

async function walk(entry: DroppedEntry): Promise<Placed[]> {
  const path = entry.fullPath.replace(/^\//, "");
  if (isFile(entry)) return [{ file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)), path }];
  if (!isFolder(entry)) return [];
  const found: Placed[] = [];
  for (const child of await childrenOf(entry)) found.push(...(await walk(child)));
  return found;
}

const isFile = (entry: DroppedEntry): entry is FileEntry => entry.isFile;
const isFolder = (entry: DroppedEntry): entry is FolderEntry => entry.isDirectory;

/** A folder answers with some of its children at a time, and with none when all have been given. */
async function childrenOf(folder: FolderEntry): Promise<DroppedEntry[]> {
  const reader = folder.createReader();
  const all: DroppedEntry[] = [];
  for (;;) {
    const some = await new Promise<DroppedEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** Two things of one name that came from different places get names of their own. */
function apart(units: readonly Placed[][]): Placed[] {
  const taken = new Set<string>();
  return units.flatMap((unit) => {
    const name = unit[0]?.path.split("/", 1)[0] ?? "";
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = numbered(name, number);
    taken.add(free.toLowerCase());
    return unit.map(({ file, path }) => ({ file, path: free + path.slice(name.length) }));
  });
}

function numbered(name: string, number: number): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? `${name.slice(0, dot)} (${number})${name.slice(dot)}` : `${name} (${number})`;
}
