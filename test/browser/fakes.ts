import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Timers } from "../../main/shells/browser/shell.ts";

/** A clock and timers that move when the test says so. */
export function fakeTime(): { now(): number; timers: Timers; pass(ms: number): void } {
  let now = 1_000_000;
  const waiting = new Set<{ at: number; run: () => void }>();
  return {
    now: () => now,
    timers: {
      after(ms, run) {
        const entry = { at: now + ms, run };
        waiting.add(entry);
        return () => waiting.delete(entry);
      },
    },
    pass(ms) {
      now += ms;
      for (const entry of waiting) {
        if (entry.at > now) continue;
        waiting.delete(entry);
        entry.run();
      }
    },
  };
}

export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "parley-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A built page of three files, with a secret beside it. */
export function pageFolder(): string {
  const folder = tempFolder();
  writeFileSync(join(folder, "secret.html"), "outside");
  const page = join(folder, "page");
  mkdirSync(join(page, "assets"), { recursive: true });
  writeFileSync(join(page, "index.html"), `<meta nonce="__NONCE__"><p>the page</p>`);
  writeFileSync(join(page, "assets", "main.js"), "export {};");
  writeFileSync(join(page, "notes.txt"), "not a part of the page");
  return page;
}
