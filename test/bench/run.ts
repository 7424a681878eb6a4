import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Figure, keep, print, within } from "./figure.ts";
import { benchImport, importFormats } from "./import.ts";
import { benchImporting } from "./importing.ts";
import { benchPage } from "./page.ts";
import { benchReading } from "./read.ts";
import { benchStart } from "./start.ts";
import { benchWriting } from "./write.ts";

// `npm run bench [-- NAMES… --messages 1000000]`: each figure beside its limit, measured in the same run. Without names: core.

const { values, positionals } = parseArgs({
  options: { messages: { type: "string", default: "1000000" } },
  allowPositionals: true,
});
const messages = Number(values.messages);
const names = positionals.length === 0 ? ["core"] : positionals;
const unknown = names.find((name) => name !== "core" && name !== "import");
if (unknown !== undefined) throw new Error(`There is no bench "${unknown}": core or import.`);
const dataDir = mkdtempSync(join(tmpdir(), "parley-bench-"));
try {
  const figures: Figure[] = [];
  const take = async (name: string, work: Promise<Figure[]>) => {
    console.error(`measuring ${name} …`);
    figures.push(...(await work));
  };
  if (names.includes("core")) {
    await take(`writing ${messages.toLocaleString("en")} messages`, benchWriting(dataDir, messages));
    await take("the start", benchStart(dataDir));
    await take("reading and search", benchReading(dataDir));
    await take("the page", benchPage(dataDir));
  }
  if (names.includes("import")) {
    for (const format of importFormats) await take(`importing ${format.name}`, benchImport(dataDir, format, messages));
    await take("the page while messages come in", benchImporting(dataDir, messages));
  }
  print(figures);
  console.log(`\nkept in ${keep(names.join("-"), figures)}`);
  process.exitCode = figures.some((figure) => within(figure) === false) ? 1 : 0;
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
