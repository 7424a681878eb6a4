import { spawn } from "node:child_process";
import { once } from "node:events";
import { constants } from "node:fs";
import { chmod, copyFile, mkdir, mkdtemp, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Printer } from "../../core/ports.ts";
import { findBrowser } from "./findBrowser.ts";
import { placesFor } from "./openWindow.ts";

/** Prints with an installed browser; undefined where there is none. */
export function installedPrinter(): Printer | undefined {
  const browser = findBrowser();
  return browser === undefined ? undefined : browserPrinter(browser, placesFor(browser, "").tempDir);
}

/**
 * The browser gets a folder of its own, with nothing in it but the page: no window, no network, no profile of anybody. Its own printing
 * needs scripts; the page's policy lets none run in it.
 */
export function browserPrinter(browser: string, tempDir: string): Printer {
  return {
    async print(page, pdf, signal) {
      await mkdir(tempDir, { recursive: true });
      const folder = await mkdtemp(join(tempDir, "parley-print-"));
      const printed = join(folder, "page.pdf");
      try {
        await copyFile(page, join(folder, "page.html"));
        const code = await runToEnd(browser, printFlags(folder, process.getuid?.() === 0), signal);
        if (!(await isWholePdf(printed))) throw new Error(`${browser} ended with ${code} and wrote none.`);
        await copyFile(printed, pdf, constants.COPYFILE_EXCL);
        await chmod(pdf, 0o600);
      } finally {
        // a browser that was ended takes a moment to let go of its files
        await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
      }
    },
  };
}

export function printFlags(folder: string, isRoot: boolean): string[] {
  return [
    "--headless",
    `--user-data-dir=${join(folder, "profile")}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-extensions",
    "--disable-gpu",
    "--disable-sync",
    "--password-store=basic",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--no-pdf-header-footer",
    `--print-to-pdf=${join(folder, "page.pdf")}`,
    // Chromium refuses to run its sandbox as root.
    ...(isRoot ? ["--no-sandbox"] : []),
    pathToFileURL(join(folder, "page.html")).href,
  ];
}

async function runToEnd(program: string, args: string[], signal: AbortSignal): Promise<string> {
  const child = spawn(program, args, { stdio: "ignore", signal });
  const [code, killedBy] = await once(child, "exit");
  return String(code ?? killedBy);
}

/** A full disk leaves a piece of one. */
async function isWholePdf(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { size } = await file.stat();
    const tail = Buffer.alloc(Math.min(size, 1024));
    await file.read(tail, 0, tail.length, size - tail.length);
    return tail.includes("%%EOF");
  } finally {
    await file.close();
  }
}
