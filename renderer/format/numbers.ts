import { locale } from "./locale.ts";

const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const oneDigit = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

export const number = (value: number) => whole.format(value);

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

const units = ["bytes", "KB", "MB", "GB", "TB"] as const;

export function bytes(size: number): string {
  let value = size;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value < 10 && unit > 0 ? oneDigit.format(value) : whole.format(value)} ${units[unit] ?? ""}`;
}

/** A count of something; bytes are told as such. */
export const amount = (count: number, unit: string): string =>
  unit === "bytes" ? bytes(count) : `${number(count)} ${unit}`.trim();

/** "3 of 12 messages", "412 MB of 1.2 GB" */
export function doneOf(done: number, total: number | null, unit: string): string {
  if (total === null) return amount(done, unit);
  return `${unit === "bytes" ? bytes(done) : number(done)} of ${amount(total, unit)}`;
}

export const seconds = (took: number): string => `${oneDigit.format(took)} s`;

/** "about 2 min left": never finer than a person can use. */
export function timeLeft(seconds: number): string {
  if (seconds < 5) return "a few seconds left";
  if (seconds < 55) return `about ${Math.ceil(seconds / 5) * 5} s left`;
  if (seconds < 3600) return `about ${Math.max(1, Math.round(seconds / 60))} min left`;
  return `about ${oneDigit.format(seconds / 3600)} h left`;
}
