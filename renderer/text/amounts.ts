import { bytes, number } from "../format/numbers.ts";
import { say } from "./say.ts";

/** A count of what the core counts; bytes are told as such. */
export function amount(count: number, unit: string): string {
  return unit === "bytes" ? bytes(count) : `${number(count)} ${say().amounts.units[unit] ?? unit}`.trim();
}

/** "3 of 12 messages", "412 MB of 1.2 GB" */
export function doneOf(done: number, total: number | null, unit: string): string {
  if (total === null) return amount(done, unit);
  return say().amounts.of(unit === "bytes" ? bytes(done) : number(done), amount(total, unit));
}

/** "about 2 min": never finer than a person can use. */
export function duration(seconds: number): string {
  const { fewSeconds, aboutSeconds, aboutMinutes, aboutHours } = say().amounts;
  if (seconds < 5) return fewSeconds;
  if (seconds < 55) return aboutSeconds(Math.ceil(seconds / 5) * 5);
  if (seconds < 3600) return aboutMinutes(Math.max(1, Math.round(seconds / 60)));
  return aboutHours(seconds / 3600);
}

export const timeLeft = (seconds: number): string => say().amounts.left(duration(seconds));
