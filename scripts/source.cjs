// biome-ignore-all lint/style/useNodejsImportProtocol: Node 10 does not know the prefix.
"use strict";
// What the build is made of, as one hash: when that is the same, so is the build.

const crypto = require("crypto");
const fs = require("fs");
const path = require("path");

const places = ["main", "preload", "renderer", "vite.config.ts", "package.json", "package-lock.json"];

function filesUnder(root, place) {
  const full = path.join(root, place);
  if (!fs.existsSync(full)) return [];
  if (!fs.statSync(full).isDirectory()) return [place];
  return fs.readdirSync(full).reduce((found, name) => found.concat(filesUnder(root, `${place}/${name}`)), []);
}

function sourceHash(root) {
  const hash = crypto.createHash("sha256");
  const files = places.reduce((found, place) => found.concat(filesUnder(root, place)), []);
  for (const file of files.sort()) {
    const content = fs.readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

module.exports = { sourceHash };
