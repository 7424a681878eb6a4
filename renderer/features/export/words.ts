import type { ExportState, Scope } from "../../stores/export.ts";
import { say } from "../../text/say.ts";

/** How much a scope is, as far as it is known. */
export function sizeWords({ kind, conversations, messages }: Scope, found: ExportState["found"]): string | undefined {
  const { amounts, export: texts } = say();
  if (kind === "found") {
    if (found === undefined) return texts.counting;
    const words = texts.matching(found.messages, amounts.conversations(found.conversations));
    return found.more ? texts.atLeast(words) : words;
  }
  const parts = [
    kind !== "open" && conversations !== undefined ? amounts.conversations(conversations) : undefined,
    messages === undefined ? undefined : amounts.messages(messages),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(" · ") : undefined;
}
