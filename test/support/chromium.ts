import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** An installed browser of Chromium's family: PARLEY_BROWSER, or the first on the path. */
export function findChromium(): string | undefined {
  if (process.env.PARLEY_BROWSER) return process.env.PARLEY_BROWSER;
  const dirs = (process.env.PATH ?? "").split(delimiter);
  return dirs.flatMap((dir) => names.map((name) => join(dir, name))).find((file) => existsSync(file));
}
