import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  isExecutable(path: string): boolean;
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "brave-browser",
  "brave",
];

const macPrograms = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "Brave Browser.app/Contents/MacOS/Brave Browser",
];

const windowsPrograms = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["BraveSoftware", "Brave-Browser", "Application", "brave.exe"],
];

/** An installed browser that can show a page as a window of its own: Chromium or one of its relatives. */
export function findBrowser(machine: Machine = thisMachine): string | undefined {
  const named = machine.env.PARLEY_BROWSER;
  // Somebody who names a browser wants that one or none.
  if (named) return machine.isExecutable(named) ? named : undefined;
  return placesOf(machine).find((path) => machine.isExecutable(path));
}

function placesOf({ platform, env }: Machine): string[] {
  if (platform === "darwin") {
    const roots = ["/Applications", ...(env.HOME ? [join(env.HOME, "Applications")] : [])];
    return roots.flatMap((root) => macPrograms.map((program) => join(root, program)));
  }
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return windowsPrograms.flatMap((program) => roots.map((root) => join(root, ...program)));
  }
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Without a display a browser can only fail. Only Linux tells. */
export function hasDisplay({ platform, env }: Pick<Machine, "platform" | "env">): boolean {
  return platform !== "linux" || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
