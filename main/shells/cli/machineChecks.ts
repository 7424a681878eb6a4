import { dirname, join } from "node:path";
import type { Check, DoctorMachine } from "./doctor.ts";

export function nodeCheck({ nodeVersion }: DoctorMachine): Check {
  const [major = 0, minor = 0] = nodeVersion.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return { name: "Node", state: "ok", found: nodeVersion };
  return {
    name: "Node",
    state: "broken",
    found: `${nodeVersion}, which is too old`,
    cost: "The store's driver crashes on it.",
    remedy: "Start Parley by npm start, which brings a Node of its own.",
  };
}

export function electronCheck({ root, exists, read }: DoctorMachine): Check {
  const folder = join(root, "node_modules", "electron");
  const program = read(join(folder, "path.txt"));
  if (program !== undefined && exists(join(folder, "dist", program))) return { name: "Electron", state: "ok", found: "there" };
  return {
    name: "Electron",
    state: "missing",
    found: "not fetched yet",
    cost: "Parley opens in an installed browser instead of a window of its own.",
    remedy: "npm start -- --shell=electron fetches it again (about 110 MB).",
  };
}

export function browserCheck({ findBrowser, env }: DoctorMachine): Check {
  const browser = findBrowser();
  if (browser !== undefined) return { name: "Browser", state: "ok", found: browser };
  return {
    name: "Browser",
    state: "missing",
    found: env.PARLEY_BROWSER
      ? `PARLEY_BROWSER names ${env.PARLEY_BROWSER}, which cannot be run`
      : "no Chromium, Chrome, Edge or Brave",
    cost: "Without Electron, Parley can only print its address.",
    remedy: "Install one of them, or name a Chromium in PARLEY_BROWSER.",
  };
}

export function displayCheck({ hasDisplay }: DoctorMachine): Check {
  if (hasDisplay) return { name: "Display", state: "ok", found: "there" };
  return {
    name: "Display",
    state: "missing",
    found: "neither DISPLAY nor WAYLAND_DISPLAY is set",
    cost: "No window can be opened here; the command line and npm start -- --no-open work.",
    remedy: "Start Parley from a desktop session.",
  };
}

const triplets: Record<string, string> = { x64: "x86_64-linux-gnu", arm64: "aarch64-linux-gnu", arm: "arm-linux-gnueabihf" };

export function keychainCheck({ platform, arch, env, exists }: DoctorMachine): Check | undefined {
  // macOS and Windows have their keychains built in.
  if (platform !== "linux") return undefined;
  const system = ["/usr/lib", "/usr/lib64", "/lib64", "/usr/local/lib", `/usr/lib/${triplets[arch] ?? ""}`];
  const folders = [...(env.LD_LIBRARY_PATH ?? "").split(":").filter((folder) => folder !== ""), ...system];
  const found = folders.map((folder) => join(folder, "libsecret-1.so.0")).find(exists);
  if (found !== undefined) return { name: "Keychain", state: "ok", found };
  return {
    name: "Keychain",
    state: "missing",
    found: "libsecret is not installed",
    cost: "Keys of providers are kept for one run only, or come from environment variables.",
    remedy: "Install libsecret: apt install libsecret-1-0, dnf install libsecret, pacman -S libsecret.",
  };
}

const scripts: Record<string, string> = {
  Chinese: ":lang=zh",
  Japanese: ":lang=ja",
  Korean: ":lang=ko",
  Arabic: ":lang=ar",
  Hindi: ":lang=hi",
  emoji: ":charset=1f600",
};

export function fontCheck({ platform, output }: DoctorMachine): Check | undefined {
  // macOS and Windows come with fonts for all of these.
  if (platform !== "linux") return undefined;
  const cost = "Messages in scripts without a font show as boxes; Parley brings a font for Latin, Greek and Cyrillic.";
  const remedy = "Install the Noto fonts: apt install fonts-noto fonts-noto-cjk fonts-noto-color-emoji, or your system's like.";
  if (output("fc-list", ["--version"]) === undefined) {
    return { name: "Fonts", state: "missing", found: "cannot be listed (no fontconfig)", cost, remedy };
  }
  const lacking = Object.entries(scripts).filter(([, pattern]) => !output("fc-list", [pattern, "file"])?.trim());
  if (lacking.length === 0) return { name: "Fonts", state: "ok", found: "for all common scripts" };
  return { name: "Fonts", state: "missing", found: `none for ${lacking.map(([script]) => script).join(", ")}`, cost, remedy };
}

const enoughBytes = 2 * 1024 ** 3;

export function spaceCheck({ exists, freeBytes }: DoctorMachine, dataDir: string): Check {
  const free = freeBytes(nearest(dataDir, exists));
  const found = `${(free / 1024 ** 3).toFixed(1)} GB free`;
  if (free >= enoughBytes) return { name: "Disk space", state: "ok", found };
  return {
    name: "Disk space",
    state: "missing",
    found,
    cost: "A large import or a backup may not fit; what does not fit is not begun or taken back.",
    remedy: "Free some space, or name another folder with --data.",
  };
}

export function writableCheck({ exists, isWritable }: DoctorMachine, dataDir: string): Check {
  if (isWritable(nearest(dataDir, exists))) return { name: "Data folder", state: "ok", found: dataDir };
  return {
    name: "Data folder",
    state: "broken",
    found: `${dataDir} cannot be written to`,
    cost: "Parley cannot keep anything.",
    remedy: "Give yourself the right to write there, or name another folder with --data.",
  };
}

/** The folder itself, or the nearest one above it that exists. */
function nearest(folder: string, exists: (path: string) => boolean): string {
  let place = folder;
  while (!exists(place) && dirname(place) !== place) place = dirname(place);
  return place;
}
