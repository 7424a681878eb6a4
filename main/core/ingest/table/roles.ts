import type { ParticipantKind } from "../../../../preload/contract/values.ts";

const kinds = new Map<string, ParticipantKind>([
  ...["customer", "user", "client", "visitor"].map((role): [string, ParticipantKind] => [role, "customer"]),
  ...["agent", "support", "support_agent", "admin", "operator", "staff"].map((role): [string, ParticipantKind] => [
    role,
    "support_agent",
  ]),
  ...["bot", "assistant", "system"].map((role): [string, ParticipantKind] => [role, "bot"]),
]);

/** Who somebody is, by the word that a file has for it. */
export function kindOf(role: string): ParticipantKind {
  if (role === "") return "unknown";
  return kinds.get(role) ?? kinds.get(normalized(role)) ?? "unknown";
}

export function isRole(role: string): boolean {
  return kinds.has(normalized(role));
}

function normalized(role: string): string {
  return role
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");
}
