import { perLocale } from "./locale.ts";

const whole = perLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
const oneDigit = perLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const fewBytes = perLocale((locale) => new Intl.NumberFormat(locale, { style: "unit", unit: "byte", unitDisplay: "long" }));
const rules = perLocale((locale) => new Intl.PluralRules(locale));

const share = perLocale((locale) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }));
export const percent = (value: number) => share().format(value);

export const number = (value: number) => whole().format(value);
const compact = perLocale((locale) => new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 }));
/** "1.2K", where there is room for no more. */
export const short = (value: number) => compact().format(value);
/** With one digit behind the point, where there is one. */
export const decimal = (value: number) => oneDigit().format(value);

/** "1 person", "1,204 people" */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${number(count)} ${rules().select(count) === "one" ? one : other}`;
}

const units = ["", "KB", "MB", "GB", "TB"] as const;

export function bytes(size: number): string {
  let value = size;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  if (unit === 0) return fewBytes().format(Math.round(size));
  return `${value < 10 ? decimal(value) : number(value)} ${units[unit] ?? ""}`;
}

export const seconds = (took: number): string => `${decimal(took)} s`;
