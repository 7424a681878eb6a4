import type { z } from "zod";
import type { ExportWhich } from "../../../preload/contract/export.ts";
import type { ConversationFilter } from "../../../preload/contract/filter.ts";
import type { searchAsked } from "../../../preload/contract/search.ts";
import { ParleyError } from "../errors.ts";
import type { SurveyContext } from "../handlers/types.ts";
import { calendarOf } from "../search/language/asked.ts";
import { lengthOf } from "../store/conversations.ts";
import { conversationToExport, placesOf } from "../store/export.ts";
import type { Reader } from "../store/handle.ts";
import { everyHit } from "../store/hits.ts";
import { listIds } from "../store/listing.ts";
import { prepareWithin } from "../store/narrowed.ts";
import { prepare } from "../store/question.ts";

export interface Picked {
  conversation: number;
  /** So many messages of it go out. */
  messages: number;
  /** Only these. */
  only?: number[];
}

type Context = Pick<SurveyContext, "store" | "cancel" | "breathe">;

/** What goes out, in the order of the file. It is known before the first line is written, so that the work has a total. */
export async function pick(which: ExportWhich, context: Context): Promise<Picked[]> {
  const { store } = context;
  if ("conversations" in which) return [...new Set(which.conversations)].map((id) => named(store, id));
  if ("messages" in which) return single(store, which.messages);
  if ("search" in which) return found(which.search, context);
  return filtered(which.filter, context);
}

async function filtered(filter: ConversationFilter, { store, cancel, breathe }: Context): Promise<Picked[]> {
  const text =
    filter.text === undefined ? undefined : prepare(store, { text: filter.text, calendar: calendarOf(undefined) }, cancel);
  const picked: Picked[] = [];
  for (let cursor: string | undefined; ; ) {
    const { ids, next } = listIds(store, { filter, sort: "oldest", limit: 500, cursor, text, cancel });
    picked.push(...store.snapshot(() => ids.map((id) => ({ conversation: id, messages: lengthOf(store, id) ?? 0 }))));
    if (next === null) return picked;
    cursor = next;
    await breathe();
  }
}

/** Conversation by conversation, as they come up in the search. */
function found({ calendar, ...asked }: z.output<typeof searchAsked>, { store, cancel }: Context): Picked[] {
  const prepared = prepareWithin(store, { ...asked, calendar: calendarOf(calendar) }, cancel);
  const hits = new Map<number, number[]>();
  for (const { conversationId, id } of everyHit(store, prepared, cancel)) {
    const known = hits.get(conversationId);
    if (known === undefined) hits.set(conversationId, [id]);
    else known.push(id);
  }
  return [...hits].map(([conversation, only]) => ({ conversation, messages: only.length, only: only.reverse() }));
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
