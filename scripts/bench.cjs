"use strict";
const { root } = require("./ground.cjs");
const { run } = require("./setup.cjs");

run("test/bench/run.ts", { build: true, cwd: root });
