import { Zone } from "../../ingest/text/zone.ts";
import { daysInDigits } from "./dateDigits.ts";
import { daysInWords } from "./dateForms.ts";

export interface Calendar {
  now: number;
  /** An IANA name. */
  timeZone: string;
  /** 0 is Sunday. */
  weekStart: number;
  /** Whether 3/5/2024 is the third of May. */
  dayFirst: boolean;
}

/** Milliseconds, both included. */
export interface DateRange {
  from: number;
  to: number;
}

const day = 86_400_000;

/** Reads a date, in English or German, as whole days of the calendar's zone. One without a year is the latest that has begun. */
export function readDate(text: string, calendar: Calendar): DateRange | undefined {
  return dateReader(calendar)(text);
}

/** For many dates: the zone is looked up once, and only when there is one. */
export function dateReader(calendar: Calendar): (text: string) => DateRange | undefined {
  const { weekStart, dayFirst } = calendar;
  let opened: { zone: Zone; today: number } | undefined;
  return (text) => {
    opened ??= openZone(calendar);
    const { zone, today } = opened;
    const days = daysInDigits(text, { today, dayFirst }) ?? daysInWords(text, { today, weekStart });
    return days && { from: zone.toUtc(days.first * day), to: zone.toUtc((days.last + 1) * day) - 1 };
  };
}

function openZone({ timeZone, now }: Calendar): { zone: Zone; today: number } {
  const zone = new Zone(timeZone);
  return { zone, today: Math.floor(zone.fromUtc(now) / day) };
}
