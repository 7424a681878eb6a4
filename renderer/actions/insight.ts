import type { Enhanced } from "../../preload/contract/enhanced.ts";
import type { ClaimChange, Insight } from "../../preload/contract/insights.ts";
import type { Span } from "../../preload/contract/values.ts";
import { say } from "../text/say.ts";
import { copyText } from "../ui/copyText.ts";
import { insightAsMarkdown } from "./insightAsMarkdown.ts";
import type { Parley } from "./parley.ts";

/** Leads from a claim to the message that proves it, and to the words there that do. */
export async function showEvidence(
  { client, stores }: Parley,
  conversationId: number,
  messageId: number,
  proofs: readonly Span[] = [],
): Promise<void> {
  const reply = await client.ask("messages.page", { conversationId, at: { message: messageId }, limit: 1 });
  if (!reply.ok) return stores.toasts.getState().show({ tone: "problem", title: say().insight.notShown, text: reply.message });
  await stores.reader.getState().open(conversationId, { position: reply.value.target, messageId, proofs });
}

export async function changeClaim(
  parley: Parley,
  conversationId: number,
  claim: string,
  change: ClaimChange | null,
): Promise<boolean> {
  return told(parley, await parley.client.ask("insights.change", { conversationId, claim, change }));
}

export async function judge(parley: Parley, { conversationId, verdict }: Insight, wanted: "up" | "down"): Promise<void> {
  const next = verdict === wanted ? null : wanted;
  told(parley, await parley.client.ask("insights.judge", { conversationId, verdict: next }));
}

function told({ stores }: Parley, reply: { ok: true; value: { insight: Insight } } | { ok: false; message: string }): boolean {
  if (reply.ok) stores.insight.getState().show(reply.value.insight);
  else stores.toasts.getState().show({ tone: "problem", title: say().insight.notChanged, text: reply.message });
  return reply.ok;
}

/** Copies a version of the open conversation's summary; without one, what Parley found itself. */
export function copySummary({ stores }: Parley, enhanced?: Enhanced): void {
  const insight = enhanced ?? stores.insight.getState().insight;
  const { details } = stores.reader.getState();
  if (insight === undefined || details === undefined) return;
  if (copyText(insightAsMarkdown(insight, details.conversation.title)))
    stores.toasts.getState().show({ title: say().insight.copied });
}

/** Searches within the open conversation's words for a keyword, as if it had been typed. */
export function searchKeyword({ stores }: Parley, keyword: string): void {
  stores.ui.getState().go("library");
  stores.search.getState().setText(/\s/.test(keyword) ? `"${keyword}"` : keyword);
}
