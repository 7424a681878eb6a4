import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/core.ts";
import { checkBoundaries, type Scan, verdict } from "./boundaries.ts";

const root = new URL("../..", import.meta.url).pathname;

const planted: [rule: string, folder: string, text: string][] = [
  ["contract-knows-zod", "preload/contract", 'import "node:fs";'],
  ["core-knows-no-shell", "main/core", 'import "electron";'],
  ["core-knows-no-shell", "main/core", 'import "../place.ts";'],
  ["core-speaks-no-http", "main/core", 'import "node:http";'],
  ["only-the-store-knows-sqlite", "main/core/handlers", 'import "better-sqlite3";'],
  ["renderer-knows-contract-and-ui", "renderer", 'import "../main/place.ts";'],
  ["renderer-knows-contract-and-ui", "renderer", 'import "node:fs";'],
  ["nothing-knows-tests", "main", 'import "../test/support/core.ts";'],
  ["resolvable", "main", 'import "./nowhere.ts";'],
  ["electron-only-in-its-shell", "main/shells/browser", 'import "electron";'],
  ["pure-parts-know-no-node", "main/core/search", 'import "node:fs";'],
  ["only-llm-knows-openai", "main/core/enhance", 'import type OpenAI from "openai"; export type A = OpenAI;'],
  ["only-the-gate-loads-openai", "main/core/llm", 'void import("openai");'],
  ["only-the-gate-loads-openai", "main/core/llm", 'import { fetch as out } from "undici"; out("");'],
  ["only-the-gate-has-the-network", "main/core/enhance", 'import "node:tls";'],
  ["only-the-gate-fetches", "main/core/enhance", 'void fetch("https://example.org");'],
  ["only-the-gate-fetches", "main/shells", 'const out = globalThis["fetch"]; void out;'],
  ["only-the-gate-fetches", "main", 'new globalThis.WebSocket("wss://example.org");'],
  ["main-knows-not-the-page", "main/shells/electron", 'import "../../../renderer/text/say.ts";'],
  ["only-the-shells-know-keytar", "main/core", 'void import("keytar");'],
];

describe("the import rules", () => {
  let scan: Scan;
  beforeAll(async () => {
    // a copy of the source with all of these in it: one look at the whole source costs more than all the rest
    const copy = temporaryFolder(afterAll);
    for (const part of ["main", "preload", "renderer", "package.json", "tsconfig.json", "test/support"])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    for (const [at, [, folder, text]] of planted.entries()) {
      const file = join(copy, folder, `planted${at}.ts`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${text}\nexport {};\n`);
    }
    scan = await checkBoundaries(copy, ["main", "preload", "renderer"]);
  });

  test.each(planted.map(([rule, folder, text], at) => ({ rule, text, folder, at })))(
    "$rule fails for $text in $folder",
    ({ rule, folder, at }) => {
      const found = scan.violations.filter((line) => line.includes(`${folder}/planted${at}.ts`));
      expect(found).toContainEqual(expect.stringContaining(`${rule}:`));
    },
  );

  test("nothing else is found fault with, and the check fails", () => {
    expect(scan.violations.filter((line) => !line.includes("planted"))).toEqual([]);
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
