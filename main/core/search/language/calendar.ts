import { daysIn } from "../../ingest/text/calendar.ts";

/** Days in a row, counted from 1970, both included. */
export interface Days {
  first: number;
  last: number;
}

export interface Day {
  year: number;
  month: number;
  date: number;
}

const day = 86_400_000;
const firstYear = 1900;
const lastYear = 2199;

export function isYear(number: number): boolean {
  return number >= firstYear && number <= lastYear;
}

/** Undefined for a day that does not exist or in whose year no chat was written. */
export function dayNumber({ year, month, date }: Day): number | undefined {
  if (!isYear(year) || date < 1 || date > daysIn(year, month)) return undefined;
  return Date.UTC(year, month - 1, date) / day;
}

export function dayOfNumber(number: number): Day {
  const at = new Date(number * day);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** 0 is Sunday. */
export function weekdayOfNumber(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

export function oneDay(asked: Day): Days | undefined {
  return singleDay(dayNumber(asked));
}

export function singleDay(number: number | undefined): Days | undefined {
  return number === undefined || !isYear(dayOfNumber(number).year) ? undefined : { first: number, last: number };
}

export function wholeMonths(year: number, month: number, months: number): Days | undefined {
  const end = monthsAfter({ year, month, date: 1 }, months - 1);
  const first = dayNumber({ year, month, date: 1 });
  const last = dayNumber({ ...end, date: daysIn(end.year, end.month) });
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** Of what comes once a year, or on 29 February, the latest that has begun. */
export function latest(today: number, inYear: (year: number) => Days | undefined): Days | undefined {
  const { year } = dayOfNumber(today);
  for (let back = 0; back <= 8; back += 1) {
    const days = inYear(year - back);
    if (days !== undefined && days.first <= today) return days;
  }
  return undefined;
}

/** The same date in another month, or the last that the month has. */
export function monthsAfter({ year, month, date }: Day, months: number): Day {
  const count = year * 12 + month - 1 + months;
  const moved = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return { ...moved, date: Math.min(date, daysIn(moved.year, moved.month)) };
}
