import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { tempFolder } from "../browser/fakes.ts";

const lockScript = join(import.meta.dirname, "../../scripts/lock.cjs");

/** A process that takes the lock, writes "in" and "out" around what it does, and ends. */
function worker(folder: string, inside = "", before = "") {
  const source = `
    const fs = require("fs");
    const note = (word) => fs.appendFileSync(${JSON.stringify(join(folder, "log"))}, word + "\\n");
    ${before}
    require(${JSON.stringify(lockScript)}).withLock(${JSON.stringify(join(folder, "lock"))}, console.error, async () => {
      note("in");
      await new Promise((resolve) => setImmediate(resolve));
      ${inside}
      note("out");
    });`;
  const child = spawn(process.execPath, ["-e", source], { stdio: "ignore" });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

function deadPid(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

function heldBy(pid: number): string {
  const folder = tempFolder();
  mkdirSync(join(folder, "lock"));
  writeFileSync(join(folder, "lock", String(pid)), "");
  return folder;
}

const logOf = (folder: string) =>
  existsSync(join(folder, "log")) ? readFileSync(join(folder, "log"), "utf8").trim().split("\n") : [];

describe.skipIf(process.platform === "win32")("the lock", () => {
  test("of a dead process is taken over by one at a time", async () => {
    const folder = heldBy(deadPid());
    const workers = Array.from({ length: 6 }, () => worker(folder));
    await Promise.all(workers.map((child) => once(child, "exit")));
    expect(logOf(folder)).toEqual(Array.from({ length: 6 }, () => ["in", "out"]).flat());
    expect(existsSync(join(folder, "lock"))).toBe(false);
  });

  test("of a living process is waited for", async () => {
    const folder = tempFolder();
    const first = worker(
      folder,
      `const stay = setInterval(() => {}, 1000);
      await new Promise((resolve) => process.once("SIGUSR2", resolve));
      clearInterval(stay);`,
    );
    await expect.poll(() => logOf(folder), { timeout: 5_000 }).toEqual(["in"]);
    const second = worker(folder, "", `note("tries");`);
    await expect.poll(() => logOf(folder), { timeout: 5_000 }).toEqual(["in", "tries"]);
    const ended = Promise.all([once(first, "exit"), once(second, "exit")]);
    first.kill("SIGUSR2");
    await ended;
    expect(logOf(folder)).toEqual(["in", "tries", "out", "in", "out"]);
  });

  test("is free again after work that failed or was killed", async () => {
    const folder = tempFolder();
    await once(
      worker(folder, `throw new Error("as the test wants");`).on("error", () => {}),
      "exit",
    );
    await once(worker(folder, `process.kill(process.pid, "SIGKILL");`), "exit");
    await once(worker(folder), "exit");
    expect(logOf(folder)).toEqual(["in", "in", "in", "out"]);
  });
});
