import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { validator } from "../../main/core/ingest/interchange-validator.ts";
import { databaseFormats, formats, packFormats } from "../../main/core/ingest/registry.ts";

const doc = readFileSync(new URL("../../docs/formats.md", import.meta.url), "utf8");

it("docs/formats.md names every format that is read, and none that is not", () => {
  const rows = doc.split("\n").filter((line) => /^\| `/.test(line));
  const named = rows.flatMap((row) => Array.from((row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g), (match) => match[1]));
  const keys = [...formats, ...packFormats, ...databaseFormats].map(({ key }) => key);
  expect(named.sort()).toEqual([...new Set(keys)].sort());
});

it("the example in docs/formats.md keeps the format that it shows", () => {
  const example = /```jsonl\n([\s\S]*?)```/.exec(doc)?.[1] ?? "";
  const problems: string[] = [];
  const checking = validator((line, reason) => void problems.push(`${line}: ${reason}`));
  checking.push(example);
  checking.end();
  expect(problems).toEqual([]);
  expect(checking.result()).toMatchObject({ isParley: true, lines: 8 });
});
