// biome-ignore-all lint/style/useNodejsImportProtocol: Node 10 does not know the prefix.
"use strict";
// Programs that a start script runs: in the foreground as if the person had started them, or quietly.

const childProcess = require("child_process");

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Calls the listener for each signal; the returned function ends that. */
function onSignals(listener) {
  for (const signal of signals) process.on(signal, listener);
  return () => {
    for (const signal of signals) process.removeListener(signal, listener);
  };
}

/** Runs a program on the person's own terminal; gives how it ended. */
function runInFront(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = childProcess.spawn(program, args, Object.assign({ stdio: "inherit" }, options));
    const stop = onSignals((signal) => child.kill(signal));
    child.on("error", (error) => {
      stop();
      reject(error);
    });
    child.on("exit", (code, signal) => {
      stop();
      resolve({ code: code, signal: signal });
    });
  });
}

/** Ends this process as the child ended. */
function endLike(ending) {
  if (ending.signal) process.kill(process.pid, ending.signal);
  else process.exitCode = ending.code;
}

const patienceMs = 20000;

/** Runs a program and keeps what it says; `onSlow` is called once when that takes long. After `limitMs`, when given, it is killed. */
function runQuietly(program, args, options) {
  return new Promise((resolve) => {
    let output = "";
    let signalled;
    const child = childProcess.spawn(program, args, {
      cwd: options.cwd,
      env: options.env || process.env,
      shell: Boolean(options.shell),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const keep = (text) => {
      output += text;
    };
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    const stop = onSignals((signal) => {
      signalled = signal;
      child.kill(signal);
    });
    const slow = setTimeout(options.onSlow || (() => {}), patienceMs);
    let isLate = false;
    const kill = () => {
      isLate = true;
      child.kill("SIGKILL");
      // Programs that it started may live on and hold these open.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const limit = options.limitMs ? setTimeout(kill, options.limitMs) : undefined;
    const end = (code) => {
      clearTimeout(slow);
      clearTimeout(limit);
      stop();
      // Somebody wants all of this to stop, not only the program.
      if (signalled) process.kill(process.pid, signalled);
      resolve({ code: code, output: output, isLate: isLate });
    };
    child.on("error", (error) => {
      output += error.message;
      end(1);
    });
    child.on("close", (code) => end(code === null ? 1 : code));
  });
}

module.exports = { runInFront, endLike, runQuietly };
