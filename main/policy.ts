import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Policy } from "./core/ports.ts";

const policy = z.strictObject({ offline: z.boolean() });

/** Where somebody who looks after a computer decides for everybody on it; only they can write there. */
export function policyFile(platform: NodeJS.Platform = process.platform, env: NodeJS.ProcessEnv = process.env): string {
  if (platform === "darwin") return "/Library/Application Support/Parley/policy.json";
  if (platform === "win32") return join(env.ProgramData ?? "C:\\ProgramData", "Parley", "policy.json");
  return "/etc/parley/policy.json";
}

/** What was decided. A file that is there and cannot be understood means no: whoever wrote it wanted to forbid something. */
export function readPolicy(file = policyFile()): Policy {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
    return { offline: !isMissing };
  }
  try {
    return policy.parse(JSON.parse(text));
  } catch {
    return { offline: true };
  }
}
