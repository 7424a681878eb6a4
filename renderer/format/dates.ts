import { locale } from "./locale.ts";

const day = 86_400_000;

const formats = {
  time: new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }),
  weekday: new Intl.DateTimeFormat(locale, { weekday: "short" }),
  dayMonth: new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" }),
  dayMonthYear: new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric" }),
  dayLongMonth: new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric" }),
  longDay: new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", year: "numeric" }),
  full: new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short" }),
};

export const clockTime = (time: number) => formats.time.format(time);
export const longDay = (time: number) => formats.longDay.format(time);
export const shortDay = (time: number) => formats.dayMonthYear.format(time);
/** "3 January 2018" */
export const fullDay = (time: number) => formats.dayLongMonth.format(time);
/** "3 Jan" */
export const dayOfYear = (time: number) => formats.dayMonth.format(time);
export const dayAndTime = (time: number) => `${shortDay(time)}, ${clockTime(time)}`;
export const fullTime = (time: number) => formats.full.format(time);

/** The number of the local calendar day: equal for two times exactly when they lie on the same day here. */
export function dayNumber(time: number): number {
  const date = new Date(time);
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / day);
}

/** As short as a list allows: the hour today, the weekday this week, else the date, with the year unless it is this one. */
export function listTime(time: number, now: number): string {
  const ago = dayNumber(now) - dayNumber(time);
  if (ago === 0) return formats.time.format(time);
  if (ago > 0 && ago < 7) return formats.weekday.format(time);
  if (new Date(time).getFullYear() === new Date(now).getFullYear()) return formats.dayMonth.format(time);
  return formats.dayMonthYear.format(time);
}
