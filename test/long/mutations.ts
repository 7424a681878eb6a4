import { parseArgs } from "node:util";
import { mutate } from "../import/mutating.ts";

// `npm run mutations [-- --cases 10000 --seed 1]`: broken samples of every format, brought like any other files.

const { values } = parseArgs({
  options: { cases: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } },
});
const { problems, ...outcome } = await mutate(Number(values.cases), Number(values.seed));
console.log({ ...outcome, slowest: `${outcome.slowest.toFixed(0)} ms`, problems: problems.length });
for (const problem of problems.slice(0, 20)) console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
