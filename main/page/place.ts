import { fileURLToPath } from "node:url";

/**
 * The folder of the built page, seen from an entry of the main process: the built one stands beside it, the source one
 * above it. The entry passes its own `import.meta.url`, because code that several entries share is built into another folder.
 */
export function pageDirFrom(entry: string): string {
  return fileURLToPath(new URL(entry.endsWith(".ts") ? "../dist/page/" : "../page/", entry));
}
