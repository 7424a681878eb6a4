// biome-ignore-all lint/style/useNodejsImportProtocol: Node 10 does not know the prefix.
"use strict";
// The packages: installed when there are none, or others than package-lock.json names.

const crypto = require("crypto");
const fs = require("fs");
const { runQuietly } = require("./child.cjs");
const { Trouble, alone, inRoot, isWindows, lastLines, read, root, say } = require("./ground.cjs");

const installedStamp = inRoot("node_modules", ".parley-installed");

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

function callNpm(args) {
  const npm = npmCommand();
  // A silent npm (npm run -s) would hand its silence on, and a failure would have no words.
  return runQuietly(npm.program, npm.args.concat(args, "--no-audit", "--no-fund", "--include=dev", "--loglevel=error"), {
    cwd: root,
    shell: npm.shell,
    onSlow: () => say("Still installing; on a slow network this takes some minutes."),
  });
}

async function install() {
  say("Installing Parley's packages; the first time this takes a minute or two…");
  let result = await callNpm(["ci"]);
  // npm ci insists that the lock file names the programs for every system. Where some could not be had when it was
  // written, an install that keeps to the lock file gets the same packages and adds those for this system.
  if (result.code !== 0 && /EUSAGE/.test(result.output)) result = await callNpm(["install", "--no-save"]);
  if (result.code === 0) return;
  throw new Trouble(
    `${lastLines(result.output)}

Parley's packages could not be installed; above is what npm said. Your data was not touched.
Look whether the network and the npm registry can be reached and npm is version 7 or newer, then start Parley again.`,
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

module.exports = { ensureInstalled };
