import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { workerScript } from "../support/built.ts";
import { startCore } from "../support/core.ts";

// The bug this would catch: Parley is killed in the middle of a question, and its process runs on for ever.

const script = fileURLToPath(workerScript);
const endless = "with recursive a(x) as (select 1 union all select x + 1 from a) select count(*) from a";

const between = `
  const { fork } = require("node:child_process");
  const lab = fork(process.argv[1], ["lab", process.argv[2]], { execArgv: [], serialization: "advanced", stdio: "ignore" });
  lab.send({ sql: process.argv[3], limit: 1, as: "grid" });
  console.log(lab.pid);
  setTimeout(() => process.kill(process.pid, "SIGKILL"), 1500);
`;

test("a question whose asker was killed ends by itself", async ({ skip }) => {
  if (process.platform === "win32") return skip("Windows does not say who the parent is by now");
  const core = await startCore();
  await core.ask("app.info", {});
  const { stdout } = spawnSync(process.execPath, ["-e", between, script, core.dataDir, endless], { encoding: "utf8" });
  const pid = Number(stdout);
  expect(pid).toBeGreaterThan(0);
  await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
});

function isRunning(pid: number): boolean {
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
  return stdout.trim() !== "" && !stdout.includes("Z");
}
