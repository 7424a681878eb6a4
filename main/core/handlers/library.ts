import { ParleyError } from "../errors.ts";
import { calendarOf } from "../search/language/asked.ts";
import { conversationPeople, getConversation, partsOf } from "../store/conversations.ts";
import { listConversations } from "../store/listing.ts";
import { prepare } from "../store/question.ts";
import { listSources } from "../store/sources.ts";
import type { Query } from "./types.ts";

const shownPeople = 200;

export const sourcesList: Query<"sources.list"> = ({ store }) => ({ sources: listSources(store) });

export const conversationsList: Query<"conversations.list"> = ({ store, cancel }, { calendar, ...input }) => {
  const { text } = input.filter;
  const asked = text === undefined ? undefined : prepare(store, { text, calendar: calendarOf(calendar) }, cancel);
  return { ...listConversations(store, { ...input, text: asked, cancel }), problems: asked?.problems ?? [] };
};

export const conversationsGet: Query<"conversations.get"> = ({ store }, { id }) => {
  const conversation = getConversation(store, id);
  if (conversation === undefined) throw gone(id);
  return { conversation, participants: conversationPeople(store, id, shownPeople), parts: partsOf(store, id) };
};

export function gone(id: number): ParleyError {
  return new ParleyError("not_found", `There is no conversation ${id} any more. It may have been deleted in another window.`);
}
