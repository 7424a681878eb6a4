import { describe, expect, test } from "vitest";
import { guarded } from "../../main/core/ingest/table/formula.ts";
import { asCsv } from "../../renderer/format/csv.ts";

// The bug this would catch: a name in a chart that a spreadsheet runs as a formula, because the page's rule is not the core's.

describe("a chart's table as a file", () => {
  test.each(["=1+1", "+1", "-1", "@x", "\tx", "'=x", "''+x", "'tis", "plain", "＝1", "a,b", 'say "x"', "=a,\nb"])(
    "guards %j as the core's exports do",
    (text) => {
      const cell = guarded(text);
      const wanted = /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
      expect(asCsv([[text, -5]])).toBe(`${wanted},-5\r\n`);
    },
  );
});
