import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { tempFolder } from "../browser/fakes.ts";

// A checkout in a temp folder with the real scripts, and with an npm, a vite and an Electron that only write down that they ran.

const note = `require("fs").appendFileSync(process.env.PARLEY_TEST_LOG, LINE + "\\n");`;
const noteThat = (line: string) => note.replace("LINE", JSON.stringify(line));

const vite = `${noteThat("vite build")}
if (process.env.PARLEY_TEST_BUILD_FAILS) { console.log("a type is wrong"); process.exit(1); }
const fs = require("fs"), path = require("path"), root = process.cwd();
for (const folder of ["dist/main", "dist/page"]) fs.mkdirSync(path.join(root, folder), { recursive: true });
const said = (name) => "console.log(JSON.stringify({ program: '" + name + "', args: process.argv.slice(2), cwd: process.cwd() }));";
const stay = "if (process.env.PARLEY_TEST_STAYS) { setInterval(() => {}, 1000); process.on('SIGTERM', () => process.exit(7)); }";
fs.writeFileSync(path.join(root, "dist/main/serve.js"), stay + said("serve"));
fs.writeFileSync(path.join(root, "dist/main/cli.js"), said("cli") + "process.exitCode = Number(process.argv[3] || 0);");
fs.writeFileSync(path.join(root, "dist/main/worker.js"), "");
fs.writeFileSync(path.join(root, "dist/page/index.html"), "");
`;

const npm = `const fs = require("fs"), path = require("path");
fs.appendFileSync(process.env.PARLEY_TEST_LOG, "npm " + process.argv.slice(2).join(" ") + "\\n");
if (process.env.PARLEY_TEST_NPM_FAILS) { console.error("npm error the registry is on holiday"); process.exit(1); }
if (process.env.PARLEY_TEST_NPM_CI_REFUSES && process.argv[2] === "ci") { console.error("npm error code EUSAGE"); process.exit(1); }
const modules = path.join(process.cwd(), "node_modules");
fs.mkdirSync(path.join(modules, "vite/bin"), { recursive: true });
fs.writeFileSync(path.join(modules, "vite/bin/vite.js"), ${JSON.stringify(vite)});
fs.mkdirSync(path.join(modules, "node/bin"), { recursive: true });
if (!fs.existsSync(path.join(modules, "node/bin/node"))) fs.symlinkSync(${JSON.stringify(process.execPath)}, path.join(modules, "node/bin/node"));
const { packages } = JSON.parse(fs.readFileSync("package-lock.json", "utf8"));
delete packages["node_modules/other-system"];
fs.writeFileSync(path.join(modules, ".package-lock.json"), JSON.stringify({ packages }));
`;

const lock = (viteVersion: string) =>
  JSON.stringify({
    packages: {
      "": { version: "0.1.0" },
      "node_modules/vite": { version: viteVersion },
      "node_modules/other-system": { version: "1.0.0", optional: true },
    },
  });

export interface Ran {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
}

export interface Checkout {
  root: string;
  /** What the fake programs did, in order. */
  log(): string[];
  write(file: string, content: string): void;
  exists(file: string): boolean;
  lockVite(version: string): void;
  env: NodeJS.ProcessEnv;
  start(script: string, args?: string[], env?: NodeJS.ProcessEnv): ChildProcess & { ended: Promise<Ran> };
  run(script: string, args?: string[], env?: NodeJS.ProcessEnv): Promise<Ran>;
}

export function checkout(): Checkout {
  const root = tempFolder();
  const logFile = join(root, "log.txt");
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content, { mode: 0o755 });
  };
  cpSync(join(import.meta.dirname, "../../scripts"), join(root, "scripts"), { recursive: true });
  write("npm-cli.js", npm);
  write("package.json", "{}");
  write("main/serve.ts", "the source");
  const lockVite = (version: string) => write("package-lock.json", lock(version));
  lockVite("8.0.0");
  const env = { PATH: process.env.PATH, npm_execpath: join(root, "npm-cli.js"), PARLEY_TEST_LOG: logFile };

  const start: Checkout["start"] = (script, args = [], more = {}) => {
    const options = { cwd: root, env: { ...env, ...more }, stdio: ["ignore", "pipe", "pipe"] as ["ignore", "pipe", "pipe"] };
    const child = spawn(process.execPath, [join(root, "scripts", script), ...args], options);
    onTestFinished(() => void child.kill("SIGKILL"));
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      err += text;
    });
    const ended = new Promise<Ran>((resolve) => child.on("close", (code, signal) => resolve({ code, signal, out, err })));
    return Object.assign(child, { ended });
  };

  return {
    root,
    env,
    write,
    lockVite,
    start,
    run: (...given) => start(...given).ended,
    log: () => (existsSync(logFile) ? readFileSync(logFile, "utf8").trim().split("\n") : []),
    exists: (file) => existsSync(join(root, file)),
  };
}

/** An Electron package whose installer does what the test wants. */
export function giveElectron(to: Checkout, installer: string): void {
  to.write("node_modules/electron/package.json", '{"version":"45.0.0"}');
  to.write("node_modules/electron/install.js", `${noteThat("electron install")}\n${installer}`);
}

const program = '#!/bin/sh\necho "electron $*"\n';

/** An Electron that is there and ends in this way. */
export function giveElectronProgram(to: Checkout, ending = "exit 0"): void {
  giveElectron(to, "process.exit(1);");
  to.write("node_modules/electron/dist/electron", `${program}${ending}\n`);
  to.write("node_modules/electron/path.txt", "electron");
}

/** An installer that puts an Electron there, as the real one does. */
export const workingInstaller = `const fs = require("fs");
fs.mkdirSync(__dirname + "/dist", { recursive: true });
fs.writeFileSync(__dirname + "/dist/electron", ${JSON.stringify(program)}, { mode: 0o755 });
fs.writeFileSync(__dirname + "/path.txt", "electron");
`;
