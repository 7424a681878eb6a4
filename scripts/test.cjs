"use strict";
const { root, run } = require("./setup.cjs");

run("test/run.ts", { cwd: root });
