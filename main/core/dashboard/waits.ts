import type { BusinessHours, Waits } from "../../../preload/contract/dashboard.ts";
import type { WallClock } from "./wallClock.ts";

const minute = 60_000;
const day = 86_400_000;

/** How long somebody waited, as far as somebody could have answered. */
export type Waited = (askedAt: number, answeredAt: number) => number;

export function waitedIn(hours: BusinessHours | null, clock: WallClock): Waited {
  if (hours === null || hours.to <= hours.from) return (askedAt, answeredAt) => answeredAt - askedAt;
  const open = (hours.to - hours.from) * minute;
  const works = Array.from({ length: 7 }, (_, weekday) => hours.days.includes(weekday));
  const perWeek = works.filter(Boolean).length * open;
  /** The open time of the days of a week before each of them, from the Thursday that 1970 began with. */
  const before = Array.from({ length: 7 }, (_, number) =>
    works.reduce((sum, _works, index) => sum + (index < number && works[(index + 4) % 7] ? open : 0), 0),
  );
  function openUntil(utc: number): number {
    const shown = clock.shown(utc);
    const number = Math.floor(shown / day);
    const inWeek = ((number % 7) + 7) % 7;
    const today =
      works[(inWeek + 4) % 7] === true ? Math.min(open, Math.max(0, shown - number * day - (hours?.from ?? 0) * minute)) : 0;
    return Math.floor(number / 7) * perWeek + (before[inWeek] ?? 0) + today;
  }
  return (askedAt, answeredAt) => Math.max(0, openUntil(answeredAt) - openUntil(askedAt));
}

/** Nine of ten waited no longer than `slow`. */
export function summedUp(waited: readonly number[]): Waits {
  const sorted = Float64Array.from(waited).sort();
  const at = (share: number): number | null => {
    const value = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
    return value === undefined ? null : Math.round(value);
  };
  return { count: sorted.length, median: at(0.5), slow: at(0.9) };
}
