import type { Moods, Talks } from "../../../../preload/contract/dashboard.ts";
import { outcome, sentiment } from "../../../../preload/contract/values.ts";
import { noStretches, stretchAt, stretchesOf } from "../../dashboard/stretches.ts";
import type { WallClock } from "../../dashboard/wallClock.ts";
import type { Calendar } from "../../search/language/dates.ts";
import { slotLength } from "../../understand/tally.ts";
import type { Reader } from "../handle.ts";
import type { Scope } from "./scope.ts";
import { slotsOf } from "./volume.ts";

const lengths = [1, 2, 3, 6, 11, 21, 51, 101, 201, 501, 1001, 10_001];

/** How long conversations are, how they felt and how they ended. */
export function countTalks(store: Reader, scope: Scope): Talks {
  const sizes = store.numbers("select c.messages from json_each(?) j cross join conversations c on c.id = j.value", scope.json);
  const counts = lengths.map(() => 0);
  for (const size of sizes) {
    const at = lengths.findLastIndex((least) => least <= size);
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  const marks = new Map(
    store
      .all<{ mark: string; count: number }>(
        `select m.mark, count(*) as count from json_each(?) j cross join conversation_marks m on m.conversation_id = j.value
         where m.mark between 'outcome:' and 'outcome;' or m.mark between 'sentiment:' and 'sentiment;' group by m.mark`,
        scope.json,
      )
      .map(({ mark, count }) => [mark, count]),
  );
  return {
    lengths: lengths.map((atLeast, at) => ({
      atLeast,
      atMost: (lengths[at + 1] ?? Number.NaN) - 1 || null,
      conversations: counts[at] ?? 0,
    })),
    sentiments: sentiment.options.map((value) => ({ sentiment: value, conversations: marks.get(`sentiment:${value}`) ?? 0 })),
    outcomes: outcome.options.map((value) => ({ outcome: value, conversations: marks.get(`outcome:${value}`) ?? 0 })),
  };
}

/** How the mood went over time. */
export function countMoods(store: Reader, scope: Scope, clock: WallClock, { weekStart }: Calendar): Moods {
  const within = slotsOf(scope);
  const { sql, values } = scope.rows("conversation_moods", within.from, within.to);
  const slots = store.all<{ slot: number; messages: number; mood: number }>(
    `select s.slot, sum(s.messages) as messages, sum(s.mood) as mood from ${sql} group by s.slot order by s.slot`,
    ...values,
  );
  const [first, last] = [slots[0]?.slot, slots.at(-1)?.slot];
  if (first === undefined || last === undefined) return { ...noStretches, moods: [] };
  const from = scope.filter.from ?? first * slotLength;
  const stretches = stretchesOf(from, scope.filter.to ?? (last + 1) * slotLength - 1, clock, weekStart);
  const sums = stretches.begins.map(() => ({ messages: 0, mood: 0 }));
  for (const { slot, messages, mood } of slots) {
    const sum = sums[stretchAt(stretches, slot * slotLength)];
    if (sum === undefined) continue;
    sum.messages += messages;
    sum.mood += mood;
  }
  return {
    ...stretches,
    moods: sums.map(({ messages, mood }) => (messages === 0 ? null : Math.max(-1, Math.min(1, mood / messages)))),
  };
}
