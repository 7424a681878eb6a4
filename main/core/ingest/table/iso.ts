import { daysIn } from "../text/calendar.ts";

const dash = 45;
const colon = 58;

/**
 * "2018-01-01T08:00:00.000Z", as programs write it: a column of millions is read without a regular expression. Null for any other
 * form and for dates that do not exist; those are looked at closely elsewhere.
 */
export function readIso(text: string): number | null {
  const { length } = text;
  if (length < 20 || length > 30 || text.charCodeAt(length - 1) !== 90) return null;
  const between = text.charCodeAt(10);
  if (text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash || (between !== 84 && between !== 32)) return null;
  if (text.charCodeAt(13) !== colon || text.charCodeAt(16) !== colon) return null;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const seconds = (two(text, 11) * 60 + two(text, 14)) * 60 + two(text, 17);
  // Whatever is no digit makes the sum no number, and no comparison with it holds.
  if (!(year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && seconds < 86_400)) return null;
  if (two(text, 14) > 59 || two(text, 17) > 59) return null;
  const fraction = fractionOf(text, length);
  return fraction === null ? null : Date.UTC(year, month - 1, day) + seconds * 1000 + fraction;
}

function fractionOf(text: string, length: number): number | null {
  if (length === 20) return 0;
  if (length === 24 && text.charCodeAt(19) === 46) {
    const fraction = two(text, 20) * 10 + digit(text, 22);
    return Number.isNaN(fraction) ? null : fraction;
  }
  return null;
}

function two(text: string, at: number): number {
  return digit(text, at) * 10 + digit(text, at + 1);
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}
