import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startBenchCore } from "./core.ts";
import { benchEnhance } from "./enhance.ts";
import { benchEnhancingPage } from "./enhancingPage.ts";
import { type Figure, keep, print, within } from "./figure.ts";
import { benchImport, importFormats } from "./import.ts";
import { benchImporting } from "./importing.ts";
import { benchInsight } from "./insight.ts";
import { benchPage } from "./page.ts";
import { benchPeople } from "./peoplePage.ts";
import { benchReading } from "./read.ts";
import { benchStart } from "./start.ts";
import { benchUnderstanding, takeAsUnderstood } from "./understanding.ts";
import { benchWriting } from "./write.ts";

// `npm run bench [-- NAMES… --messages 1000000]`: each figure beside its limit, measured in the same run. Without names: core. `insight`
// needs no store. `read` is
// what core measures of reading, and of scrolling, in a store of ten million.

const { values, positionals } = parseArgs({
  options: { messages: { type: "string" } },
  allowPositionals: true,
});
const names = positionals.length === 0 ? ["core"] : positionals;
const messages = Number(values.messages ?? (names.includes("read") ? 10_000_000 : 1_000_000));
const unknown = names.find((name) => !["core", "import", "insight", "read", "enhance"].includes(name));
if (unknown !== undefined) throw new Error(`There is no bench "${unknown}": core, import, insight, enhance or read.`);
async function seed(into: string, count: number): Promise<void> {
  console.error(`writing ${count.toLocaleString("en")} messages …`);
  const { core, ask } = await startBenchCore(into);
  await ask("samples.seed", { messages: count });
  await core.close();
}

const dataDir = mkdtempSync(join(tmpdir(), "parley-bench-"));
const figures: Figure[] = [];
try {
  const take = async (name: string, work: Promise<Figure[]>) => {
    console.error(`measuring ${name} …`);
    figures.push(...(await work));
  };
  if (names.includes("core")) {
    await take(`writing ${messages.toLocaleString("en")} messages`, benchWriting(dataDir, messages));
    await take("understanding them", benchUnderstanding(dataDir, messages));
  } else if (names.includes("read")) {
    await seed(dataDir, messages);
    takeAsUnderstood(dataDir);
  }
  if (names.includes("core") || names.includes("read")) {
    await take("the start", benchStart(dataDir));
    await take("reading and search", benchReading(dataDir, messages));
    await take("the page", benchPage(dataDir));
    await take("the table of people", benchPeople(dataDir, 30_000));
  }
  if (names.includes("import")) {
    for (const format of importFormats) await take(`importing ${format.name}`, benchImport(dataDir, format, messages));
    await take("the page while messages come in", benchImporting(dataDir, messages));
  }
  if (names.includes("enhance")) {
    await take("building and merging 50,000 requests", benchEnhance(dataDir, 50_000));
    await take("the page while a job runs", benchEnhancingPage(dataDir, 50_000));
  }
  if (names.includes("insight")) await take("what the offline engine makes of dialogues", benchInsight());
  process.exitCode = figures.some((figure) => within(figure) === false) ? 1 : 0;
} finally {
  // also those that came before a part that failed
  print(figures);
  console.log(`\nkept in ${keep(names.join("-"), figures)}`);
  rmSync(dataDir, { recursive: true, force: true });
}
