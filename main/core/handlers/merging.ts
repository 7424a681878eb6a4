import { summarise } from "../import/summarise.ts";
import { note } from "../store/audit.ts";
import { getConversation } from "../store/conversations.ts";
import type { Writer } from "../store/handle.ts";
import { beginMerge, finishMerge, splitConversations, unfinishedMerges } from "../store/merging.ts";
import { recountSources } from "../store/trash.ts";
import { gone } from "./library.ts";
import type { Command, CommandContext } from "./types.ts";

export const conversationsMerge: Command<"conversations.merge"> = async (context, { into, ids }) => {
  const { store } = context;
  if (getConversation(store, into) === undefined) throw gone(into);
  // all of them or none: what is begun is finished, after a restart too
  const begun = store.transaction(() => {
    const all = [...new Set(ids)].filter((id) => beginMerge(store, into, id));
    note(store, context.clock.now(), "conversations.merge", { into, ids: ids.join(" "), conversations: all.length });
    return all;
  });
  for (const id of begun) await finishMerge(store, into, id);
  recountSources(store);
  if (begun.length > 0) await summarise(store, into, context);
  context.emit({ event: "changed", payload: { what: "library" } });
  return { merged: begun.length };
};

/** Goes on with what the end of the process cut off. */
export async function finishMerges(store: Writer, work: Pick<CommandContext, "breathe">): Promise<number> {
  const begun = unfinishedMerges(store);
  for (const { id, into } of begun) {
    await finishMerge(store, into, id);
    await summarise(store, into, work);
  }
  if (begun.length > 0) recountSources(store);
  return begun.length;
}

export const conversationsSplit: Command<"conversations.split"> = async (context, { ids, together }) => {
  const { store } = context;
  const { split, from, begun } = store.transaction(() => {
    const parts = splitConversations(store, ids);
    const again = together.flatMap((one) =>
      one.ids.filter((id) => beginMerge(store, one.into, id)).map((id) => ({ id, into: one.into })),
    );
    recountSources(store);
    note(store, context.clock.now(), "conversations.split", { ids: ids.join(" "), conversations: parts.split.length });
    return { ...parts, begun: again };
  });
  for (const { id, into } of begun) await finishMerge(store, into, id);
  if (begun.length > 0) recountSources(store);
  const parts = new Set(begun.map(({ id }) => id));
  for (const id of [...split, ...from].filter((each) => !parts.has(each))) await summarise(store, id, context);
  context.emit({ event: "changed", payload: { what: "library" } });
  return { split: split.length };
};
