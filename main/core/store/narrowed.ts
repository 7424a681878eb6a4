import type { ConversationFilter } from "../../../preload/contract/filter.ts";
import type { Cancel } from "../cancel.ts";
import type { Calendar } from "../search/language/dates.ts";
import { checkedOnce, inConversations, type Wanted } from "../search/wanted.ts";
import { conditionsOf } from "./conditions.ts";
import type { Reader } from "./handle.ts";
import { conversationsLeft, mostNamed } from "./leftOver.ts";
import { Finder } from "./matching.ts";
import { type Asked, type Prepared, prepare, smaller } from "./question.ts";

/** The conversations of so many hits of the filter's own text are gathered before each is asked about by itself. */
const mostGathered = 1000;

/** A question asked of what a filter leaves: by this person, in these days, in the conversations that meet all the rest. */
export function prepareWithin(
  store: Reader,
  { filter = {}, ...asked }: Asked & { filter?: ConversationFilter | undefined },
  cancel: Cancel,
): Prepared {
  const { sourceId, participantId, from, to, text, ...rest } = filter;
  const scope = Object.fromEntries(
    Object.entries({ sourceId, participantId, from, to }).filter(([, value]) => value !== undefined),
  );
  const prepared = prepare(store, { ...scope, ...asked }, cancel);
  const parts: Wanted[] = [prepared.wanted];
  let until = prepared.to;
  if (Object.values(rest).some((value) => value !== undefined)) {
    const { few, newest } = conversationsLeft(store, rest, mostNamed);
    parts.push(few === undefined ? meeting(store, rest) : inConversations(few));
    // or all that was said since would be walked through before the first hit
    until = smaller(until, newest);
  }
  if (text !== undefined) parts.push(answering(store, text, asked.calendar, cancel));
  return parts.length === 1 ? prepared : { ...prepared, wanted: { is: "and", of: parts }, to: until };
}

function meeting(store: Reader, filter: ConversationFilter): Wanted {
  const conditions = conditionsOf(store, filter, undefined, "newest");
  const sql = `select 1 from conversations c where c.id = ? and ${conditions.map((condition) => condition.sql).join(" and ")}`;
  const values = conditions.flatMap((condition) => condition.values);
  return checkedOnce((id) => store.get(sql, id, ...values) !== undefined);
}

function answering(store: Reader, text: string, calendar: Calendar, cancel: Cancel): Wanted {
  const finder = new Finder(store, prepare(store, { text, calendar }, cancel), cancel);
  const whole = finder.gather(mostGathered);
  return whole && finder.found.size <= mostNamed
    ? inConversations([...finder.found.keys()])
    : checkedOnce((id) => finder.finds(id));
}
