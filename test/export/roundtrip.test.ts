import { join } from "node:path";
import { expect, test } from "vitest";
import { file } from "../import/bring.ts";
import { startCore, type TestCore, temporaryFolder } from "../support/core.ts";
import { contentOf, made } from "./made.ts";

// Bugs these would catch: a text that a spreadsheet would run, an apostrophe too many, a reply that points nowhere, a line end that
// was mended, a person who becomes two.

async function brought(path: string): Promise<TestCore> {
  const core = await startCore();
  const { files } = await core.ask("import.files", { files: [{ path }], defaults: { timezone: "Asia/Tokyo", target: "apart" } });
  expect(files[0]).toMatchObject({ problem: null, skippedLines: 0, skipped: [], guessed: [] });
  return core;
}

test.each([1, 2, 3])(
  "conversations made from the seed %i come back the same from every format that can carry them",
  async (seed) => {
    const core = await brought(file("made.jsonl", made(seed, 40)));
    const folder = temporaryFolder();
    const ways = [
      { format: "csv", bom: seed === 2, withSummaries: seed === 3 },
      { format: "json", withSummaries: seed === 3 },
      { format: "jsonl" },
    ] as const;
    for (const way of ways) {
      const path = join(folder, `out.${way.format}`);
      expect(await core.ask("export.write", { target: { path }, ...way })).toMatchObject({
        path,
        conversations: 40,
        messages: 480,
      });
      const fresh = await brought(path);
      await fresh.close();
      expect(contentOf(fresh.dataDir), way.format).toEqual(contentOf(core.dataDir));
    }
  },
  60_000,
);
