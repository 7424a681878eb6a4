import { daysIn, yearOfTwo } from "../text/calendar.ts";
import { Zone } from "../text/zone.ts";
import type { DateOrder } from "../types.ts";
import { readIso } from "./iso.ts";
import { monthOf } from "./months.ts";

/** Milliseconds of a wall clock read as if it were UTC, turned into the instant that it stands for. */
export type ToUtc = (wallClockMs: number) => number;

/** The clock of a time zone, by its IANA name. */
export function inZone(timezone: string): ToUtc {
  const zone = new Zone(timezone);
  return (wallClock) => zone.toUtc(wallClock);
}

export interface TimeReading {
  order: DateOrder;
  toUtc: ToUtc;
}

export type ReadTime = { at: number; because: null } | { at: null; because: string };

const iso =
  /^([+-]?\d{4,6})-(\d\d?)-(\d\d?)(?:(?:[T_]|,?\s+)(\d\d?)[:.](\d\d)(?:[:.](\d\d)(?:[.,](\d+))?)?\s*([ap]\.?\s?m\.?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?(?:\[.*\])?$/i;
const local =
  /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:,?\s*(?:at\s|um\s|à\s|a\sla?s?\s|às\s)?\s*(\d\d?)[:.h](\d\d)(?:[:.](\d\d)(?:[.,](\d+))?)?\s*([ap]\.?\s?m\.?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$/i;
const number = /^[+-]?\d+(?:\.\d*)?(?:e\+?\d+)?$/i;
const clock = /(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s*([ap]\.?m\.?)?/i;
const zone = /(?<=Z|UTC|GMT|[\s\d)])\s*([+-]\d\d):?(\d\d)\b|\b(Z|UTC?|GMT|E[SD]T|C[SD]T|M[SD]T|P[SD]T)\b(?!\s*[+-]\d)/;
const hoursOf = new Map([
  ...["EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT"].map((name, at): [string, number] => [
    name,
    [-5, -4, -6, -5, -7, -6, -8, -7][at] ?? 0,
  ]),
]);

/** Reads a time however it is written; where it cannot, says why. */
export function readTime(value: string, reading: TimeReading): ReadTime {
  const standardAt = readIso(value);
  if (standardAt !== null) return { at: standardAt, because: null };
  const text = value.trim();
  if (text === "") return none("there is no time");
  const first = text.charCodeAt(0);
  if ((first >= 48 && first <= 57) || first === 43 || first === 45) {
    const standard = iso.exec(text);
    if (standard !== null) {
      const [, year, month, day, hour, minute, second, fraction, half, offset] = standard;
      return instant(Number(year), Number(month), Number(day), timeOfDay(hour, minute, second, fraction, half), offset, reading);
    }
    if (number.test(text)) return fromNumber(Number(text), text);
    const date = local.exec(text);
    if (date !== null) return fromLocal(date, reading);
  }
  return fromWords(text, reading);
}

function fromNumber(value: number, text: string): ReadTime {
  if (/^(?:19|20)\d{6}(?:\d{4}|\d{6})?$/.test(text)) {
    const part = (from: number, to: number) => Number(text.slice(from, to));
    const compact = instant(
      part(0, 4),
      part(4, 6),
      part(6, 8),
      (part(8, 10) * 3600 + part(10, 12) * 60 + part(12, 14)) * 1000,
      "Z",
      utc,
    );
    if (compact.at !== null) return compact;
  }
  if (value < 100_000_000) return none(value === 0 ? "0 is no time" : `${text} is too small a number for a time`);
  if (value < 1e11) return { at: Math.round(value * 1000), because: null };
  if (value < 1e14) return { at: Math.round(value), because: null };
  if (value < 1e17) return { at: Math.round(value / 1000), because: null };
  return none("the year lies beyond 9999");
}

const utc: TimeReading = { order: "ymd", toUtc: (wallClock) => wallClock };

function fromLocal(match: RegExpExecArray, reading: TimeReading): ReadTime {
  const [, first = "", , second = "", third = "", hour, minute, secondOfMinute, fraction, half, offset] = match;
  const time = timeOfDay(hour, minute, secondOfMinute, fraction, half);
  const order = orderOf(first, third, reading.order);
  const [year, month, day] =
    order === "ymd" ? [first, second, third] : order === "mdy" ? [third, first, second] : [third, second, first];
  return instant(fullYear(year), Number(month), Number(day), time, offset, reading);
}

/** A year of four digits shows its own place. */
function orderOf(first: string, third: string, order: DateOrder): DateOrder {
  if (first.length > 2) return "ymd";
  return third.length > 2 && order === "ymd" ? "dmy" : order;
}

/** "Wed, 31 Jan 2024 14:05:06 +0100", "Jan 31, 2024 2:05 PM", "Wed Jan 31 14:05:06 +0000 2024". */
function fromWords(text: string, reading: TimeReading): ReadTime {
  if (text.length > 80) return none("this is not a time");
  const time = clock.exec(text);
  const rest = time === null ? text : `${text.slice(0, time.index)} ${text.slice(time.index + time[0].length)}`;
  const found = zone.exec(rest);
  const words = (found === null ? rest : rest.replace(found[0], " ")).match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  const month = words.map(monthOf).find((candidate) => candidate > 0) ?? 0;
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const year = numbers.find((word) => word.length === 4) ?? numbers[1];
  const day = numbers.find((word) => word.length <= 2);
  if (month === 0 || year === undefined || day === undefined || words.length > 8) return none("this is not a time");
  const ofDay = time === null ? 0 : timeOfDay(time[1], time[2], time[3], time[4], time[5]);
  const name = found?.[3];
  const hours = name === undefined ? undefined : (hoursOf.get(name) ?? 0);
  const offset = hours === undefined ? found && `${found[1]}${found[2]}` : `${hours < 0 ? "-" : "+"}0${Math.abs(hours)}`;
  return instant(fullYear(year), month, Number(day), ofDay, offset ?? undefined, reading);
}

/** Milliseconds since midnight, or null for a clock that shows 25:61. */
function timeOfDay(hour = "0", minute = "0", second = "0", fraction = "", half = ""): number | null {
  let hours = Number(hour);
  if (half !== "") {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0);
  }
  if (hours > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  return ((hours * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Number(fraction.slice(0, 3).padEnd(3, "0"));
}

/** A time of the day that stands in a column of its own; null where it is none. */
export function readClock(value: string): number | null {
  const match = /^(\d\d?)[:.h](\d\d)(?:[:.](\d\d)(?:[.,](\d+))?)?\s*([ap]\.?\s?m\.?)?$/i.exec(value.trim());
  return match === null ? null : timeOfDay(match[1], match[2], match[3], match[4], match[5]);
}

/** The day and month or month and day of a date that can be read both ways; null where its order shows. */
export function twoWays(value: string): [number, number] | null {
  const match = local.exec(value.trim());
  const [, first = "", , second = ""] = match ?? [];
  return first === "" || first.length > 2 ? null : [Number(first), Number(second)];
}

function fullYear(year: string): number {
  return year.length > 2 ? Number(year) : yearOfTwo(Number(year));
}

function instant(
  year: number,
  month: number,
  day: number,
  time: number | null,
  offset: string | undefined,
  reading: TimeReading,
): ReadTime {
  if (year < 1) return none("the year 0 does not exist");
  if (year > 9999) return none("the year lies beyond 9999");
  if (month < 1 || month > 12) return none(`there is no month ${month}`);
  if (time === null) return none("the clock time does not exist");
  if (day < 1 || day > daysIn(year, month)) return none(`the month has no day ${day}`);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const at = offset === undefined ? reading.toUtc(date.getTime() + time) : date.getTime() + time - offsetMs(offset);
  return Number.isSafeInteger(at) && at >= earliest && at <= latest ? { at, because: null } : none("the year lies beyond 9999");
}

const earliest = -62_135_596_800_000;
const latest = 253_402_300_799_999;

function offsetMs(offset: string): number {
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(offset);
  if (match === null) return 0;
  return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) * 60_000;
}

function none(because: string): ReadTime {
  return { at: null, because };
}
