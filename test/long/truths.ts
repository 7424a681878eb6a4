import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startBenchCore } from "../bench/core.ts";
import { differences, generatedFormats, told } from "../import/comparing.ts";
import { setup } from "../support/built.ts";
import { generate, hasGenerator } from "../support/shared.ts";

// `npm run truths [-- --seeds 20 --messages 20000 --from 1]`: generated exports of six formats through the whole core, each in a fresh
// store, held against what was written, message by message; the same file again must add nothing.

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "20" },
    messages: { type: "string", default: "20000" },
    from: { type: "string", default: "1" },
  },
});
const messages = Number(values.messages);
const from = Number(values.from);
if (!hasGenerator) throw new Error("the generator of exports is not beside the repository");
await setup();
let imports = 0;
let problems = 0;

for (let seed = from; seed < from + Number(values.seeds); seed++) {
  const said = told(messages, seed);
  for (const [format, extension] of generatedFormats) {
    const dir = mkdtempSync(join(tmpdir(), "parley-truths-"));
    const dataDir = join(dir, "data");
    const file = join(dir, `export.${extension}`);
    const truth = generate(format, messages, file, seed);
    const { core, ask } = await startBenchCore(dataDir);
    const take = async () => (await ask("import.files", { files: [{ path: file }], defaults: { timezone: "UTC" } })).files[0];
    const report = await take();
    const again = await take();
    await core.close();
    const found = differences(dataDir, format, report, truth, said);
    if (again?.messages !== 0 || again.duplicates !== truth.expect.messages)
      found.push(`again: ${again?.messages} added, ${again?.duplicates} here already`);
    for (const each of found) console.log(`${format}, seed ${seed}: ${each}`);
    imports += 1;
    problems += found.length;
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
console.log({ imports, messages: imports * messages, problems });
process.exitCode = problems === 0 ? 0 : 1;
