import {
  type Days,
  dayNumber,
  dayOfNumber,
  latest,
  monthsAfter,
  oneDay,
  singleDay,
  weekdayOfNumber,
  wholeMonths,
} from "./calendar.ts";
import { dateWords, type Said, type Unit } from "./dateWords.ts";

interface Now {
  today: number;
  weekStart: number;
}

type Form = (said: Said & Now) => Days | undefined;

const dayOfMonth: Form = ({ today, number, month }) => latest(today, (year) => oneDay({ year, month, date: number }));
const fullDay: Form = ({ number, month, year }) => oneDay({ year, month, date: number });
const monthOfYear: Form = ({ month, year }) => wholeMonths(year, month, 1);
const quarterOfYear: Form = ({ quarter, year }) => wholeQuarter(year, quarter);
const numberedQuarter: Form = ({ number, unit, year }) => (unit === "quarter" ? wholeQuarter(year, number) : undefined);
const ago: Form = ({ today, unit, number }) => singleDay(moved(today, unit, -number));

/** What the words of a date may be, one after the other, and what they say together. */
const forms: ReadonlyMap<string, Form> = new Map<string, Form>([
  ["day", ({ today, day }) => singleDay(today + day)],
  ["weekday", ({ today, weekday }) => singleDay(latestWeekday(today, weekday))],
  ["which weekday", ({ today, which, weekday }) => (which < 0 ? singleDay(latestWeekday(today - 1, weekday)) : undefined)],
  ["month", ({ today, month }) => latest(today, (year) => wholeMonths(year, month, 1))],
  ["which month", ({ today, which, month }) => (which < 0 ? monthBefore(today, month) : undefined)],
  ["month year", monthOfYear],
  ["year month", monthOfYear],
  ["number month", dayOfMonth],
  ["month number", dayOfMonth],
  ["number month year", fullDay],
  ["month number year", fullDay],
  ["year", ({ year }) => wholeMonths(year, 1, 12)],
  ["quarter", ({ today, quarter }) => latest(today, (year) => wholeQuarter(year, quarter))],
  ["quarter year", quarterOfYear],
  ["year quarter", quarterOfYear],
  ["number unit", (said) => latest(said.today, (year) => numberedQuarter({ ...said, year }))],
  ["number unit year", numberedQuarter],
  ["which unit", unitAround],
  ["which number unit", ({ today, which, number, unit }) => (which < 0 ? daysUntil(today, number, unit) : undefined)],
  ["number unit ago", ago],
  ["ago number unit", ago],
]);

export function daysInWords(text: string, now: Now): Days | undefined {
  const words = dateWords(text);
  if (words === undefined) return undefined;
  const kinds = words.map((word) => word.is).join(" ");
  // "Saturday, 5 March 2024": the weekday says nothing more
  const form = forms.get(kinds) ?? forms.get(kinds.replace(/^weekday (?=.*month)/, ""));
  const said: Said = { day: 0, weekday: 0, number: 0, month: 0, quarter: 0, year: 0, which: 0, unit: "day", ago: true };
  return form?.(Object.assign(said, now, ...words.map((word) => ({ [word.is]: word.value }))));
}

function wholeQuarter(year: number, quarter: number): Days | undefined {
  return wholeMonths(year, quarter * 3 - 2, 3);
}

function latestWeekday(until: number, weekday: number): number {
  return until - ((weekdayOfNumber(until) - weekday + 7) % 7);
}

/** The latest month of that name that is over. */
function monthBefore(today: number, month: number): Days | undefined {
  return latest(today - dayOfNumber(today).date, (year) => wholeMonths(year, month, 1));
}

function unitAround({ today, weekStart, which, unit }: Said & Now): Days | undefined {
  const { year, month } = dayOfNumber(today);
  if (unit === "day") return singleDay(today + which);
  if (unit === "year") return wholeMonths(year + which, 1, 12);
  if (unit === "week") {
    const first = latestWeekday(today, weekStart) + which * 7;
    return { first, last: first + 6 };
  }
  const months = unit === "quarter" ? 3 : 1;
  const start = monthsAfter({ year, month: month - ((month - 1) % months), date: 1 }, which * months);
  return wholeMonths(start.year, start.month, months);
}

/** So many days, weeks, months, quarters or years up to today, today included. */
function daysUntil(today: number, count: number, unit: Unit): Days | undefined {
  const before = moved(today, unit, -count);
  return before === undefined || count === 0 ? undefined : { first: before + 1, last: today };
}

const lengths: Record<Unit, { days: number } | { months: number }> = {
  day: { days: 1 },
  week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { months: 12 },
};

function moved(today: number, unit: Unit, count: number): number | undefined {
  const length = lengths[unit];
  if ("days" in length) return singleDay(today + length.days * count)?.first;
  return dayNumber(monthsAfter(dayOfNumber(today), length.months * count));
}
