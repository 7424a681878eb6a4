import type { Clock } from "./clock.ts";

/** Three numbers in the order in which they stand; only an order makes a day of them. */
export interface WrittenDate {
  first: number;
  second: number;
  third: number;
  /** How many digits: a year of four tells itself apart. */
  firstWidth: number;
  thirdWidth: number;
  /** Written with dots; nobody who does so puts the month first. */
  dotted: boolean;
}

export interface WrittenStamp {
  date: WrittenDate;
  clock: Clock | null;
}
