import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDate } from "../../../../main/core/search/language/dates.ts";
import { closedValues, operators } from "../../../../main/core/search/language/operators.ts";
import { readSearch } from "../../../../main/core/search/language/read.ts";

const calendar = { now: Date.UTC(2024, 2, 13), timeZone: "UTC", weekStart: 1, dayFirst: true };
const [language = "", dates = ""] = readFileSync(new URL("../../../../docs/search.md", import.meta.url), "utf8").split(
  "## Dates",
);

const firstColumn = (text: string) => [...text.matchAll(/^\| (.*?) \|/gm)].map((row) => row[1] ?? "");
const codes = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map((code) => code[1] ?? "");

test("docs/search.md tells every operator and every value", () => {
  for (const name of operators) expect(language).toContain(`\`${name}:\``);
  for (const value of Object.values(closedValues).flat()) expect(language).toContain(`\`${value}\``);
});

test("what docs/search.md shows reads without a problem", () => {
  const shown = [...language.matchAll(/^ {4}(.+)$/gm)].map((line) => line[1] ?? "");
  const written = firstColumn(language)
    .flatMap(codes)
    .filter((code) => !code.endsWith(":"));
  expect(shown.length + written.length).toBeGreaterThan(10);
  for (const text of [...shown, ...written]) expect(readSearch(text, calendar).problems, text).toEqual([]);
});

test("every date that docs/search.md shows reads as one", () => {
  const written = firstColumn(dates).flatMap(codes);
  expect(written.length).toBeGreaterThan(20);
  for (const text of written) expect(readDate(text, calendar), text).toBeDefined();
});
