import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { z } from "zod";
import { prepareSystem } from "./support/system.ts";

// Everything that `npm test` does, one stage after the other, and one line of sums at the end.

interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
}

const root = new URL("..", import.meta.url).pathname;
const reports = mkdtempSync(join(tmpdir(), "parley-reports-"));
/** Hundreds of processes and threads load the same sources; each is stripped of its types once. */
const compiled = join(reports, "compiled");
const sums: Outcome = { passed: 0, failed: 0, skipped: 0 };
const skips: string[] = [];
const bin = (name: string) => join(root, "node_modules", name);

function run(args: readonly string[], env: Record<string, string> = {}): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NODE_COMPILE_CACHE: compiled, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

async function stage(name: string, work: () => Promise<{ outcome: Outcome; output: string }>): Promise<boolean> {
  const start = performance.now();
  const { outcome, output } = await work();
  sums.passed += outcome.passed;
  sums.failed += outcome.failed;
  sums.skipped += outcome.skipped;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = `${outcome.passed} passed${outcome.failed > 0 ? `, ${outcome.failed} failed` : ""}`;
  console.log(`${outcome.failed === 0 ? "ok    " : "FAILED"} ${name.padEnd(28)} ${counts.padEnd(24)} ${seconds} s`);
  if (outcome.failed > 0) console.log(output);
  return outcome.failed === 0;
}

/** A check that is one test: its tool says yes or no. */
function check(name: string, ...commands: string[][]): Promise<boolean> {
  return stage(name, async () => {
    let output = "";
    let failed = 0;
    for (const result of await Promise.all(commands.map((command) => run(command)))) {
      output += result.output;
      if (result.code !== 0) failed = 1;
    }
    return { outcome: { passed: 1 - failed, failed, skipped: 0 }, output };
  });
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).default([]) }),
      ),
    }),
  ),
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

function read<Report>(file: string, schema: z.ZodType<Report>): Report | undefined {
  return existsSync(file) ? schema.safeParse(JSON.parse(readFileSync(file, "utf8"))).data : undefined;
}

function unitTests(): Promise<boolean> {
  return stage("unit and integration", async () => {
    const report = join(reports, "vitest.json");
    const { code, output } = await run([
      bin("vitest/vitest.mjs"),
      ...["run", "--config", "test/vitest.config.ts", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    ]);
    const counts = read(report, vitestReport);
    const outcome: Outcome = {
      passed: counts?.numPassedTests ?? 0,
      failed: counts?.numFailedTests ?? 0,
      skipped: counts?.numPendingTests ?? 0,
    };
    // a run that broke down, or that ran nothing, is a failure whatever its report says
    if (outcome.failed === 0 && (code !== 0 || outcome.passed === 0)) outcome.failed = 1;
    const tests = counts?.testResults.flatMap((file) => file.assertionResults) ?? [];
    for (const { status, fullName } of tests) if (status !== "passed" && status !== "failed") skips.push(fullName);
    return { outcome, output: counts === undefined ? output : failuresOf(counts) || output };
  });
}

/** What failed and why, without the hundreds of lines about what did not. */
function failuresOf({ testResults }: z.infer<typeof vitestReport>): string {
  const told: string[] = [];
  for (const { name, message, assertionResults } of testResults) {
    const file = relative(root, name);
    if (message !== "") told.push(`${file}\n${message}`);
    for (const { status, fullName, failureMessages } of assertionResults) {
      if (status === "failed") told.push(`${file}: ${fullName}\n${failureMessages.join("\n")}`);
    }
  }
  return told.join("\n\n");
}

function endToEnd(name: string, env: Record<string, string>): Promise<boolean> {
  return stage(name, async () => {
    const report = join(reports, `${name}.json`);
    const { code, output } = await run(
      [bin("playwright/cli.js"), "test", "--config", "test/e2e/playwright.config.ts", "--reporter=line,json"],
      { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    );
    const stats = read(report, playwrightReport)?.stats;
    const outcome: Outcome = {
      passed: stats?.expected ?? 0,
      failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
      skipped: stats?.skipped ?? 0,
    };
    if (outcome.failed === 0 && (code !== 0 || outcome.passed === 0)) outcome.failed = 1;
    return { outcome, output };
  });
}

function skip(what: string, why: string): void {
  sums.skipped += 1;
  skips.push(`${what}: ${why}`);
}

const system = prepareSystem();
await Promise.all([
  check("types", [bin("typescript/bin/tsc"), "-p", "."], [bin("typescript/bin/tsc"), "-p", "renderer"]),
  check("format and lint", [bin("@biomejs/biome/bin/biome"), "ci", "--error-on-warnings", "."]),
  check("import rules", ["test/checks/boundaries.ts"]),
  check("unused code", [bin("knip/bin/knip.js")]),
]);
if (await check("build", ["scripts/build.cjs"])) {
  await unitTests();
  if (system.hasBrowser) await endToEnd("end to end, browser shell", {});
  else skip("end to end in the browser shell", "no Chromium was found");
  const electron = join(root, "node_modules/electron/path.txt");
  if (existsSync(electron)) await endToEnd("end to end, Electron", { PARLEY_E2E: "electron" });
  else skip("end to end in Electron", "its binary is not here; the built bundles were run on a double of it instead");
}
rmSync(reports, { recursive: true, force: true });

for (const missing of system.missing) console.log(`missing ${missing}`);
for (const reason of skips) console.log(`skipped ${reason}`);
console.log(`${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped`);
process.exitCode = sums.failed === 0 ? 0 : 1;
