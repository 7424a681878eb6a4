import type { FoundMessage } from "../../preload/contract/search.ts";
import type { SearchState } from "./search.ts";

/** What was found, together with the others of its conversation where the first of them stands. */
export function byConversation(found: readonly FoundMessage[]): FoundMessage[][] {
  const groups = new Map<number, FoundMessage[]>();
  for (const each of found) {
    const group = groups.get(each.conversationId);
    if (group) group.push(each);
    else groups.set(each.conversationId, [each]);
  }
  return [...groups.values()];
}

export const isGrouped = ({ grouped, scope }: Pick<SearchState, "grouped" | "scope">) => grouped && scope === undefined;

/** What was found, in the order in which the list shows it. */
export function inOrder(state: Pick<SearchState, "found" | "grouped" | "scope">): readonly FoundMessage[] {
  return isGrouped(state) ? byConversation(state.found).flat() : state.found;
}

type Among = Pick<SearchState, "found" | "grouped" | "scope" | "at">;

/** Which result was gone to last; -1 where it was none of these. */
export const placeOf = (state: Among): number => inOrder(state).findIndex(({ messageId }) => messageId === state.at);

/** Whether there is one after it, or before it, perhaps one that is not loaded yet. */
export function leadsOn(state: Among & Pick<SearchState, "next">, step: 1 | -1): boolean {
  const index = placeOf(state) + step;
  return index >= 0 && (index < state.found.length || state.next !== null);
}
