import type { Settings } from "../../../preload/contract/settings.ts";
import type { Policy } from "../ports.ts";

/** Whether anything may leave this computer: if not, whether the person chose that or somebody who looks after the computer. */
export function offlineOf(settings: Settings, policy: Policy): "no" | "chosen" | "managed" {
  if (policy.offline) return "managed";
  return settings.sending.offline ? "chosen" : "no";
}
