"use strict";
const { root } = require("./ground.cjs");
const { run } = require("./setup.cjs");

run("test/run.ts", { cwd: root });
