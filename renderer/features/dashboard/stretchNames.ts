import type { Bucket } from "../../../preload/contract/dashboard.ts";
import { clockTime, dayAndTime, dayOfYear, monthOfYear, shortDay } from "../../format/dates.ts";

/** What a stretch of a line is called, from when it begins. */
export function stretchName(bucket: Bucket, begin: number): string {
  if (bucket === "minute" || bucket === "hour") return dayAndTime(begin);
  return bucket === "month" ? monthOfYear(begin) : shortDay(begin);
}

/** What stands under a line, where there is little room. */
export function markName(bucket: Bucket, at: number): string {
  const date = new Date(at);
  if (bucket === "minute" || bucket === "hour") return date.getHours() + date.getMinutes() === 0 ? dayOfYear(at) : clockTime(at);
  return shortDay(at);
}

/** The time from one stretch's beginning to another one's end, for a filter. */
export function between(begins: readonly number[], end: number, first: number, last = first): { from: number; to: number } {
  return { from: begins[first] ?? 0, to: (begins[last + 1] ?? end) - 1 };
}
