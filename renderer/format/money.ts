import { perLocale } from "./locale.ts";

const dollars = (digits: Intl.NumberFormatOptions) =>
  perLocale(
    (locale) => new Intl.NumberFormat(locale, { style: "currency", currency: "USD", currencyDisplay: "narrowSymbol", ...digits }),
  );
const thousandths = dollars({ maximumFractionDigits: 3 });
const cents = dollars({});
const fractions = dollars({ minimumFractionDigits: 0, maximumSignificantDigits: 2 });

/** "$1.20", and a third digit where there is one. */
export const money = (amount: number): string => thousandths().format(amount);

/** "$0.84" of millionths of a dollar; what is less than ten cents keeps two digits that say something: "$0.0031". */
export function cost(millionths: number): string {
  const amount = millionths / 1_000_000;
  return amount === 0 || amount >= 0.1 ? cents().format(amount) : fractions().format(amount);
}
