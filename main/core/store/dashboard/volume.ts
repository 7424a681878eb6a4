import type { Volume } from "../../../../preload/contract/dashboard.ts";
import { noStretches, stretchAt, stretchesOf } from "../../dashboard/stretches.ts";
import { hourOfWeek, type WallClock } from "../../dashboard/wallClock.ts";
import type { Calendar } from "../../search/language/dates.ts";
import { slotLength, slotOf } from "../../understand/tally.ts";
import type { Reader } from "../handle.ts";
import { allConversations, type Scope } from "./scope.ts";

const earliest = -1e9;
const latest = 1e9;

/** The slots that a scope's dates leave over. */
export function slotsOf({ filter }: Scope): { from: number; to: number } {
  const { from, to } = filter;
  return { from: from === undefined ? earliest : slotOf(from), to: to === undefined ? latest : slotOf(to) };
}

/** Messages over time and by the hour of the week. */
export function countVolume(store: Reader, scope: Scope, clock: WallClock, { weekStart }: Calendar): Volume {
  const within = slotsOf(scope);
  const { sql, values } = scope.rows("conversation_slots", within.from, within.to);
  const slots = store.all<{ slot: number; messages: number }>(
    `select s.slot, sum(s.messages) as messages from ${sql} group by s.slot order by s.slot`,
    ...values,
  );
  const hours = Array.from({ length: 168 }, () => 0);
  let total = 0;
  for (const { slot, messages } of slots) {
    const hour = hourOfWeek(clock.shown(slot * slotLength));
    hours[hour] = (hours[hour] ?? 0) + messages;
    total += messages;
  }
  const [first, last] = [slots[0]?.slot, slots.at(-1)?.slot];
  const conversations = scope.isEverything && !scope.isDated ? allConversations(store) : scope.ids.length;
  if (first === undefined || last === undefined) return { ...noStretches, messages: [], hours, total, conversations };
  const from = scope.filter.from ?? first * slotLength;
  const to = scope.filter.to ?? (last + 1) * slotLength - 1;
  const stretches = stretchesOf(from, Math.max(from, to), clock, weekStart);
  const messages = stretches.begins.map(() => 0);
  const add = (time: number, count: number) => {
    const at = stretchAt(stretches, time);
    messages[at] = (messages[at] ?? 0) + count;
  };
  if (stretches.bucket === "minute")
    for (const { minute, count } of minutesOf(store, scope, from, to)) add(minute * 60_000, count);
  else for (const { slot, messages: count } of slots) add(slot * slotLength, count);
  return { ...stretches, messages, hours, total, conversations };
}

/** A day's minutes are counted among the messages themselves. */
function minutesOf(store: Reader, scope: Scope, from: number, to: number): { minute: number; count: number }[] {
  return store.all(
    `select m.sent_at / 60000 as minute, count(*) as count
     from json_each(?) j cross join messages m indexed by messages_by_time on m.conversation_id = j.value
     where m.sent_at between ? and ? group by 1`,
    scope.json,
    from,
    to,
  );
}
