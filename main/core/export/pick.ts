import type { ExportWhich } from "../../../preload/contract/export.ts";
import { ParleyError } from "../errors.ts";
import type { LongWork } from "../handlers/types.ts";
import { conversationToExport, placesOf } from "../store/export.ts";
import type { Reader } from "../store/handle.ts";
import { listConversations } from "../store/listing.ts";

export interface Picked {
  conversation: number;
  /** So many messages of it go out. */
  messages: number;
  /** Only these. */
  only?: number[];
}

/** What goes out, in the order of the file. It is known before the first line is written, so that the work has a total. */
export async function pick(store: Reader, which: ExportWhich, { breathe }: LongWork): Promise<Picked[]> {
  if ("conversations" in which) return [...new Set(which.conversations)].map((id) => named(store, id));
  if ("messages" in which) return single(store, which.messages);
  const picked: Picked[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = listConversations(store, { filter: which.filter, sort: "oldest", limit: 500, cursor });
    picked.push(...page.conversations.map(({ id, messages }) => ({ conversation: id, messages })));
    if (page.next === null) return picked;
    cursor = page.next;
    await breathe();
  }
}

function named(store: Reader, id: number): Picked {
  const conversation = conversationToExport(store, id);
  if (conversation === undefined) throw new ParleyError("not_found", `There is no conversation ${id}. Nothing was written.`);
  return { conversation: id, messages: conversation.messages };
}

function single(store: Reader, ids: readonly number[]): Picked[] {
  const places = Map.groupBy(placesOf(store, [...new Set(ids)]), ({ conversation }) => conversation);
  return [...places].map(([conversation, found]) => ({
    conversation,
    messages: found.length,
    only: found.map(({ id }) => id),
  }));
}
