import { limits } from "./limits.ts";

export interface FileState {
  bytes: number;
  /** In milliseconds, as the disk has it. */
  changedAt: number;
}

/** Where an entry's bytes come from. Plain data, so that it can travel to another thread. */
export interface Origin {
  /** Its path as a person sees it: from the dropped file or folder on, with "/" between. */
  key: string;
  /** Which of the brought files and folders it came with. */
  root: number;
  /** As large as it is when it is read; of a compressed file, as large as it lies there. */
  bytes: number;
  /** The file on the disk, and how it was when it was looked at. */
  path: string;
  file: FileState;
  /** Its name in the archive that the file is. */
  inside?: string;
  compressed?: "gzip";
}

/** A file that is not read, and why, in words for a person. */
export interface Left {
  name: string;
  reason: string;
  /** It was looked at and is no chat; otherwise it may be one. */
  isNoChat: boolean;
}

export interface Gathered {
  origins: Origin[];
  left: Left[];
}

/** What may be a chat and was not read. */
export function unread(name: string, reason: string): Left {
  return { name, reason, isNoChat: false };
}

export const tooMany = (name: string): Left =>
  unread(name, `only the first ${limits.files.toLocaleString("en")} files were looked at`);

export function baseName(key: string): string {
  return key.slice(key.lastIndexOf("/") + 1);
}

/** What lies before the last "/", with it; "" where there is none. */
export function folderOf(key: string): string {
  return key.slice(0, key.lastIndexOf("/") + 1);
}

/** A path from inside an export, seen from a folder of it; what leads out of it finds nothing. */
export function joined(folder: string, path: string): string {
  const parts = folder.split("/").filter((part) => part !== "");
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
