import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { findBrowser as findInstalled } from "../../../main/shells/browser/findBrowser.ts";

/** Chromium without its own windows: the same engine, and a page in it starts in half the time. */
const windowless = "chromium-headless-shell";

/** The Chromium to test in: the named one, one without windows, or the one that Parley itself would open. */
export function findBrowser(): string {
  const folders = process.env.PARLEY_BROWSER ? [] : (process.env.PATH ?? "").split(delimiter);
  const found = folders.map((folder) => join(folder, windowless)).find((path) => existsSync(path)) ?? findInstalled();
  if (found === undefined) throw new Error("No Chromium was found. Name one in PARLEY_BROWSER.");
  return found;
}

/** Keeps the browser from calling home while it is tested. */
export const browserArguments = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
