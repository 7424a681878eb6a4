import { perLocale } from "./locale.ts";

const dollars = perLocale(
  (locale) => new Intl.NumberFormat(locale, { style: "currency", currency: "USD", currencyDisplay: "narrowSymbol" }),
);

/** "$1.20" */
export const money = (amount: number): string => dollars().format(amount);
