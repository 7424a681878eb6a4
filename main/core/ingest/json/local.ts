import type { ReadAttachment } from "../types.ts";
import { baseName } from "./told.ts";

/**
 * The path under which an export says that a file lies beside it. An address on the web, a path from a disk's root and one that leaves
 * the export are none.
 */
export function localPath(written: unknown): string | null {
  if (typeof written !== "string" || written.length > 1000 || /^[a-z][a-z\d+.-]*:|\p{Cc}/iu.test(written)) return null;
  const path = written.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
  if (path === "" || path.startsWith("/") || path.endsWith("/")) return null;
  return path.split("/").some((part) => part === ".." || part === "." || part === "") ? null : path;
}

/** What a file is called that is named by an address or a path. */
export function fileNameIn(address: string): string {
  if (!/^https?:/i.test(address)) return baseName(address);
  const name = baseName(address.replace(/[?#].*$/s, ""));
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** An attachment, with the place of its file where the export brought it along. */
export function attachmentOf(name: string, type: string, written: unknown): ReadAttachment {
  const path = localPath(written);
  return path === null ? { name, type } : { name, type, path };
}
