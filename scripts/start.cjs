"use strict";
// npm start: opens Parley in Electron, or in an installed browser where Electron cannot be had.

const { endLike, runInFront } = require("./child.cjs");
const { electronProgram, fetchElectron } = require("./electron.cjs");
const { inRoot, root, say } = require("./ground.cjs");
const { prepare, script, standing } = require("./setup.cjs");

const shells = ["electron", "browser"];
/** An Electron that ends this soon in one of these ways never ran: no sandbox allowed, a library missing, no display. */
const soonMs = 10000;
const neverRan = { codes: [127, 132, 133, 134, 139], signals: ["SIGTRAP", "SIGABRT", "SIGSEGV", "SIGILL"] };

function readWishes(args) {
  const wishes = { shell: undefined, rest: [], problem: undefined };
  for (let at = 0; at < args.length; at++) {
    const named = /^--shell(?:=(.*))?$/.exec(args[at]);
    if (!named) {
      wishes.rest.push(args[at]);
      continue;
    }
    wishes.shell = named[1] === undefined ? args[++at] : named[1];
    if (shells.indexOf(wishes.shell) < 0) wishes.problem = "--shell takes electron or browser.";
  }
  return wishes;
}

/** Why Electron is not even tried; undefined when it is. */
function reasonAgainst(wishes) {
  if (wishes.shell === "browser" || wishes.rest.indexOf("--no-open") >= 0) return "";
  if (process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return undefined;
  return "There is no display here, so Parley serves its page to a browser.";
}

function electronArgs(wishes) {
  const isRoot = process.platform === "linux" && process.getuid() === 0;
  return (isRoot ? ["--no-sandbox"] : []).concat(root, wishes.rest);
}

script(async () => {
  const wishes = readWishes(process.argv.slice(2));
  if (wishes.problem) {
    say(wishes.problem);
    process.exitCode = 2;
    return;
  }
  const node = await prepare({ build: true });
  const isDemanded = wishes.shell === "electron";
  let why = isDemanded ? undefined : reasonAgainst(wishes);
  if (why === undefined) {
    const failure = electronProgram() === undefined ? await fetchElectron(node, isDemanded) : undefined;
    if (failure === undefined) {
      const started = Date.now();
      const ending = await runInFront(electronProgram(), electronArgs(wishes), { cwd: standing() });
      const isDead = neverRan.codes.indexOf(ending.code) >= 0 || neverRan.signals.indexOf(ending.signal) >= 0;
      if (isDemanded || !isDead || Date.now() - started > soonMs) {
        endLike(ending);
        return;
      }
      why = "Electron could not start on this system; opening Parley in an installed browser instead.";
    } else if (isDemanded) {
      say(`Electron could not be fetched (${failure}). Without --shell=electron Parley opens in an installed browser.`);
      process.exitCode = 1;
      return;
    } else {
      why = `Electron could not be fetched (${failure}); opening Parley in an installed browser instead.`;
    }
  }
  if (why) say(why);
  endLike(await runInFront(node, [inRoot("dist", "main", "serve.js")].concat(wishes.rest), { cwd: standing() }));
});
