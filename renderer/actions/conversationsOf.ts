import type { ConversationFilter } from "../../preload/contract/filter.ts";
import { told } from "./outcome.ts";
import type { Parley } from "./parley.ts";

const pageLength = 500;

/** All that a filter leaves, or as many as are wanted and some more; undefined where they could not be asked for, which is told. */
export async function conversationsOf(
  parley: Parley,
  filter: ConversationFilter,
  most = Number.POSITIVE_INFINITY,
): Promise<number[] | undefined> {
  const ids: number[] = [];
  let cursor: string | undefined;
  do {
    const input = { filter, limit: pageLength, ...(cursor ? { cursor } : {}) };
    const reply = await parley.client.ask("conversations.list", input);
    if (!reply.ok) {
      await told(parley, reply);
      return undefined;
    }
    ids.push(...reply.value.conversations.map((each) => each.id));
    cursor = reply.value.next ?? undefined;
  } while (cursor !== undefined && ids.length <= most);
  return ids;
}
