import { type ClosedName, closedValues, operators } from "./operators.ts";

const english =
  "today, yesterday, this week, last week, last 7 days, this month, last month, last 30 days, this quarter, this year, last year";
const german =
  "heute, gestern, diese Woche, letzte Woche, letzte 7 Tage, dieser Monat, letzter Monat, letzte 30 Tage, dieses Jahr, letztes Jahr";

const lists: Readonly<Record<"operator" | "date" | ClosedName, readonly string[]>> = {
  operator: operators.map((name) => `${name}:`),
  date: english.split(", "),
  ...closedValues,
};

/** What begins as typed, of the lists that are known here. German dates are offered to whom types them. */
export function offers(kind: keyof typeof lists, typed: string): string[] {
  const begun = typed.trimStart().toLowerCase();
  const known = kind === "date" && begun !== "" ? [...lists.date, ...german.split(", ")] : lists[kind];
  return known.filter((offer) => offer.toLowerCase().startsWith(begun));
}
