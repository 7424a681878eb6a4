import { appendFileSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LastLook } from "../../main/core/import/lastLook.ts";
import { archive, csvRow, folder, table } from "./bring.ts";

const key = "logs/one.csv";
const made = () => folder("logs", { "one.csv": table(5), "two.csv": table(5) });

test("the same files are not walked again, whichever entry is asked for", async () => {
  const last = new LastLook();
  const path = made();
  const { entries } = await last.look([path]);
  const [one, two] = entries;
  expect(await last.entry([path], key)).toBe(one);
  expect(await last.entry([path], "logs/two.csv")).toBe(two);
  expect(await last.entry([path], key)).toBe(one);
});

test("a file that has grown, that was changed without growing, or that is gone is looked at anew", async () => {
  const last = new LastLook();
  const path = made();
  const first = await last.entry([path], key);
  appendFileSync(join(path, "one.csv"), csvRow(6, "later", 1_700_001_000));
  const grown = await last.entry([path], key);
  expect(grown?.bytes).toBeGreaterThan(first?.bytes ?? 0);
  utimesSync(join(path, "one.csv"), 1, 1);
  const changed = await last.entry([path], key);
  expect(changed).not.toBe(grown);
  rmSync(join(path, "one.csv"));
  expect(await last.entry([path], key)).toBeUndefined();
});

test("an archive that was packed again is looked at anew", async () => {
  const last = new LastLook();
  const path = await archive("logs.zip", { "one.csv": table(5) });
  const first = await last.entry([path], "logs.zip/one.csv");
  expect(await last.entry([path], "logs.zip/one.csv")).toBe(first);
  utimesSync(path, 1, 1);
  expect(await last.entry([path], "logs.zip/one.csv")).not.toBe(first);
});

test("other files take the place of those before", async () => {
  const last = new LastLook();
  const [one, other] = [made(), made()];
  const first = await last.entry([one], key);
  expect((await last.entry([other], key))?.origins[0]?.path).toBe(join(other, "one.csv"));
  expect(await last.entry([one], key)).not.toBe(first);
});
