// biome-ignore-all lint/style/useNodejsImportProtocol: Node 10 does not know the prefix.
"use strict";
// Makes a fresh checkout ready to run, and does nothing, fast, when it is. Runs on whatever Node the machine has, so it is
// written for Node 10 and needs nothing that an installation would bring. Everything it says goes to stderr.

const childProcess = require("child_process");
const fs = require("fs");
const path = require("path");
const { endLike, runInFront, runQuietly } = require("./child.cjs");
const { Trouble, alone, inRoot, isWindows, lastLines, read, root, say } = require("./ground.cjs");
const { ensureInstalled } = require("./install.cjs");
const { sourceHash } = require("./source.cjs");

const builtStamp = inRoot("dist", ".parley-built");
const bundledNode = inRoot("node_modules", "node", "bin", isWindows ? "node.exe" : "node");
const oldestNode = 24;

function isNewEnough(node) {
  const result = childProcess.spawnSync(node, ["--version"], { encoding: "utf8" });
  return result.status === 0 && parseInt(result.stdout.replace(/^v/, ""), 10) >= oldestNode;
}

/** The path of the Node that Parley runs on: a package of its own, which npm may have been told not to set up. */
async function node24() {
  if (isNewEnough(bundledNode)) return bundledNode;
  if (parseInt(process.versions.node, 10) >= oldestNode) return process.execPath;
  await alone(async () => {
    const script = inRoot("node_modules", "node", "installArchSpecificPackage.js");
    if (isNewEnough(bundledNode) || !fs.existsSync(script)) return;
    // The script calls npm by its name.
    const places = [process.env.PATH, path.dirname(process.execPath)].join(path.delimiter);
    const env = Object.assign({}, process.env, { PATH: places });
    await runQuietly(process.execPath, [script], { cwd: path.dirname(script), env: env, limitMs: 300000 });
  });
  if (isNewEnough(bundledNode)) return bundledNode;
  throw new Trouble(
    "Parley needs Node 24 and its own copy could not be set up. Run: npm rebuild node --foreground-scripts, or install Node 24 (https://nodejs.org).",
  );
}

function isBuilt(hash) {
  const entries = ["dist/main/serve.js", "dist/main/cli.js", "dist/main/worker.js", "dist/page/index.html"];
  return read(builtStamp) === hash && entries.every((entry) => fs.existsSync(inRoot(entry)));
}

async function ensureBuilt(node) {
  if (isBuilt(sourceHash(root))) return;
  await alone(async () => {
    const hash = sourceHash(root);
    if (isBuilt(hash)) return;
    say("Building Parley…");
    // A build that breaks off leaves files that fit no stamp.
    if (fs.existsSync(builtStamp)) fs.unlinkSync(builtStamp);
    const vite = inRoot("node_modules", "vite", "bin", "vite.js");
    // what is built is what people run, also where tests ask for it
    const env = Object.assign({}, process.env, { NODE_ENV: "production" });
    const result = await runQuietly(node, [vite, "build", "--app"], { cwd: root, env: env });
    if (result.code !== 0) throw new Trouble(`${lastLines(result.output)}\n\nParley could not be built; above is why.`);
    fs.writeFileSync(builtStamp, hash);
  });
}

/** Lets git run the checks in .githooks, unless somebody has chosen other hooks. */
function setHooks() {
  if (!fs.existsSync(inRoot(".githooks")) || !fs.existsSync(inRoot(".git"))) return;
  const git = (...args) => childProcess.spawnSync("git", args, { cwd: root, encoding: "utf8" });
  const chosen = git("config", "--get", "core.hooksPath");
  if (chosen.status === 1) git("config", "core.hooksPath", ".githooks");
}

/** Makes everything ready; gives the path of Node 24. */
async function prepare(wants) {
  await ensureInstalled();
  setHooks();
  const node = await node24();
  if (wants.build) await ensureBuilt(node);
  return node;
}

/** Where the person stands: npm itself goes to the folder of the package first. */
function standing() {
  const before = process.env.INIT_CWD;
  return process.cwd() === root && before && fs.existsSync(before) ? before : process.cwd();
}

/** Runs a whole script: trouble is told in words and ends with 1. */
function script(work) {
  work().catch((error) => {
    say(error instanceof Trouble ? error.message : error.stack);
    process.exitCode = 1;
  });
}

/** Makes everything ready, runs one program of ours on Node 24 with the command line's arguments, and ends as it ends. */
function run(file, wants) {
  script(async () => {
    const node = await prepare(wants);
    endLike(await runInFront(node, [inRoot(file)].concat(process.argv.slice(2)), { cwd: wants.cwd || standing() }));
  });
}

module.exports = { ensureBuilt, ensureInstalled, node24, prepare, run, script, setHooks, standing };
