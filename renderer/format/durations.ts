import { perLocale } from "./locale.ts";

const unit = (name: "second" | "minute" | "hour" | "day", digits: number) =>
  perLocale(
    (locale) => new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "short", maximumFractionDigits: digits }),
  );

const seconds = unit("second", 0);
const minutes = unit("minute", 0);
const hours = unit("hour", 1);
const days = unit("day", 1);
const minute = 60_000;

/** How long, in its largest unit. */
export function duration(time: number): string {
  if (time < minute) return seconds().format(time / 1000);
  if (time < 60 * minute) return minutes().format(time / minute);
  if (time < 48 * 60 * minute) return hours().format(time / (60 * minute));
  return days().format(time / (24 * 60 * minute));
}
