// biome-ignore-all lint/style/useNodejsImportProtocol: Node 10 does not know the prefix.
"use strict";
// Electron's program is not part of its package: it is fetched on the first start, from a place that some networks block.

const fs = require("fs");
const { runQuietly } = require("./child.cjs");
const { alone, inRoot, read, say } = require("./ground.cjs");

const memory = inRoot("dist", ".electron-failed");
const dayMs = 24 * 60 * 60 * 1000;
const longestMs = Number(process.env.PARLEY_ELECTRON_TIMEOUT_MS) || 60000;

/** The path of Electron's program; undefined while it is not there. */
function electronProgram() {
  const name = read(inRoot("node_modules", "electron", "path.txt"));
  if (!name) return undefined;
  const program = inRoot("node_modules", "electron", "dist", name);
  return fs.existsSync(program) ? program : undefined;
}

function electronVersion() {
  const manifest = read(inRoot("node_modules", "electron", "package.json"));
  return manifest === undefined ? undefined : JSON.parse(manifest).version;
}

/** Why the last fetch of this version failed, when that was less than a day ago. */
function rememberedFailure() {
  try {
    const last = JSON.parse(read(memory) || "{}");
    const age = Date.now() - last.at;
    return last.version === electronVersion() && age >= 0 && age < dayMs ? last.why : undefined;
  } catch (_error) {
    return undefined;
  }
}

function reasonOf(result) {
  if (result.isLate) return `it took longer than ${Math.round(longestMs / 1000)} seconds`;
  const isNetwork =
    /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|CERT|certificate|HTTPError|Response code|fetch failed|socket/;
  if (isNetwork.test(result.output)) return "network blocked";
  if (/ENOSPC/.test(result.output)) return "the disk is full";
  return "its installer failed";
}

/** Fetches Electron; gives why it could not, or undefined. */
async function fetchElectron(node, isDemanded) {
  const installer = inRoot("node_modules", "electron", "install.js");
  if (!fs.existsSync(installer)) return "its package is not installed";
  const before = isDemanded ? undefined : rememberedFailure();
  if (before !== undefined) return before;
  return alone(async () => {
    if (electronProgram() !== undefined) return undefined;
    say("Fetching Electron (about 110 MB, once)…");
    const result = await runQuietly(node, [installer], { limitMs: longestMs });
    if (electronProgram() !== undefined) return undefined;
    const why = reasonOf(result);
    fs.writeFileSync(memory, JSON.stringify({ version: electronVersion(), at: Date.now(), why: why }));
    return why;
  });
}

module.exports = { electronProgram, fetchElectron };
