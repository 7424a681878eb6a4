"use strict";
// Builds Parley where its sources have changed since it was last built.
const { ensureBuilt, script } = require("./setup.cjs");

script(() => ensureBuilt(process.execPath));
