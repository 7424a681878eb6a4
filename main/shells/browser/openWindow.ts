import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Opening } from "./shell.ts";

export interface WindowPlaces {
  browser: string;
  /** Where the browser keeps its own things for Parley's windows. */
  profileDir: string;
  /** Where a private folder for the way in can be made. */
  tempDir: string;
}

/** A browser packed as a snap sees neither the temp folder nor hidden folders, only its own. */
export function placesFor(browser: string, dataDir: string): WindowPlaces {
  if (!browser.startsWith("/snap/")) return { browser, profileDir: join(dataDir, "browser-profile"), tempDir: tmpdir() };
  const own = join(homedir(), "snap", "chromium", "common", "parley");
  return { browser, profileDir: join(own, "browser-profile"), tempDir: own };
}

export function browserFlags(url: string, profileDir: string, isRoot: boolean): string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profileDir}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--password-store=basic",
    // Chromium refuses to run its sandbox as root; --test-type spares the person its banner about that.
    ...(isRoot ? ["--no-sandbox", "--test-type"] : []),
  ];
}

/**
 * Every user of a machine can read its command lines, so the address with the token does not stand there: the browser
 * gets a file that only this user can read and that leads to the address.
 */
export function writeWayIn(address: string, tempDir: string): { url: string; remove(): void } {
  mkdirSync(tempDir, { recursive: true });
  const folder = mkdtempSync(join(tempDir, "parley-"));
  const file = join(folder, "open.html");
  const html = `<!doctype html><meta charset="utf-8"><title>Parley</title><meta http-equiv="refresh" content="0;url=${address}">\n`;
  writeFileSync(file, html, { mode: 0o600, flag: "wx" });
  return { url: pathToFileURL(file).href, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Starts the browser. `onFailed` is called when it could not be started or gave up before its window came to us. */
export function openWindow(places: WindowPlaces, address: string, onFailed: () => void): Opening {
  const wayIn = writeWayIn(address, places.tempDir);
  mkdirSync(places.profileDir, { recursive: true, mode: 0o700 });
  const flags = browserFlags(wayIn.url, places.profileDir, process.getuid?.() === 0);
  const browser = spawn(places.browser, flags, { stdio: "ignore" });
  browser.unref();

  let isUsed = false;
  function fail() {
    if (isUsed) return;
    used();
    onFailed();
  }
  function used() {
    isUsed = true;
    wayIn.remove();
  }
  browser.on("error", fail);
  // A browser that was running already takes the window over and this process ends with 0.
  browser.on("exit", (code) => {
    if (code !== 0) fail();
  });
  return {
    used,
    close() {
      used();
      browser.kill();
    },
  };
}
