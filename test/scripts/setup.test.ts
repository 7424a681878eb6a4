import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkout } from "./checkout.ts";

const ci = "npm ci --no-audit --no-fund --include=dev --loglevel=error";
const said = (out: string) => JSON.parse(out);

describe.skipIf(process.platform === "win32")("a checkout", () => {
  test("that is fresh is installed and built once, with nothing on stdout but the program's own words", async () => {
    const { run, log, root } = checkout();
    const first = await run("parley.cjs", ["doctor", "3", "--json"]);
    expect(first.code).toBe(3);
    expect(said(first.out)).toEqual({ program: "cli", args: ["doctor", "3", "--json"], cwd: root });
    expect(first.err).toMatch(/Installing.*\nBuilding/);
    const second = await run("parley.cjs", ["help"]);
    expect([second.code, second.err]).toEqual([0, ""]);
    expect(log()).toEqual([ci, "vite build"]);
  });

  test("is installed again when the lock file changes, and built again", async () => {
    const { run, log, lockVite } = checkout();
    await run("parley.cjs");
    lockVite("8.0.1");
    await run("parley.cjs");
    expect(log()).toEqual([ci, "vite build", ci, "vite build"]);
  });

  test("that somebody installed by hand is left as it is, and not when something in it is wrong", async () => {
    const { run, log, root, lockVite, env } = checkout();
    const install = () => spawnSync(process.execPath, [join(root, "npm-cli.js"), "by hand"], { cwd: root, env });
    install();
    await run("parley.cjs");
    expect(log()).toEqual(["npm by hand", "vite build"]);
    install();
    lockVite("8.0.1");
    await run("parley.cjs");
    expect(log().slice(2)).toEqual(["npm by hand", ci, "vite build"]);
  });

  test.each([
    ["content", "main/serve.ts"],
    ["name", "renderer/new.tsx"],
  ])("is built again when the %s of a source changes", async (_what, file) => {
    const { run, log, write } = checkout();
    await run("parley.cjs");
    write(file, "another source");
    await run("parley.cjs");
    await run("parley.cjs");
    expect(log()).toEqual([ci, "vite build", "vite build"]);
  });

  test("is built again when the build is gone or broke off", async () => {
    const { run, log, root, write } = checkout();
    await run("parley.cjs");
    rmSync(join(root, "dist/page"), { recursive: true });
    await run("parley.cjs");
    expect(log()).toEqual([ci, "vite build", "vite build"]);
    write("main/serve.ts", "wrong");
    const broken = await run("parley.cjs", [], { PARLEY_TEST_BUILD_FAILS: "1" });
    expect([broken.code, broken.out]).toEqual([1, ""]);
    expect(broken.err).toMatch(/a type is wrong\n\nParley could not be built/);
    write("main/serve.ts", "the source");
    await run("parley.cjs");
    expect(log().slice(3)).toEqual(["vite build", "vite build"]);
  });

  test("that cannot be installed says why and what to do, and tries again next time", async () => {
    const { run, log } = checkout();
    const failed = await run("parley.cjs", [], { PARLEY_TEST_NPM_FAILS: "1" });
    expect([failed.code, failed.out]).toEqual([1, ""]);
    expect(failed.err).toMatch(/the registry is on holiday\n\nParley's packages could not be installed/);
    expect(failed.err).not.toContain("    at ");
    expect((await run("parley.cjs")).code).toBe(0);
    expect(log()).toEqual([ci, ci, "vite build"]);
  });

  test("with a lock file that names too few systems is installed as it says and for this system", async () => {
    const { run, log } = checkout();
    expect((await run("parley.cjs", [], { PARLEY_TEST_NPM_CI_REFUSES: "1" })).code).toBe(0);
    expect(log()).toEqual([ci, ci.replace("ci", "install --no-save"), "vite build"]);
  });

  test("that four starts find at once is installed and built by one of them", async () => {
    const { run, log } = checkout();
    const all = await Promise.all([1, 2, 3, 4].map(() => run("parley.cjs")));
    expect(all.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(log()).toEqual([ci, "vite build"]);
  });

  test("runs the tests without a build, on Node 24, in the folder of the checkout", async () => {
    const { run, log, root, write } = checkout();
    write("test/run.ts", "console.log(JSON.stringify([process.argv.slice(2), process.cwd()]));");
    const { out } = await run("test.cjs", ["--quick"], { INIT_CWD: "/" });
    expect(said(out)).toEqual([["--quick"], root]);
    expect(log()).toEqual([ci]);
  });

  test("takes paths from the folder where the person called npm", async () => {
    const { run } = checkout();
    expect(said((await run("parley.cjs", [], { INIT_CWD: "/" })).out).cwd).toBe("/");
  });
});

describe.skipIf(process.platform === "win32")("Node 24", () => {
  const asOldNode = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "10.0.0" } });`;

  test("is set up when npm was not allowed to", async () => {
    const { run, write, root, log } = checkout();
    await run("parley.cjs");
    rmSync(join(root, "node_modules/node/bin/node"));
    write("old.cjs", asOldNode);
    const link = `require("fs").symlinkSync(${JSON.stringify(process.execPath)}, "bin/node");`;
    write("node_modules/node/installArchSpecificPackage.js", link);
    const ran = await run("parley.cjs", [], { NODE_OPTIONS: `--require ${join(root, "old.cjs")}` });
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(log()).toHaveLength(2);
  });

  test("that cannot be had is asked for in one line", async () => {
    const { run, write, root } = checkout();
    await run("parley.cjs");
    rmSync(join(root, "node_modules/node/bin/node"));
    write("old.cjs", asOldNode);
    const ran = await run("parley.cjs", [], { NODE_OPTIONS: `--require ${join(root, "old.cjs")}` });
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/^Parley needs Node 24 .*\n$/);
  });

  test("of the machine serves where ours is missing", async () => {
    const { run, root } = checkout();
    await run("parley.cjs");
    rmSync(join(root, "node_modules/node/bin/node"));
    expect((await run("parley.cjs")).code).toBe(0);
  });
});

describe("git's hooks", () => {
  const git = (cwd: string, ...args: string[]) => spawnSync("git", args, { cwd, encoding: "utf8" }).stdout.trim();

  test("are those of the checkout, unless somebody chose others", async () => {
    const { run, write, root } = checkout();
    git(root, "init", "-q");
    write(".githooks/pre-commit", "");
    await run("parley.cjs");
    expect(git(root, "config", "core.hooksPath")).toBe(".githooks");
    git(root, "config", "core.hooksPath", "mine");
    await run("parley.cjs");
    expect(git(root, "config", "core.hooksPath")).toBe("mine");
  });

  test("stay as they are without a .githooks folder", async () => {
    const { run, root } = checkout();
    git(root, "init", "-q");
    await run("parley.cjs");
    expect(git(root, "config", "core.hooksPath")).toBe("");
  });
});
