import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/core.ts";
import { checkBoundaries, verdict } from "./boundaries.ts";

const root = new URL("../..", import.meta.url).pathname;

/** A copy of the source with one file more. */
function plant(file: string, text: string): string {
  const copy = temporaryFolder();
  for (const part of ["main", "preload", "renderer", "tsconfig.json"])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
  return copy;
}

describe("the import rules", () => {
  test.each([
    ["contract-knows-zod", "preload/contract/planted.ts", 'import "node:fs";'],
    ["core-knows-no-shell", "main/core/planted.ts", 'import "electron";'],
    ["core-knows-no-shell", "main/core/planted.ts", 'import "../place.ts";'],
    ["core-speaks-no-http", "main/core/planted.ts", 'import "node:http";'],
    ["only-the-store-knows-sqlite", "main/core/handlers/planted.ts", 'import "better-sqlite3";'],
    ["renderer-knows-contract-and-ui", "renderer/planted.ts", 'import "../main/place.ts";'],
    ["renderer-knows-contract-and-ui", "renderer/planted.ts", 'import "node:fs";'],
    ["nothing-knows-tests", "main/planted.ts", 'import "../test/support/core.ts";'],
    ["resolvable", "main/planted.ts", 'import "./nowhere.ts";'],
    ["electron-only-in-its-shell", "main/shells/browser/planted.ts", 'import "electron";'],
    ["pure-parts-know-no-node", "main/core/search/planted.ts", 'import "node:fs";'],
  ])("%s fails for %s", async (rule, file, text) => {
    const copy = plant(file, `${text}\nexport {};\n`);
    if (rule === "nothing-knows-tests") cpSync(join(root, "test/support"), join(copy, "test/support"), { recursive: true });
    const scan = await checkBoundaries(copy, ["main", "preload", "renderer"]);
    expect(scan.violations.filter((line) => line.includes("planted"))).toContainEqual(expect.stringContaining(`${rule}:`));
    expect(verdict(scan).ok).toBe(false);
  });

  test("an empty scan fails too", async () => {
    const copy = temporaryFolder();
    mkdirSync(join(copy, "main"));
    cpSync(join(root, "tsconfig.json"), join(copy, "tsconfig.json"));
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    const scan = await checkBoundaries(copy, ["main"]).catch(() => ({ modules: 0, violations: [] }));
    expect(verdict(scan).ok).toBe(false);
  });
});
