import { open, opendir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { gatherArchive, isNoise } from "./archive.ts";
import { limits } from "./limits.ts";
import { type FileState, type Gathered, type Left, type Origin, tooMany, unread } from "./origin.ts";

/** Everything that can be read among the brought files: folders are walked, archives listed. Links are not followed. */
export async function gather(paths: readonly string[]): Promise<Gathered & { roots: string[] }> {
  const origins: Origin[] = [];
  const left: Left[] = [];
  const taken = new Set<string>();
  for (const [root, path] of paths.entries()) {
    const key = freeName(basename(path) || path, taken);
    const found = await gatherOne(path, key, root);
    origins.push(...found.origins);
    left.push(...found.left);
  }
  return { origins, left, roots: [...taken] };
}

async function gatherOne(path: string, key: string, root: number): Promise<Gathered> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return await gatherFolder(path, key, root);
    if (!facts.isFile()) return { origins: [], left: [unread(key, "It is no file. Nothing was read.")] };
    return await gatherFile(path, key, root, { bytes: facts.size, changedAt: facts.mtimeMs });
  } catch (error) {
    return { origins: [], left: [unread(key, `It could not be opened (${codeOf(error)}). Nothing was changed.`)] };
  }
}

async function gatherFile(path: string, key: string, root: number, file: FileState): Promise<Gathered> {
  const [first, second, third, fourth] = await firstBytes(path);
  if (first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6)))
    return gatherArchive(path, key, root, file);
  const origin: Origin = { key, root, bytes: file.bytes, path, file };
  if (first === 0x1f && second === 0x8b) origin.compressed = "gzip";
  return { origins: [origin], left: [] };
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function gatherFolder(path: string, key: string, root: number): Promise<Gathered> {
  const all: Gathered = { origins: [], left: [] };
  let isCut = false;
  const walk = async (folder: string, name: string, depth: number): Promise<void> => {
    if (depth > limits.depth) {
      all.left.push(unread(name, "its folders lie too deep in each other"));
      return;
    }
    const names: { name: string; kind: "folder" | "file" | "link" }[] = [];
    try {
      for await (const each of await opendir(folder)) {
        const kind = each.isDirectory() ? "folder" : each.isFile() ? "file" : "link";
        if (!isNoise(each.name)) names.push({ name: each.name, kind });
      }
    } catch (error) {
      all.left.push(unread(name, `the folder cannot be read (${codeOf(error)})`));
      return;
    }
    names.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const each of names) {
      if (all.origins.length >= limits.files) {
        isCut = true;
        return;
      }
      const inside = { path: join(folder, each.name), key: `${name}/${each.name}` };
      if (each.kind === "link") all.left.push(unread(inside.key, "links are not followed"));
      else if (each.kind === "folder") await walk(inside.path, inside.key, depth + 1);
      else {
        const found = await gatherOne(inside.path, inside.key, root);
        all.origins.push(...found.origins);
        all.left.push(...found.left);
      }
    }
  };
  await walk(path, key, 0);
  if (isCut) all.left.push(tooMany(key));
  return all;
}

/** Two files of one name from different folders are told apart by a number. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name} (${count})`;
  taken.add(free);
  return free;
}

export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown reason";
}
