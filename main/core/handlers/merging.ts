import { summarise } from "../import/summarise.ts";
import { note } from "../store/audit.ts";
import { getConversation } from "../store/conversations.ts";
import { mergeConversations, splitConversations } from "../store/merging.ts";
import { recountSources } from "../store/trash.ts";
import { gone } from "./library.ts";
import type { Command, CommandContext } from "./types.ts";

export const conversationsMerge: Command<"conversations.merge"> = async (context, { into, ids }) => {
  const { store } = context;
  if (getConversation(store, into) === undefined) throw gone(into);
  const merged = store.transaction(() => {
    const count = mergeConversations(store, into, ids);
    told(context, "conversations.merge", { into, ids: ids.join(" "), conversations: count });
    return count;
  });
  if (merged > 0) await summarise(store, into, context);
  context.emit({ event: "changed", payload: { what: "library" } });
  return { merged };
};

export const conversationsSplit: Command<"conversations.split"> = async (context, { ids }) => {
  const { store } = context;
  const { split, from } = store.transaction(() => {
    const parts = splitConversations(store, ids);
    told(context, "conversations.split", { ids: ids.join(" "), conversations: parts.split.length });
    return parts;
  });
  for (const id of [...split, ...from]) await summarise(store, id, context);
  context.emit({ event: "changed", payload: { what: "library" } });
  return { split: split.length };
};

function told(
  { store, clock }: CommandContext,
  action: "conversations.merge" | "conversations.split",
  facts: Record<string, string | number>,
) {
  recountSources(store);
  note(store, clock.now(), action, facts);
}
