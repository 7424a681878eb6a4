import type { Bucket } from "../../../preload/contract/dashboard.ts";
import type { WallClock } from "./wallClock.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The smallest stretches of which a line of so long a time has not too many. */
const longest: [Bucket, number][] = [
  ["minute", 33 * hour],
  ["hour", 30 * day],
  ["day", 5 * 365 * day],
  ["week", 30 * 365 * day],
];

export interface Stretches {
  bucket: Bucket;
  /** When each begins, rising. */
  begins: number[];
  end: number;
}

const mostMonths = 2000;

/** Cuts the time between two moments, themselves included, at the hours, days, weeks or months of a wall clock. */
export function stretchesOf(from: number, to: number, clock: WallClock, weekStart: number): Stretches {
  const bucket = longest.find(([, most]) => to - from <= most)?.[0] ?? "month";
  const begins: number[] = [];
  let shown = beginOf(clock.shown(from), bucket, weekStart);
  let at = clock.at(shown);
  while (at <= to && begins.length < mostMonths) {
    // an hour that the clock shows twice begins once
    if (begins.length === 0 || at > (begins.at(-1) ?? 0)) begins.push(at);
    shown = nextOf(shown, bucket);
    at = clock.at(shown);
  }
  return { bucket, begins, end: Math.max(at, to + 1) };
}

export const noStretches: Stretches = { bucket: "day", begins: [], end: 0 };

function beginOf(shown: number, bucket: Bucket, weekStart: number): number {
  if (bucket === "minute") return Math.floor(shown / minute) * minute;
  if (bucket === "hour") return Math.floor(shown / hour) * hour;
  const number = Math.floor(shown / day);
  if (bucket === "day") return number * day;
  if (bucket === "week") return (number - ((((number + 4 - weekStart) % 7) + 7) % 7)) * day;
  const date = new Date(shown);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}

function nextOf(shown: number, bucket: Bucket): number {
  if (bucket === "month") {
    const date = new Date(shown);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  }
  return shown + { minute, hour, day, week: 7 * day }[bucket];
}

/** How many of the times lie in each. */
export function countIn(stretches: Stretches, times: Iterable<number>): number[] {
  const counts = stretches.begins.map(() => 0);
  for (const time of times) {
    const at = stretchAt(stretches, time);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** In which stretch a time lies; one before the first counts for the first. */
export function stretchAt({ begins }: Stretches, time: number): number {
  let low = 0;
  let high = begins.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((begins[middle] ?? 0) <= time) low = middle;
    else high = middle;
  }
  return low;
}
