import { spawnSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { delimiter, join } from "node:path";

// What the tests need from the system beside Node. On Debian as root it is installed; elsewhere it is named.

interface Need {
  what: string;
  package: string;
  there(): boolean;
}

const onPath = (...names: string[]) =>
  (process.env.PATH ?? "").split(delimiter).some((dir) => names.some((name) => existsSync(join(dir, name))));

const font = (pattern: string) => spawnSync("fc-list", [pattern], { encoding: "utf8" }).stdout?.trim() !== "";

const needs: Need[] = [
  {
    what: "a Chromium browser",
    package: "chromium",
    there: () => Boolean(process.env.PARLEY_BROWSER) || onPath("chromium", "google-chrome", "google-chrome-stable"),
  },
  {
    what: "a Chromium without windows, in which the pages' tests run in half the time",
    package: "chromium-headless-shell",
    there: () => Boolean(process.env.PARLEY_BROWSER) || onPath("chromium-headless-shell"),
  },
  { what: "a display without a screen", package: "xvfb", there: () => onPath("Xvfb") },
  { what: "xauth", package: "xauth", there: () => onPath("xauth") },
  { what: "D-Bus", package: "dbus", there: () => onPath("dbus-run-session") },
  { what: "D-Bus for a display", package: "dbus-x11", there: () => onPath("dbus-launch") },
  { what: "a keychain", package: "gnome-keyring", there: () => onPath("gnome-keyring-daemon") },
  {
    what: "the keychain's library",
    package: "libsecret-1-0",
    there: () => globSync("/usr/lib{,64,/*-linux-gnu}/libsecret-1.so.0").length > 0,
  },
  { what: "fonts", package: "fonts-dejavu-core", there: () => font("DejaVu Sans") },
  { what: "emoji", package: "fonts-noto-color-emoji", there: () => font("Noto Color Emoji") },
  { what: "Chinese, Japanese and Korean fonts", package: "fonts-noto-cjk", there: () => font("Noto Sans CJK JP") },
];

export interface System {
  /** What is still missing, with the command that would bring it. */
  missing: string[];
  hasBrowser: boolean;
}

export function prepareSystem(): System {
  if (process.platform !== "linux") return { missing: [], hasBrowser: true };
  const lacking = needs.filter((need) => !need.there());
  if (lacking.length > 0 && process.getuid?.() === 0 && onPath("apt-get")) install(lacking.map((need) => need.package));
  const missing = needs.filter((need) => !need.there());
  return {
    missing: missing.map((need) => `${need.what}: apt-get install ${need.package}`),
    hasBrowser: !missing.some((need) => need.package === "chromium"),
  };
}

function install(packages: readonly string[]): void {
  console.log(`installing ${packages.join(" ")}`);
  const apt = (...args: string[]) =>
    spawnSync("apt-get", ["-qq", "-y", "--no-install-recommends", ...args], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update");
  apt("install", ...packages);
}
