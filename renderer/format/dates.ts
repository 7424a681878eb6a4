import { perLocale } from "./locale.ts";

const day = 86_400_000;

const format = (options: Intl.DateTimeFormatOptions): ((time: number) => string) => {
  const made = perLocale((locale) => new Intl.DateTimeFormat(locale, options));
  return (time) => made().format(time);
};

const weekday = format({ weekday: "short" });
export const clockTime = format({ hour: "2-digit", minute: "2-digit" });
export const longDay = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
export const shortDay = format({ day: "numeric", month: "short", year: "numeric" });
/** "3 January 2018" */
export const fullDay = format({ day: "numeric", month: "long", year: "numeric" });
/** "March 2018" */
export const monthOfYear = format({ month: "long", year: "numeric" });
const hourOnly = format({ hour: "numeric" });
export const hourName = (hour: number) => hourOnly(new Date(2023, 0, 1, hour).getTime());
/** 0 is Sunday. */
export const weekdayName = (day: number) => weekday(new Date(2023, 0, 1 + day).getTime());
/** "3 Jan" */
export const dayOfYear = format({ day: "numeric", month: "short" });
export const fullTime = format({ dateStyle: "full", timeStyle: "short" });
export const dayAndTime = (time: number) => `${shortDay(time)}, ${clockTime(time)}`;

/** "Mon 14:00": an hour of a week, of which 0 begins with Sunday's midnight. */
export const hourOfWeek = (hour: number) => {
  const time = new Date(2023, 0, 1, hour).getTime();
  return `${weekday(time)} ${clockTime(time)}`;
};

/** The number of the local calendar day: equal for two times exactly when they lie on the same day here. */
export function dayNumber(time: number): number {
  const date = new Date(time);
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / day);
}

/** As short as a list allows: the hour today, the weekday this week, else the date, with the year unless it is this one. */
export function listTime(time: number, now: number): string {
  const ago = dayNumber(now) - dayNumber(time);
  if (ago === 0) return clockTime(time);
  if (ago > 0 && ago < 7) return weekday(time);
  return new Date(time).getFullYear() === new Date(now).getFullYear() ? dayOfYear(time) : shortDay(time);
}
