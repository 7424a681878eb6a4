import { CalendarDate, startOfWeek } from "@internationalized/date";
import type { AskedCalendar } from "../../preload/contract/search.ts";
import { perLocale } from "./locale.ts";

const someDay = new CalendarDate(2024, 5, 23);

/** How the dates that a person writes are to be read: by their own clock, in the ways of the language that they read. */
export const calendarOf = (locale: string): AskedCalendar => ({
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  weekStart: startOfWeek(someDay, locale).toDate("UTC").getUTCDay(),
  dayFirst: isDayFirst(locale),
});

export const ownCalendar = perLocale(calendarOf);

function isDayFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { day: "numeric", month: "numeric" }).formatToParts(0).map(({ type }) => type);
  return parts.indexOf("day") < parts.indexOf("month");
}
