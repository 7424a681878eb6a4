"use strict";
require("./setup.cjs").run("dist/main/cli.js", { build: true });
