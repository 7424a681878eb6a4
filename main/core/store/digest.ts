import type { Digest } from "../../../preload/contract/digest.ts";
import type { Cancel } from "../cancel.ts";
import type { TimeQuestion } from "../search/digest.ts";
import type { Calendar } from "../search/language/dates.ts";
import type { Reader } from "./handle.ts";
import { listConversations } from "./listing.ts";
import { countsBetween, positionAtTime } from "./messages.ts";
import { peopleNamed } from "./names.ts";
import { getPerson } from "./persons.ts";
import { prepare } from "./question.ts";

const most = 200;

/** What was said at a time, by day: the summaries of the conversations that were under way. Null where the person is not known here. */
export function digestOf(store: Reader, asked: TimeQuestion, calendar: Calendar, cancel: Cancel): Digest | null {
  const { from, to } = asked.range;
  const [who] = asked.person === undefined ? [] : peopleNamed(store, asked.person, cancel);
  if (asked.person !== undefined && who === undefined) return null;
  const filter = { from, to, ...(who === undefined ? {} : { participantId: who }) };
  const text = asked.about === undefined ? undefined : prepare(store, { text: asked.about, calendar }, cancel);
  const { conversations, next } = listConversations(store, { filter, sort: "newest", limit: most, text, cancel });
  const dayOf = new Intl.DateTimeFormat("en-CA", { timeZone: calendar.timeZone, dateStyle: "short" });
  const days = new Map<string, Digest["days"][number]>();
  let messages = 0;
  for (const { id, title, preview, sentiment, lastAt, messages: total } of conversations) {
    const position = positionAtTime(store, id, from) ?? 0;
    const [count = 0] = countsBetween(store, id, [from, to + 1], total);
    const day = dayOf.format(Math.min(lastAt ?? to, to));
    const there = days.get(day) ?? { day, conversations: [] };
    there.conversations.push({
      id,
      title,
      summary: preview,
      sentiment,
      messages: count,
      position: Math.min(position, total - 1),
    });
    days.set(day, there);
    messages += count;
  }
  return {
    from,
    to,
    person: who === undefined ? null : (getPerson(store, who)?.person.name ?? null),
    about: asked.about ?? null,
    messages,
    conversations: conversations.length,
    more: next !== null,
    days: [...days.values()].sort((one, other) => (one.day < other.day ? 1 : -1)),
  };
}
