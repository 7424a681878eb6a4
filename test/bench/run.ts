import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Figure, keep, print, within } from "./figure.ts";
import { benchPage } from "./page.ts";
import { benchReading } from "./read.ts";
import { benchStart } from "./start.ts";
import { benchWriting } from "./write.ts";

// `npm run bench [-- --messages 1000000]`: each figure beside its limit, measured in the same run.

const { values } = parseArgs({ options: { messages: { type: "string", default: "1000000" } } });
const messages = Number(values.messages);
const dataDir = mkdtempSync(join(tmpdir(), "parley-bench-"));
try {
  const figures: Figure[] = [];
  const take = async (name: string, work: Promise<Figure[]>) => {
    console.error(`measuring ${name} …`);
    figures.push(...(await work));
  };
  await take(`writing ${messages.toLocaleString("en")} messages`, benchWriting(dataDir, messages));
  await take("the start", benchStart(dataDir));
  await take("reading and search", benchReading(dataDir));
  await take("the page", benchPage(dataDir));
  print(figures);
  console.log(`\nkept in ${keep("core", figures)}`);
  process.exitCode = figures.some((figure) => within(figure) === false) ? 1 : 0;
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
