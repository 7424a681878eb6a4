import { parseArgs } from "node:util";
import { runChaos } from "../enhance/chaos.ts";

// `npm run chaos [-- --jobs 200 --kills 150 --seed 1]`: jobs through misfortunes, kills and jumps of the clock, and what came of them.

const { values } = parseArgs({
  options: {
    jobs: { type: "string", default: "200" },
    kills: { type: "string", default: "150" },
    seed: { type: "string", default: "1" },
  },
});
const { problems, ...outcome } = await runChaos(Number(values.jobs), Number(values.kills), Number(values.seed));
console.log(outcome);
for (const problem of problems) console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
