import { monthOf } from "../../ingest/table/months.ts";
import { isYear } from "./calendar.ts";

export type Unit = "day" | "week" | "month" | "quarter" | "year";

/** What the words of a date say. Weekdays count from Sunday, days from today, `which` from the current one. */
export interface Said {
  day: number;
  weekday: number;
  number: number;
  month: number;
  quarter: number;
  year: number;
  which: number;
  unit: Unit;
  ago: true;
}

export type DateWord = { [Kind in keyof Said]: { is: Kind; value: Said[Kind] } }[keyof Said];

const table: readonly [DateWord, string][] = [
  [{ is: "day", value: -2 }, "vorgestern"],
  [{ is: "day", value: -1 }, "yesterday gestern"],
  [{ is: "day", value: 0 }, "today heute"],
  [{ is: "day", value: 1 }, "tomorrow morgen"],
  [{ is: "day", value: 2 }, "ubermorgen uebermorgen"],
  [{ is: "weekday", value: 0 }, "sunday sun sonntag"],
  [{ is: "weekday", value: 1 }, "monday mon montag"],
  [{ is: "weekday", value: 2 }, "tuesday tue tues dienstag"],
  [{ is: "weekday", value: 3 }, "wednesday wed mittwoch"],
  [{ is: "weekday", value: 4 }, "thursday thu thur thurs donnerstag"],
  [{ is: "weekday", value: 5 }, "friday fri freitag"],
  [{ is: "weekday", value: 6 }, "saturday sat samstag sonnabend"],
  [{ is: "which", value: -1 }, "last past previous letzte letzten letzter letztes vorige vorigen voriges vergangene vergangenen"],
  [{ is: "which", value: 0 }, "this current diese diesen dieser dieses diesem"],
  [{ is: "which", value: 1 }, "next nachste nachsten nachster nachstes naechste naechsten naechstes kommende kommenden"],
  [{ is: "unit", value: "day" }, "day days tag tage tagen"],
  [{ is: "unit", value: "week" }, "week weeks woche wochen"],
  [{ is: "unit", value: "month" }, "month months monat monate monaten monats"],
  [{ is: "unit", value: "quarter" }, "quarter quarters quartal quartale quartalen"],
  [{ is: "unit", value: "year" }, "year years jahr jahre jahren"],
  [{ is: "number", value: 1 }, "a an one ein eine einem einer"],
  [{ is: "ago", value: true }, "ago vor"],
];

const words = new Map(table.flatMap(([word, names]) => names.split(" ").map((name): [string, DateWord] => [name, word])));

const idle = new Set("the in on of at am im der die das den dem des".split(" "));

/** The words of a date, without those that say nothing; undefined where one is no date word. */
export function dateWords(text: string): DateWord[] | undefined {
  const found: DateWord[] = [];
  for (const word of folded(text).split(/[\s,]+/)) {
    if (word === "" || idle.has(word)) continue;
    const known = wordOf(word);
    if (known === undefined) return undefined;
    found.push(known);
  }
  return found;
}

function wordOf(word: string): DateWord | undefined {
  const known = words.get(word);
  if (known !== undefined) return known;
  const month = monthOf(word.replace(/\.$/, ""));
  if (month > 0) return { is: "month", value: month };
  const quarter = /^q([1-4])$/.exec(word)?.[1];
  if (quarter !== undefined) return { is: "quarter", value: Number(quarter) };
  const digits = /^(\d{1,4})(?:st|nd|rd|th|\.)?$/.exec(word)?.[1];
  if (digits === undefined) return undefined;
  const value = Number(digits);
  return { is: isYear(value) ? "year" : "number", value };
}

/** Without case and marks; "2024-Q2", "Q2/2024" and "5.März" in words of their own. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^(\d{4})[-/ ]?(q\d)$|^(q\d)[-/ ]?(\d{4})$/, "$1$4 $2$3")
    .replace(/(\d\.)(?=\p{L})/gu, "$1 ");
}
