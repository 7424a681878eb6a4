import type { AskedCalendar } from "../../../../preload/contract/search.ts";
import { localTimeZone } from "../../timeZone.ts";
import type { Calendar } from "./dates.ts";

/** How dates are read: as the page asks for it, else by the computer's zone, with weeks from Monday and the day first. */
export function calendarOf(asked: AskedCalendar | undefined): Calendar {
  return { timeZone: localTimeZone, weekStart: 1, dayFirst: true, ...asked, now: Date.now() };
}
