import { dayOfYear, fullDay, longDay, shortDay } from "./dates.ts";

/** A day as the core tells it, "2026-03-12", at noon of this computer's clock. */
function noon(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date, 12);
}

/** Without the year where it is this one. */
export function dayName(day: string, now = Date.now()): string {
  const at = noon(day);
  return at.getFullYear() === new Date(now).getFullYear() ? dayOfYear(at.getTime()) : shortDay(at.getTime());
}

export function isPast(day: string, now = Date.now()): boolean {
  const today = new Date(now);
  return noon(day) < new Date(today.getFullYear(), today.getMonth(), today.getDate());
}

export const dayTitle = (day: string): string => longDay(noon(day).getTime());
/** "7 October 2026" */
export const dayInFull = (day: string): string => fullDay(noon(day).getTime());
