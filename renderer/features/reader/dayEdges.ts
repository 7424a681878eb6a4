import { type CalendarDate, getLocalTimeZone, startOfMonth } from "@internationalized/date";

/** The local midnights that begin the days of a month, and the one that ends it; a day may have 23 hours. */
export function dayEdges(month: CalendarDate, zone = getLocalTimeZone()): number[] {
  const first = startOfMonth(month);
  const days = first.calendar.getDaysInMonth(first);
  return Array.from({ length: days + 1 }, (_, day) => first.add({ days: day }).toDate(zone).getTime());
}
