import type { FoundMessage } from "../../../preload/contract/search.ts";
import { byConversation } from "../../stores/results.ts";

export type ResultItem =
  | { kind: "heading"; conversationId: number; title: string; count: number }
  | { kind: "found"; found: FoundMessage; titled: boolean };

/** The results as rows: flat, or together with the others of their conversation where the first of them stands. */
export function resultItems(found: readonly FoundMessage[], grouped: boolean): ResultItem[] {
  if (!grouped) return found.map((each) => ({ kind: "found", found: each, titled: true }));
  return byConversation(found).flatMap((group): ResultItem[] => [
    ...group.slice(0, 1).map(({ conversationId, conversationTitle: title }) => heading(conversationId, title, group.length)),
    ...group.map((each): ResultItem => ({ kind: "found", found: each, titled: false })),
  ]);
}

const heading = (conversationId: number, title: string, count: number): ResultItem => ({
  kind: "heading",
  conversationId,
  title,
  count,
});

export const isHeading = (item: ResultItem) => item.kind === "heading";
export const keyOf = (item: ResultItem) => (item.kind === "heading" ? `c${item.conversationId}` : `m${item.found.messageId}`);

export function heightOf(item: ResultItem): number {
  if (item.kind === "heading") return 32;
  return item.titled ? 92 : 76;
}
