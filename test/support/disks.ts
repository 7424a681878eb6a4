import { execFileSync } from "node:child_process";
import { onTestFinished } from "vitest";
import { temporaryFolder } from "./core.ts";

/** A disk of a few megabytes; undefined where this user may not make one. */
export function smallDisk(size = "12m"): string | undefined {
  const dir = temporaryFolder();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", dir], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync("umount", ["-l", dir], { stdio: "ignore" }));
  return dir;
}

/** From now on nobody writes to it, not even a superuser. */
export function madeReadOnly(disk: string): void {
  execFileSync("mount", ["-o", "remount,ro", disk], { stdio: "ignore" });
}
