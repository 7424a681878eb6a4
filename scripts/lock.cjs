// biome-ignore-all lint/style/useNodejsImportProtocol: Node 10 does not know the prefix.
"use strict";
// Keeps two starts at once from installing or building over each other. The lock is a folder that holds a file named by
// its owner's pid; it is renamed into place whole, so there is no instant at which it stands without an owner.

const fs = require("fs");
const path = require("path");

const askAgainMs = 200;
const tellAfterMs = 2000;
const takeoverLivesMs = 10000;

function ownerOf(folder) {
  try {
    return Number(fs.readdirSync(folder)[0]) || 0;
  } catch (_error) {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function remove(folder) {
  try {
    for (const name of fs.readdirSync(folder)) fs.unlinkSync(path.join(folder, name));
    fs.rmdirSync(folder);
  } catch (error) {
    if (error.code !== "ENOENT" && error.code !== "ENOTEMPTY") throw error;
  }
}

/** True when the lock is ours now. */
function tryTake(folder) {
  const own = `${folder}.${process.pid}`;
  fs.mkdirSync(own, { recursive: true });
  fs.writeFileSync(path.join(own, String(process.pid)), "");
  try {
    fs.renameSync(own, folder);
    return true;
  } catch (error) {
    remove(own);
    // Windows says EPERM or EACCES where others say that the folder is not empty.
    if (["ENOTEMPTY", "EEXIST", "EPERM", "EACCES"].indexOf(error.code) >= 0) return false;
    throw error;
  }
}

/** Frees a lock whose owner has died. One process at a time may look and free, or two would free each other's new locks. */
function freeIfDead(folder) {
  const takeover = `${folder}.takeover`;
  try {
    fs.mkdirSync(takeover);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    try {
      if (Date.now() - fs.statSync(takeover).mtimeMs > takeoverLivesMs) fs.rmdirSync(takeover);
    } catch (gone) {
      if (gone.code !== "ENOENT") throw gone;
    }
    return;
  }
  try {
    const owner = ownerOf(folder);
    if (owner !== undefined && !isAlive(owner)) remove(folder);
  } finally {
    fs.rmdirSync(takeover);
  }
}

/** Runs `work` while no other process runs its own under the same lock. */
async function withLock(folder, say, work) {
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const since = Date.now();
  let told = false;
  while (!tryTake(folder)) {
    const owner = ownerOf(folder);
    if (owner !== undefined && !isAlive(owner)) {
      freeIfDead(folder);
    } else if (!told && owner !== undefined && Date.now() - since > tellAfterMs) {
      say(`Waiting for process ${owner}, which is setting Parley up. If that is not so, remove ${folder}.`);
      told = true;
    }
    await new Promise((resolve) => setTimeout(resolve, askAgainMs));
  }
  try {
    return await work();
  } finally {
    remove(folder);
  }
}

module.exports = { withLock };
