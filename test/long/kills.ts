import { parseArgs } from "node:util";
import { killImports } from "../import/killing.ts";
import { setup } from "../support/built.ts";

// `npm run kills [-- --times 100 --seed 1]`: imports killed at random instants, and what the next start makes of them.

const { values } = parseArgs({ options: { times: { type: "string", default: "100" }, seed: { type: "string", default: "1" } } });
await setup();
const { problems, ...outcome } = await killImports(Number(values.times), Number(values.seed), 20_000);
console.log(outcome);
for (const problem of problems) console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
