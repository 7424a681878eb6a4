import { homedir } from "node:os";
import { join } from "node:path";

/** Where Parley keeps its store when nobody says otherwise; the same place for every shell. */
export function defaultDataDir(platform: NodeJS.Platform = process.platform, env: NodeJS.ProcessEnv = process.env): string {
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "Parley");
  if (platform === "win32") return join(env.APPDATA ?? join(homedir(), "AppData", "Roaming"), "Parley");
  return join(env.XDG_DATA_HOME || join(homedir(), ".local", "share"), "parley");
}

/** The worker threads' script, beside the built entries or in the source tree. */
export const workerScript = new URL(import.meta.url.endsWith(".ts") ? "./core/worker.ts" : "./worker.js", import.meta.url);
