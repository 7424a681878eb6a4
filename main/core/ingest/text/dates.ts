import type { DateOrder } from "../types.ts";
import { daysIn, yearOfTwo } from "./calendar.ts";
import { readClock } from "./clock.ts";
import { plainDigits } from "./plain.ts";
import { quickStamp } from "./quick.ts";
import type { WrittenDate, WrittenStamp } from "./written.ts";

const form = /^(\d{1,4}) ?([-/. 年년]) ?(\d{1,2}) ?[-/. 月월] ?(\d{1,4})(?!\d)(?: ?[.日일]| ?г\.?)?[,،]? *(?:T(?=\d))?(.*)$/u;

/** A date, with a time after it or without, as people write it. Null for anything else. */
export function readStamp(text: string): WrittenStamp | null {
  return quickStamp(text) ?? patientStamp(text);
}

/** Reads all forms; on its own only so that a test can hold the quick reader against it. */
export function patientStamp(text: string): WrittenStamp | null {
  const match = form.exec(plainDigits(text));
  if (match === null) return null;
  const [, first = "", sign, second = "", third = "", rest = ""] = match;
  const clock = rest === "" ? null : readClock(rest);
  if (clock === null && rest !== "") return null;
  return {
    date: {
      first: Number(first),
      second: Number(second),
      third: Number(third),
      firstWidth: first.length,
      thirdWidth: third.length,
      dotted: sign === ".",
    },
    clock,
  };
}

/** Days since 1970, or null where the order makes no day of it: 31 February, the year 0, a thirteenth month. */
export function dayOf(date: WrittenDate, order: DateOrder): number | null {
  const { first, second, third, firstWidth, thirdWidth } = date;
  if (firstWidth > 2) return thirdWidth > 2 ? null : dayFrom(yearOf(first, firstWidth), second, third);
  if (order === "ymd") return dayFrom(yearOf(first, firstWidth), second, thirdWidth > 2 ? 0 : third);
  const year = yearOf(third, thirdWidth);
  return order === "dmy" ? dayFrom(year, second, first) : dayFrom(year, first, second);
}

/** Milliseconds of the wall clock, as if it were UTC; midnight where no time is written. */
export function localTime(stamp: WrittenStamp, order: DateOrder): number | null {
  const day = dayOf(stamp.date, order);
  return day === null ? null : day * 86_400_000 + (stamp.clock?.seconds ?? 0) * 1000;
}

/** Null for years in which no chat was written. */
function yearOf(number: number, width: number): number | null {
  if (width === 2) return yearOfTwo(number);
  if (width !== 4) return null;
  // phones set to Thai count from the Buddha: 2561 is 2018
  const year = number >= 2443 && number < 2700 ? number - 543 : number;
  return year >= 1900 && year < 2200 ? year : null;
}

function dayFrom(year: number | null, month: number, day: number): number | null {
  if (year === null || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
