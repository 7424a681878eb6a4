import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

// Chromium without its own windows comes first: the same engine, and a page in it starts in half the time.
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "chrome",
];
const usual = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The Chromium to test in: the named one, a usual one, or the first on the PATH. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string {
  const named = env.PARLEY_BROWSER;
  if (named) return named;
  const onPath = (env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [...usual, ...onPath].find((path) => existsSync(path));
  if (found === undefined) throw new Error("No Chromium was found. Name one in PARLEY_BROWSER.");
  return found;
}

/** Keeps the browser from calling home while it is tested. */
export const browserArguments = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
