import { yearOfTwo } from "../../ingest/text/calendar.ts";
import { type Days, latest, oneDay, wholeMonths } from "./calendar.ts";

const yearMonthDay = /^(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<date>\d{1,2})$/;
const wholeMonth = /^(?:(?<year>\d{4})[-/.](?<month>\d{1,2})|(?<month>\d{1,2})[-/.](?<year>\d{4}))$/;
const twoAndYear = /^(?<one>\d{1,2})(?<sign>[-/.])(?<two>\d{1,2})(?:\k<sign>(?<year>\d{4}|\d{2})?)?$/;

interface Now {
  today: number;
  /** Where both orders are possible; with dots, the day always comes first. */
  dayFirst: boolean;
}

/** 2024-03-05, 2024-03, 3/2024, 5.3.2024, 3/5/2024, 3/5/24, 5.3. */
export function daysInDigits(text: string, { today, dayFirst }: Now): Days | undefined {
  const written = text.trim().replace(/\.\s+/g, ".");
  const { year, month, date } = (yearMonthDay.exec(written) ?? wholeMonth.exec(written))?.groups ?? {};
  if (date !== undefined) return oneDay({ year: Number(year), month: Number(month), date: Number(date) });
  if (month !== undefined) return wholeMonths(Number(year), Number(month), 1);
  const local = twoAndYear.exec(written)?.groups;
  if (local === undefined) return undefined;
  const pair = [Number(local.one), Number(local.two)] as const;
  const [first, second] = dayFirst || local.sign === "." ? pair : ([pair[1], pair[0]] as const);
  return dayIn(local.year, second, first, today) ?? dayIn(local.year, first, second, today);
}

function dayIn(year: string | undefined, month: number, date: number, today: number): Days | undefined {
  if (year === undefined) return latest(today, (candidate) => oneDay({ year: candidate, month, date }));
  return oneDay({ year: year.length === 2 ? yearOfTwo(Number(year)) : Number(year), month, date });
}
