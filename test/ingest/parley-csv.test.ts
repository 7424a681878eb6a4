import { expect } from "vitest";
import { parleyCsv } from "../../main/core/ingest/formats/parley-csv.ts";
import { suiteOf } from "./formatSuite.ts";
import { accountedFor, tableLinesIn } from "./tables.ts";

suiteOf({
  format: parleyCsv,
  folder: "parley-csv",
  bits: ['"', ",", "\n", "'", "=", ";", "\t", "\r\n", "[", "2024"],
  expectSum(said, text) {
    // a quote that is never closed is counted by the lines that it runs over, whatever else stands there
    if ((text.match(/"/g)?.length ?? 0) % 2 === 0) expect(accountedFor(said), text).toBe(tableLinesIn(text));
    const places = [...said.messages, ...said.skipped].map(({ line }) => line);
    expect(new Set(places).size, `no line twice in ${text}`).toBe(places.length);
  },
});
