import { ParleyError } from "../errors.ts";
import { note } from "../store/audit.ts";
import { conversationPeople, getConversation, setDeleted } from "../store/conversations.ts";
import { listConversations } from "../store/listing.ts";
import { listPeople } from "../store/people.ts";
import { prepare } from "../store/question.ts";
import { listSources } from "../store/sources.ts";
import { calendarOf } from "./search.ts";
import type { Command, CommandContext, Query } from "./types.ts";

const shownPeople = 200;

export const sourcesList: Query<"sources.list"> = ({ store }) => ({ sources: listSources(store) });

export const peopleList: Query<"people.list"> = ({ store }, { limit }) => ({ people: listPeople(store, limit) });

export const conversationsList: Query<"conversations.list"> = ({ store, cancel }, { calendar, ...input }) => {
  const { text } = input.filter;
  const asked = text === undefined ? undefined : prepare(store, { text, calendar: calendarOf(calendar) }, cancel);
  return { ...listConversations(store, { ...input, text: asked, cancel }), problems: asked?.problems ?? [] };
};

export const conversationsGet: Query<"conversations.get"> = ({ store }, { id }) => {
  const conversation = getConversation(store, id);
  if (conversation === undefined) throw gone(id);
  return { conversation, participants: conversationPeople(store, id, shownPeople) };
};

export function gone(id: number): ParleyError {
  return new ParleyError("not_found", `There is no conversation ${id} any more. It may have been deleted in another window.`);
}

export const conversationsDelete: Command<"conversations.delete"> = (context, { ids }) => ({
  deleted: changeTrash(context, ids, "conversations.delete", context.clock.now()),
});

export const conversationsRestore: Command<"conversations.restore"> = (context, { ids }) => ({
  restored: changeTrash(context, ids, "conversations.restore", null),
});

function changeTrash(
  { store, clock, emit }: CommandContext,
  ids: readonly number[],
  action: "conversations.delete" | "conversations.restore",
  deletedAt: number | null,
): number {
  const changed = store.transaction(() => {
    const done = setDeleted(store, ids, deletedAt);
    note(store, clock.now(), action, { conversations: done, ids: ids.join(" ") });
    return done;
  });
  emit({ event: "changed", payload: { what: "library" } });
  return changed;
}
