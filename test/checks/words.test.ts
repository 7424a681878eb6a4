import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/core.ts";
import { findWords, verdict } from "./words.ts";

const root = new URL("../..", import.meta.url).pathname;

/** A copy of the page with one file more. */
function plant(file: string, text: string): string {
  const copy = temporaryFolder();
  cpSync(join(root, "renderer"), join(copy, "renderer"), { recursive: true });
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
  return copy;
}

describe("what a person reads stands in the catalogue", () => {
  test("nothing of it stands elsewhere", () => {
    const { ok, said } = verdict(findWords(root));
    expect(said.join("\n")).toMatch(/ 0 texts/);
    expect(ok).toBe(true);
  });

  test.each([
    ["features/welcome/Planted.tsx", "export const Planted = () => <p>Hello</p>;"],
    ["features/import/Planted.tsx", "export const Planted = () => <input placeholder='type here' />;"],
    ["features/import/Planted.tsx", `export const Planted = ({ n }: { n: number }) => <i aria-label={\`\${n} files\`} />;`],
    ["ui/Planted.tsx", 'export const Planted = ({ on }: { on: boolean }) => <p title="x">{on ? "Stopping" : null}</p>;'],
    ["actions/planted.ts", 'export const planted = { title: "Undone" };'],
    ["stores/planted.ts", 'export const planted = (begin: (what: string) => void) => begin("Undoing an import");'],
  ])("a text in %s is found: %s", (file, text) => {
    const scan = findWords(plant(`renderer/${file}`, text));
    expect(scan.found).toContainEqual(expect.stringContaining(`renderer/${file}:1`));
    expect(verdict(scan).ok).toBe(false);
  });

  test("what is compared, thrown or the name of a key is no text", () => {
    const lines = [
      'export const same = (kind: string) => <p>{kind === "system" ? 1 : 2}</p>;',
      'export const fail = () => { throw new Error("There is no provider."); };',
      "export const command = () => <code>npm run parley</code>;",
    ];
    const file = "renderer/features/import/Planted.tsx";
    expect(findWords(plant(file, lines.join("\n"))).found.filter((line) => line.startsWith(file))).toEqual([]);
  });

  test("an empty scan fails", () => {
    expect(verdict(findWords(temporaryFolder())).ok).toBe(false);
  });
});
