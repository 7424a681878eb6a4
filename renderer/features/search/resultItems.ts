import type { FoundMessage } from "../../../preload/contract/search.ts";

export type ResultItem =
  | { kind: "heading"; conversationId: number; title: string; count: number }
  | { kind: "found"; found: FoundMessage; titled: boolean };

/** The results as rows: flat, or together with the others of their conversation where the first of them stands. */
export function resultItems(found: readonly FoundMessage[], grouped: boolean): ResultItem[] {
  if (!grouped) return found.map((each) => ({ kind: "found", found: each, titled: true }));
  const groups = new Map<number, FoundMessage[]>();
  for (const each of found) {
    const group = groups.get(each.conversationId);
    if (group) group.push(each);
    else groups.set(each.conversationId, [each]);
  }
  return [...groups].flatMap(([conversationId, group]): ResultItem[] => [
    { kind: "heading", conversationId, title: group[0]?.conversationTitle ?? "", count: group.length },
    ...group.map((each): ResultItem => ({ kind: "found", found: each, titled: false })),
  ]);
}

export const isHeading = (item: ResultItem) => item.kind === "heading";
export const keyOf = (item: ResultItem) => (item.kind === "heading" ? `c${item.conversationId}` : `m${item.found.messageId}`);

export function heightOf(item: ResultItem): number {
  if (item.kind === "heading") return 32;
  return item.titled ? 92 : 76;
}
