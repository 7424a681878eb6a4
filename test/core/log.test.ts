import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openLog } from "../../main/core/log.ts";
import { storeFile } from "../../main/core/store/files.ts";
import { temporaryFolder } from "../support/core.ts";

describe("the log", () => {
  test("turns over before it grows past a megabyte and keeps five files", () => {
    const dataDir = temporaryFolder();
    const dir = join(dataDir, "logs");
    const log = openLog(dataDir);
    for (let line = 0; line < 70; line++) log.info("test", { filler: "x".repeat(100_000) });
    expect(readdirSync(dir).sort()).toEqual(["parley.log", "parley.log.1", "parley.log.2", "parley.log.3", "parley.log.4"]);
    for (const file of readdirSync(dir)) expect(statSync(join(dir, file)).size).toBeLessThanOrEqual(1024 * 1024);
    expect(statSync(join(dir, "parley.log")).mode & 0o077).toBe(0);
  });

  test("goes on after a file that another start left", () => {
    const dir = temporaryFolder();
    openLog(dir).info("first");
    openLog(dir).info("second");
    const events = readFileSync(join(dir, "logs", "parley.log"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).event);
    expect(events).toEqual(["first", "second"]);
  });

  test("a folder that is gone does not stop the work", () => {
    const dir = temporaryFolder();
    const log = openLog(dir);
    rmSync(join(dir, "logs"), { recursive: true });
    expect(() => log.error("test", { big: "x".repeat(2_000_000) })).not.toThrow();
  });

  test("holds nothing of what was searched or refused", async () => {
    const { compose } = await import("../../main/compose.ts");
    const { workerScript } = await import("../support/built.ts");
    const dataDir = temporaryFolder();
    const composed = await compose(
      {
        shell: "cli",
        version: "t",
        dataDir,
        workerScript,
        clock: { now: () => Date.now() },
        log: openLog(dataDir),
      },
      () => {},
    );
    if (composed.held) throw new Error("held");
    const secret = "marmalade-4711";
    for (const [name, input] of [
      ["search.messages", { text: secret }],
      ["settings.set", { theme: secret }],
      ["store.backup", { path: join(dataDir, secret, "x") }],
      [secret, {}],
    ] as const) {
      await composed.core.dispatch({ id: "1", name, input });
    }
    await composed.core.close();
    expect(readFileSync(join(dataDir, "logs", "parley.log"), "utf8")).not.toContain(secret);
    expect(statSync(storeFile(dataDir)).size).toBeGreaterThan(0);
  });
});
