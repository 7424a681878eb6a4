import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync, statfsSync } from "node:fs";
import type { DoctorMachine } from "./doctor.ts";

/** The computer that this runs on, as far as Node itself can tell. */
export const thisMachine: Omit<DoctorMachine, "root" | "findBrowser" | "hasDisplay"> = {
  platform: process.platform,
  arch: process.arch,
  env: process.env,
  nodeVersion: process.versions.node,
  exists: existsSync,
  read: (path) => (existsSync(path) ? readFileSync(path, "utf8") : undefined),
  isWritable(path) {
    try {
      accessSync(path, constants.W_OK);
      return true;
    } catch {
      return false;
    }
  },
  freeBytes(path) {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  },
  output(program, args) {
    const { status, stdout } = spawnSync(program, args, { encoding: "utf8", timeout: 10_000 });
    return status === 0 ? stdout : undefined;
  },
};
