import { describe, expect, test } from "vitest";
import { type Calendar, dateReader, readDate } from "../../../../main/core/search/language/dates.ts";

/** Wednesday, 13 March 2024, in the afternoon. */
const berlin: Calendar = { now: Date.UTC(2024, 2, 13, 15), timeZone: "Europe/Berlin", weekStart: 1, dayFirst: true };
const utc: Calendar = { ...berlin, timeZone: "UTC" };

function days(text: string, calendar: Partial<Calendar> = {}): string | undefined {
  const range = readDate(text, { ...utc, ...calendar });
  if (range === undefined) return undefined;
  expect([range.from % 86_400_000, (range.to + 1) % 86_400_000]).toEqual([0, 0]);
  const [first, last] = [range.from, range.to].map((time) => new Date(time).toISOString().slice(0, 10));
  return first === last ? first : `${first} ${last}`;
}

describe("a date", () => {
  test.each([
    ["2024", "2024-01-01 2024-12-31"],
    ["2024-03", "2024-03-01 2024-03-31"],
    ["2024-03-05", "2024-03-05"],
    ["2024/3/5", "2024-03-05"],
    ["3/2024", "2024-03-01 2024-03-31"],
    ["5.3.2024", "2024-03-05"],
    ["5. 3. 2024", "2024-03-05"],
    ["5.3.24", "2024-03-05"],
    ["5.3.99", "1999-03-05"],
    ["5.3.", "2024-03-05"],
    ["2000-02-29", "2000-02-29"],
    ["March 2024", "2024-03-01 2024-03-31"],
    ["2024 March", "2024-03-01 2024-03-31"],
    ["März 2023", "2023-03-01 2023-03-31"],
    ["MÄRZ 2023", "2023-03-01 2023-03-31"],
    ["Ma\u0308rz 2023", "2023-03-01 2023-03-31"],
    ["im Dezember 2023", "2023-12-01 2023-12-31"],
    ["5 March 2023", "2023-03-05"],
    ["5th of March 2023", "2023-03-05"],
    ["March 5, 2023", "2023-03-05"],
    ["am 5. März 2023", "2023-03-05"],
    ["5.März 2023", "2023-03-05"],
    ["Sunday, March 5, 2023", "2023-03-05"],
    ["2024-Q2", "2024-04-01 2024-06-30"],
    ["Q2 2024", "2024-04-01 2024-06-30"],
    ["q4/2023", "2023-10-01 2023-12-31"],
    ["2. Quartal 2023", "2023-04-01 2023-06-30"],
  ])("%j is %s", (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  test.each([
    ["today", "2024-03-13"],
    ["Heute", "2024-03-13"],
    ["yesterday", "2024-03-12"],
    ["gestern", "2024-03-12"],
    ["vorgestern", "2024-03-11"],
    ["tomorrow", "2024-03-14"],
    ["übermorgen", "2024-03-15"],
    ["this week", "2024-03-11 2024-03-17"],
    ["last week", "2024-03-04 2024-03-10"],
    ["letzte Woche", "2024-03-04 2024-03-10"],
    ["next week", "2024-03-18 2024-03-24"],
    ["this month", "2024-03-01 2024-03-31"],
    ["in the last month", "2024-02-01 2024-02-29"],
    ["letzten Monat", "2024-02-01 2024-02-29"],
    ["last quarter", "2023-10-01 2023-12-31"],
    ["last year", "2023-01-01 2023-12-31"],
    ["letztes Jahr", "2023-01-01 2023-12-31"],
    ["3 days ago", "2024-03-10"],
    ["vor 3 Tagen", "2024-03-10"],
    ["a week ago", "2024-03-06"],
    ["vor einer Woche", "2024-03-06"],
    ["1 month ago", "2024-02-13"],
    ["2 years ago", "2022-03-13"],
    ["last 7 days", "2024-03-07 2024-03-13"],
    ["die letzten 7 Tage", "2024-03-07 2024-03-13"],
    ["last 2 months", "2024-01-14 2024-03-13"],
  ])("%j is counted from today: %s", (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  test.each([
    ["monday", "2024-03-11"],
    ["Wednesday", "2024-03-13"],
    ["thu", "2024-03-07"],
    ["last wednesday", "2024-03-06"],
    ["letzten Montag", "2024-03-11"],
    ["mar", "2024-03-01 2024-03-31"],
    ["in April", "2023-04-01 2023-04-30"],
    ["last march", "2023-03-01 2023-03-31"],
    ["last February", "2024-02-01 2024-02-29"],
    ["5 March", "2024-03-05"],
    ["March 14", "2023-03-14"],
    ["14.3.", "2023-03-14"],
    ["Q1", "2024-01-01 2024-03-31"],
    ["q2", "2023-04-01 2023-06-30"],
    ["2nd quarter", "2023-04-01 2023-06-30"],
    ["29 Feb", "2024-02-29"],
  ])("%j without a year is the latest that has begun: %s", (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  test("of 29 February is in the latest leap year", () => {
    expect(days("29 Feb", { now: Date.UTC(2027, 5, 1) })).toBe("2024-02-29");
  });

  test("a month before 31 March is the last of February", () => {
    expect(days("1 month ago", { now: Date.UTC(2023, 2, 31) })).toBe("2023-02-28");
  });

  test.each([
    ["3/5/2024", true, "2024-05-03"],
    ["3/5/2024", false, "2024-03-05"],
    ["3-5-2024", false, "2024-03-05"],
    ["3.5.2024", false, "2024-05-03"],
    ["25/3/2024", false, "2024-03-25"],
    ["3/25/2024", true, "2024-03-25"],
    ["3/1", false, "2024-03-01"],
  ])("%j, day first: %s, is %s", (text, dayFirst, expected) => {
    expect(days(text, { dayFirst })).toBe(expected);
  });

  test.each([
    [0, "2024-03-10 2024-03-16"],
    [1, "2024-03-11 2024-03-17"],
    [6, "2024-03-09 2024-03-15"],
  ])("of this week with weeks from day %i is %s", (weekStart, expected) => {
    expect(days("this week", { weekStart })).toBe(expected);
  });

  test.each([
    "",
    " ",
    "the",
    "xyz",
    "12:30",
    "5",
    "0",
    "2023-02-29",
    "30 Feb",
    "31.4.2024",
    "2024-13",
    "2024-00-10",
    "2024-3-5-6",
    "2024-03.05",
    "1899",
    "2200",
    "9999 years ago",
    "9999 weeks ago",
    "last 0 days",
    "next monday",
    "Q5 2024",
    "5th quarter 2024",
    "March March",
    "last",
    "ago",
    "week",
    "monday monday march",
    "__proto__",
    "constructor",
    "2024\0",
    "5 March 2024 or so",
    "many words ".repeat(1000),
  ])("%j is none", (text) => {
    expect(readDate(text, berlin)).toBeUndefined();
  });
});

describe("a day", () => {
  function hours(text: string, timeZone: string): number {
    const range = readDate(text, { ...berlin, timeZone });
    return range === undefined ? Number.NaN : (range.to + 1 - range.from) / 3_600_000;
  }

  test.each([
    ["2024-03-30", "Europe/Berlin", 24],
    ["2024-03-31", "Europe/Berlin", 23],
    ["2024-10-27", "Europe/Berlin", 25],
    ["2018-11-04", "America/Sao_Paulo", 23],
    ["2018-02-17", "America/Sao_Paulo", 25],
    ["2024-11-03", "America/Havana", 25],
    ["2024-04-07", "Australia/Lord_Howe", 24.5],
  ])("%s in %s has %d hours", (text, timeZone, expected) => {
    expect(hours(text, timeZone)).toBe(expected);
  });

  test("begins at midnight of its zone", () => {
    expect(readDate("2024-03-05", berlin)?.from).toBe(Date.UTC(2024, 2, 4, 23));
    expect(readDate("2024-07-05", { ...berlin, timeZone: "America/New_York" })?.from).toBe(Date.UTC(2024, 6, 5, 4));
  });

  test.each([
    ["Pacific/Kiritimati", "2024-03-13T10:00:00Z", Date.UTC(2024, 2, 13, 10)],
    ["Pacific/Kiritimati", "2024-03-13T09:59:59Z", Date.UTC(2024, 2, 12, 10)],
    ["Pacific/Pago_Pago", "2024-03-13T10:59:59Z", Date.UTC(2024, 2, 12, 11)],
  ])("is today by the clock of %s at %s", (timeZone, now, from) => {
    expect(readDate("today", { ...berlin, timeZone, now: Date.parse(now) })?.from).toBe(from);
  });

  test("ends where the next begins, through all of a year", () => {
    for (const timeZone of ["Europe/Berlin", "America/Sao_Paulo", "Africa/Cairo", "Asia/Kathmandu"]) {
      const read = dateReader({ ...berlin, timeZone });
      for (let day = 0; day < 365; day += 1) {
        const [one, next] = [day, day + 1].map((at) => new Date(Date.UTC(2018, 0, 1 + at)).toISOString().slice(0, 10));
        expect((read(one ?? "")?.to ?? Number.NaN) + 1).toBe(read(next ?? "")?.from);
      }
    }
  });

  test("needs a zone that exists", () => {
    expect(() => readDate("today", { ...berlin, timeZone: "Europe/Nowhere" })).toThrow(RangeError);
  });
});
