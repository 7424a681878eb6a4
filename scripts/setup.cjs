// biome-ignore-all lint/style/useNodejsImportProtocol: Node 10 does not know the prefix.
"use strict";
// Makes a fresh checkout ready to run, and does nothing, fast, when it is. Runs on whatever Node the machine has, so it is
// written for Node 10 and needs nothing that an installation would bring. Everything it says goes to stderr.

const childProcess = require("child_process");
const crypto = require("crypto");
const fs = require("fs");
const path = require("path");
const { endLike, runInFront, runQuietly } = require("./child.cjs");
const { withLock } = require("./lock.cjs");
const { sourceHash } = require("./source.cjs");

const root = path.dirname(__dirname);
const inRoot = (...parts) => path.join(root, ...parts);
const isWindows = process.platform === "win32";
const installedStamp = inRoot("node_modules", ".parley-installed");
const builtStamp = inRoot("dist", ".parley-built");
const bundledNode = inRoot("node_modules", "node", "bin", isWindows ? "node.exe" : "node");
const oldestNode = 24;

/** A failure that is told in its own words, without a stack. */
class Trouble extends Error {}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function read(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw error;
  }
}

function alone(work) {
  return withLock(inRoot("dist", ".setup-lock"), say, work);
}

function lastLines(text) {
  return text.trim().split("\n").slice(-25).join("\n");
}

function sha256(text) {
  return crypto.createHash("sha256").update(text).digest("hex");
}

/** Whether npm, by its own account, has installed just what the lock file names, no matter who called it. */
function npmHasInstalled(lockText) {
  const record = read(inRoot("node_modules", ".package-lock.json"));
  if (record === undefined) return false;
  try {
    const wanted = JSON.parse(lockText).packages;
    const present = JSON.parse(record).packages;
    return Object.keys(wanted).every((place) => {
      if (place === "") return true;
      if (!present[place]) return Boolean(wanted[place].optional || wanted[place].peer);
      return present[place].version === wanted[place].version && fs.existsSync(inRoot(place));
    });
  } catch (_error) {
    return false;
  }
}

/** The npm that started us, else the one on the path. */
function npmCommand() {
  const started = process.env.npm_execpath;
  if (started && /npm-cli\.js$/.test(started)) return { program: process.execPath, args: [started], shell: false };
  return { program: isWindows ? "npm.cmd" : "npm", args: [], shell: isWindows };
}

async function install() {
  say("Installing Parley's packages; the first time this takes a minute or two…");
  const npm = npmCommand();
  const result = await runQuietly(npm.program, npm.args.concat("ci", "--no-audit", "--no-fund", "--include=dev"), {
    cwd: root,
    shell: npm.shell,
    onSlow: () => say("Still installing; on a slow network this takes some minutes."),
  });
  if (result.code === 0) return;
  throw new Trouble(
    lastLines(result.output) +
      "\n\nParley's packages could not be installed; above is what npm said. Your data was not touched.\n" +
      "Look whether the network and the npm registry can be reached and npm is version 7 or newer, then start Parley again.",
  );
}

async function ensureInstalled() {
  const lockText = read(inRoot("package-lock.json"));
  if (lockText === undefined) throw new Trouble("package-lock.json is missing. Get a whole copy of Parley's source folder.");
  const wanted = sha256(lockText);
  if (read(installedStamp) === wanted) return;
  await alone(async () => {
    if (read(installedStamp) === wanted) return;
    if (!npmHasInstalled(lockText)) await install();
    fs.writeFileSync(installedStamp, wanted);
  });
}

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
    const result = await runQuietly(node, [vite, "build", "--app"], { cwd: root });
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

module.exports = {
  Trouble,
  alone,
  ensureBuilt,
  ensureInstalled,
  inRoot,
  node24,
  prepare,
  read,
  root,
  run,
  say,
  script,
  standing,
  setHooks,
};
