import { perLocale } from "./locale.ts";

const dollars = perLocale(
  (locale) =>
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency: "USD",
      currencyDisplay: "narrowSymbol",
      maximumFractionDigits: 3,
    }),
);

/** "$1.20", and a third digit where there is one. */
export const money = (amount: number): string => dollars().format(amount);
