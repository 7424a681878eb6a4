import type { ParsedInput } from "../../../preload/contract/requests.ts";
import { ParleyError } from "../errors.ts";
import { lengthOf } from "../store/conversations.ts";
import type { Reader } from "../store/handle.ts";
import { messagesToUnderstand, speakersOf } from "../store/insights.ts";
import { onlyLanguage } from "../store/marks.ts";
import { countsBetween, messagesFrom, positionAtTime, positionOfMessage, timesAlong } from "../store/messages.ts";
import { gone } from "./library.ts";
import type { Query, Survey } from "./types.ts";

export const messagesPage: Query<"messages.page"> = ({ store }, { conversationId, at, limit }) => {
  const total = totalOf(store, conversationId);
  const target = Math.min(targetOf(store, conversationId, at, total), Math.max(0, total - 1));
  const start = "message" in at ? Math.max(0, target - Math.floor(limit / 2)) : target;
  return { messages: messagesFrom(store, conversationId, start, limit), start, total, target };
};

function targetOf(store: Reader, conversationId: number, at: ParsedInput<"messages.page">["at"], total: number): number {
  if ("position" in at) return at.position;
  if ("time" in at) return positionAtTime(store, conversationId, at.time) ?? total - 1;
  const position = positionOfMessage(store, conversationId, at.message);
  if (position === undefined) throw new ParleyError("not_found", "This message is not in the conversation any more.");
  return position;
}

/** So many messages before the first are read too, for the language of those that are too short to tell. */
const readBefore = 50;

/** Not by a thread that answers the page: the engine's weights take a fifth of a second to load. */
export const messagesMoods: Survey<"messages.moods"> = async ({ store }, { conversationId, from, limit }) => {
  const { moodsOf } = await import("../insight/mood.ts");
  const begin = Math.max(0, from - readBefore);
  const said = messagesToUnderstand(store, conversationId, begin, from - begin + limit);
  const moods = moodsOf(said, onlyLanguage(store, conversationId));
  // a machine feels nothing, and counts nowhere else either
  const bots = new Set(speakersOf(store, conversationId).flatMap(({ id, role }) => (role === "bot" ? [id] : [])));
  const asked = said.flatMap(({ id, author, position }) => {
    const mood = position < from || bots.has(author ?? 0) ? undefined : moods.get(id);
    return mood === undefined ? [] : [{ message: id, mood }];
  });
  return { moods: asked };
};

export const messagesBetween: Query<"messages.between"> = ({ store }, { conversationId, edges }) => {
  if (edges.some((edge, index) => edge < (edges[index - 1] ?? edge)))
    throw new ParleyError("bad_input", "edges: the times must rise.");
  return { counts: countsBetween(store, conversationId, edges, totalOf(store, conversationId)) };
};

export const messagesStrip: Query<"messages.strip"> = ({ store }, { conversationId, pieces }) => {
  const total = totalOf(store, conversationId);
  return { times: timesAlong(store, conversationId, pieces, total), total };
};

function totalOf(store: Reader, conversationId: number): number {
  const total = lengthOf(store, conversationId);
  if (total === undefined) throw gone(conversationId);
  return total;
}
