"use strict";
const { root, run } = require("./setup.cjs");

run("test/bench/run.ts", { build: true, cwd: root });
