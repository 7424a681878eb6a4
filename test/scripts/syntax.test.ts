import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const folder = join(import.meta.dirname, "../../scripts");
const scripts = readdirSync(folder).filter((name) => name.endsWith(".cjs"));

function compiled(source: string, target: ts.ScriptTarget): string {
  const compilerOptions = { target, module: ts.ModuleKind.ESNext, allowJs: true, removeComments: true };
  return ts.transpileModule(source, { compilerOptions, fileName: "script.js" }).outputText;
}

/** What compiling for Node 10 would change: nothing, when the source is already written for it. */
const isOldEnough = (source: string) => compiled(source, ts.ScriptTarget.ES2018) === compiled(source, ts.ScriptTarget.ESNext);

const tooNew =
  /\.replaceAll\(|\.flat\(|\.flatMap\(|\.at\(|fromEntries|allSettled|rmSync|structuredClone|matchAll|Object\.hasOwn|\bfetch\(/;
const allowed = ["fs", "path", "child_process", "crypto", "os"];

describe.each(scripts)("%s", (name) => {
  const source = readFileSync(join(folder, name), "utf8");

  test("has only syntax and functions that Node 10 knows", () => {
    expect(isOldEnough(source)).toBe(true);
    expect(source).not.toMatch(tooNew);
  });

  test("requires only what Node brings and its own neighbours", () => {
    const required = [...source.matchAll(/require\("([^"]+)"\)/g)].map(([, module = ""]) => module);
    expect(required.filter((module) => !allowed.includes(module) && !scripts.includes(module.replace("./", "")))).toEqual([]);
  });
});

test.each(["a?.b", "a ?? b", "try {} catch {}", "a ||= b", "class A { #b = 1 }", "1_000"])("the check sees %s", (source) => {
  expect(isOldEnough(`${source};`)).toBe(false);
});

test("there are scripts to check", () => {
  expect(scripts.length).toBeGreaterThan(5);
});
