// biome-ignore-all lint/style/useNodejsImportProtocol: Node 10 does not know the prefix.
"use strict";
// What all start scripts stand on: where the checkout is, how they speak and how they keep out of each other's way.

const fs = require("fs");
const path = require("path");
const { withLock } = require("./lock.cjs");

const root = path.dirname(__dirname);
const inRoot = (...parts) => path.join(root, ...parts);
const isWindows = process.platform === "win32";

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

module.exports = { Trouble, alone, inRoot, isWindows, lastLines, read, root, say };
