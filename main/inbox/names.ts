import type { ExportFormat } from "../../preload/contract/export.ts";

const longest = 1000;

/**
 * The parts of a relative path as it stands in an address, each part percent-encoded; undefined where it is no such path or could lead
 * out of the folder that it is meant for.
 */
export function partsOf(encoded: string): string[] | undefined {
  try {
    const parts = encoded.split("/").map(decodeURIComponent);
    return parts.join("/").length <= longest && parts.every(isSafe) ? parts : undefined;
  } catch {
    return undefined;
  }
}

function isSafe(part: string): boolean {
  if (part === "" || part === "." || part === "..") return false;
  // What looks like a drive is one on Windows, where a colon anywhere names a hidden stream of a file.
  if (/^[a-z]:/i.test(part) || (process.platform === "win32" && part.includes(":"))) return false;
  return !/[/\\\p{Cc}]/u.test(part);
}

/** A name that any system can hold, for text that a person pasted. */
export function safeName(name: string, otherwise = "Pasted"): string {
  const plain = name.replace(/[/\\:*?"<>|\p{Cc}]/gu, " ").trim();
  return isSafe(plain) ? plain.slice(0, 100) : otherwise;
}

const endings: Partial<Record<ExportFormat, string>> = { markdown: "md" };

export function exportEnding(format: ExportFormat): string {
  return endings[format] ?? format;
}

/** The name of an exported file, with the ending of its format. */
export function exportName(name: string, format: ExportFormat): string {
  const ending = `.${exportEnding(format)}`;
  const bare = name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name;
  return safeName(bare, "Conversations").replace(/[. ]+$/, "") + ending;
}
