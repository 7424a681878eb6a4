import { describe, expect, it } from "vitest";
import { readClock } from "../../main/core/ingest/text/clock.ts";
import { localTime, patientStamp, readStamp } from "../../main/core/ingest/text/dates.ts";
import { LineReader, longestLine } from "../../main/core/ingest/text/lines.ts";
import { OrderFinder } from "../../main/core/ingest/text/order.ts";
import { plainDigits } from "../../main/core/ingest/text/plain.ts";
import { quickStamp } from "../../main/core/ingest/text/quick.ts";
import { Zone } from "../../main/core/ingest/text/zone.ts";
import type { DateOrder } from "../../main/core/ingest/types.ts";

function linesOf(...chunks: string[]): { lines: string[]; cuts: [number, number][] } {
  const lines: string[] = [];
  const cuts: [number, number][] = [];
  const reader = new LineReader({
    line: (text, number) => {
      lines.push(text);
      expect(number).toBe(lines.length);
    },
    cut: (number, lost) => void cuts.push([number, lost]),
  });
  for (const chunk of chunks) reader.push(chunk);
  reader.end();
  return { lines, cuts };
}

describe("lines", () => {
  it("end with LF, CR or CRLF", () => {
    expect(linesOf("a\nb\rc\r\n\r\n\n\rd").lines).toEqual(["a", "b", "c", "", "", "", "d"]);
  });

  it("are the same wherever a chunk ends, also between CR and LF", () => {
    const text = "a\r\nbb\r\r\n\nc\r";
    for (let at = 0; at <= text.length; at += 1) {
      expect(linesOf(text.slice(0, at), "", text.slice(at)).lines).toEqual(["a", "bb", "", "", "c"]);
    }
  });

  it("are none in an empty file, and a last one needs no end", () => {
    expect(linesOf("").lines).toEqual([]);
    expect(linesOf("a").lines).toEqual(["a"]);
    expect(linesOf("a\n").lines).toEqual(["a"]);
  });

  it.each([1_000_003, 65_536])("that are too long are cut once, in chunks of %i", (chunk) => {
    const text = `x\n${"y".repeat(longestLine + 5)}\nz`;
    const chunks = [];
    for (let at = 0; at < text.length; at += chunk) chunks.push(text.slice(at, at + chunk));
    const { lines, cuts } = linesOf(...chunks);
    expect(lines.map((line) => line.length)).toEqual([1, longestLine, 1]);
    expect(cuts).toEqual([[2, 5]]);
  });

  it("of exactly the longest length are whole, and no sign is cut in half", () => {
    expect(linesOf(`${"y".repeat(longestLine)}\n`).cuts).toEqual([]);
    const { lines, cuts } = linesOf(`${"y".repeat(longestLine - 1)}😀😀\n`);
    expect(lines[0]?.length).toBe(longestLine - 1);
    expect(cuts).toEqual([[1, 4]]);
  });
});

describe("time zones", () => {
  const at = (zone: string, time: string) => new Date(new Zone(zone).toUtc(Date.parse(`${time}Z`))).toISOString().slice(0, 16);

  it.each([
    ["UTC", "2024-02-29T12:00", "2024-02-29T12:00"],
    ["Europe/Berlin", "2024-01-15T12:00", "2024-01-15T11:00"],
    ["Europe/Berlin", "2024-07-15T12:00", "2024-07-15T10:00"],
    ["Asia/Kathmandu", "2024-07-15T12:00", "2024-07-15T06:15"],
  ])("in %s %s is %s", (zone, local, utc) => expect(at(zone, local)).toBe(utc));

  it.each([
    ["Europe/Berlin", "2024-03-31T02:30", "2024-03-31T01:30"],
    ["America/New_York", "2024-03-10T02:00", "2024-03-10T07:00"],
    // by half an hour only
    ["Australia/Lord_Howe", "2024-10-06T02:15", "2024-10-05T15:45"],
    // a whole day was left out
    ["Pacific/Apia", "2011-12-30T12:00", "2011-12-30T22:00"],
  ])("in %s %s was skipped and moves forward by the gap", (zone, local, utc) => expect(at(zone, local)).toBe(utc));

  it.each([
    ["Europe/Berlin", "2024-10-27T02:30", "2024-10-27T00:30"],
    ["America/New_York", "2024-11-03T01:30", "2024-11-03T05:30"],
    ["Australia/Lord_Howe", "2024-04-07T01:45", "2024-04-06T14:45"],
  ])("in %s %s came twice and is the earlier", (zone, local, utc) => expect(at(zone, local)).toBe(utc));

  it("agrees with the zone's own clock for every hour of three years", () => {
    for (const name of ["America/New_York", "Africa/Casablanca", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Gaza"]) {
      const zone = new Zone(name);
      const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: name, dateStyle: "short", timeStyle: "medium" });
      for (let utc = Date.UTC(2011, 0, 1); utc < Date.UTC(2014, 0, 1); utc += 3_600_000 * 5) {
        const local = Date.parse(`${clock.format(utc).replace(" ", "T")}Z`);
        // an hour that came twice is the earlier: never later than the moment asked for
        const back = zone.toUtc(local);
        expect(clock.format(back)).toBe(clock.format(utc));
        expect(back).toBeLessThanOrEqual(utc);
      }
    }
  });
});

describe("written times", () => {
  const read = (text: string, order: DateOrder = "dmy") => {
    const stamp = readStamp(text);
    const time = stamp === null ? null : localTime(stamp, order);
    return time === null ? null : new Date(time).toISOString().slice(0, 19);
  };

  it.each([
    ["1/2/18, 08:05", "2018-02-01T08:05:00"],
    ["01.02.2018 8.05.09", "2018-02-01T08:05:09"],
    ["1. 2. 2018 klo 14.05", "2018-02-01T14:05:00"],
    ["01-02-18 14:05", "2018-02-01T14:05:00"],
    ["1 2 2018 14:05", "2018-02-01T14:05:00"],
    ["1/2/2018 à 14h05", "2018-02-01T14:05:00"],
    ["1/2/18, 12:05 AM", "2018-02-01T00:05:00"],
    ["1/2/18, 12:05\u202fPM", "2018-02-01T12:05:00"],
    ["1/2/18, 1:05 p.\u00a0m.", "2018-02-01T13:05:00"],
    ["1/2/18, 1:05 a.m.", "2018-02-01T01:05:00"],
    ["2018-02-01, 1:05 PM", "2018-02-01T13:05:00"],
    ["2018/2/1 午前0:05", "2018-02-01T00:05:00"],
    ["2018/2/1 下午1:05", "2018-02-01T13:05:00"],
    ["2018. 2. 1. 오후 1:05", "2018-02-01T13:05:00"],
    ["2018年2月1日 午後1:05", "2018-02-01T13:05:00"],
    ["١‏/٢‏/٢٠١٨، ١:٠٥ م", "2018-02-01T13:05:00"],
    ["۲۰۱۸/۲/۱،‏ ۱۳:۰۵", "2018-02-01T13:05:00"],
    ["1/2/2561 13:05", "2018-02-01T13:05:00"],
    ["29/2/2024", "2024-02-29T00:00:00"],
    ["1/2/99 13:05", "1999-02-01T13:05:00"],
  ])("%s is read", (text, time) => expect(read(text)).toBe(time));

  it.each([
    ...["31/2/2018 08:00", "29/2/2023 08:00", "0/1/2018 08:00", "1/0/2018 08:00", "1/13/2018 08:00", "32/1/2018 08:00"],
    ...["1/1/0000 08:00", "1/1/9999 08:00", "1/1/123 08:00", "1/1/8 08:00", "2018-02-30 08:00"],
    ...[
      "1/1/2018 24:10",
      "1/1/2018 12:60",
      "1/1/2018 13:00 AM",
      "1/1/2018 lunch 12:00",
      "1/1/2018 12:00 sharp",
      "1/1/20188 1:00",
      "1/1",
    ],
  ])("%s is none", (text) => expect(read(text)).toBeNull());

  it("read quickly are the same as read patiently", () => {
    const dates = ["1/2/18", "01.02.2018", "2018-02-01", "1/2/123", "12345/1/1", "1/2-18", "1//18", "1/2/"];
    const times = ["8:05", "08:05:09", "8:5", "108:05", "8:05:9", "24:00", "8:60", "8.05", "13:05", "0:05", "12:00:59"];
    const ends = ["", " AM", " pm", "\u202fPM", "PM", " a.m.", " xm", " A", "  PM", "M"];
    for (const date of dates) {
      for (const gap of [" ", ", ", ",", "  ", "T"]) {
        for (const time of times) {
          for (const end of ends) {
            const text = `${date}${gap}${time}${end}`;
            const quick = quickStamp(text);
            if (quick !== null) expect(quick, text).toEqual(patientStamp(text));
          }
        }
      }
    }
  });

  it("of day need no date", () => {
    expect(readClock(plainDigits("上午 8:05"))).toEqual({ seconds: 29_100, hasSeconds: false });
    expect(readClock("noon")).toBeNull();
  });
});

describe("the order of dates", () => {
  const find = (...dates: string[]) => {
    const finder = new OrderFinder();
    dates.forEach((text, index) => {
      const stamp = readStamp(text);
      if (stamp !== null) finder.see(stamp.date, index + 1);
    });
    return finder.result();
  };

  it("is decided by a day above 12, and the line is named", () => {
    expect(find("1/2/18", "1/13/18")).toEqual({ order: "mdy", sure: true, because: "line 2 has a day above 12" });
    expect(find("1/2/18", "13/1/18")).toMatchObject({ order: "dmy", sure: true });
  });

  it("is decided by which way the times run forward", () => {
    expect(find("5/1/2018", "1/2/2018", "3/2/2018")).toMatchObject({ order: "dmy", sure: true });
    expect(find("1/5/2018", "2/1/2018", "2/3/2018")).toMatchObject({ order: "mdy", sure: true });
  });

  it("is decided by days that follow each other, where both ways run forward", () => {
    expect(find("1/1/18", "1/2/18", "1/3/18", "1/4/18")).toMatchObject({ order: "mdy", sure: true });
    expect(find("1/1/18", "2/1/18", "3/1/18", "4/1/18")).toMatchObject({ order: "dmy", sure: true });
  });

  it("stays open where nothing decides; day first is assumed and both are named", () => {
    const finding = find("5/6/2021", "5/6/2021");
    expect(finding).toMatchObject({ order: "dmy", sure: false });
    expect(finding?.because).toMatch(/all 2 dates.*dmy.*mdy/);
  });

  it("is year first where years of four digits stand first, or where nothing else is smooth", () => {
    expect(find("2018-01-02", "2018-01-03")).toMatchObject({ order: "ymd", sure: true });
    expect(find("18/01/29", "18/01/30", "18/02/01", "18/02/03")).toMatchObject({ order: "ymd", sure: true });
    expect(find("99/01/29", "99/01/30")).toMatchObject({ order: "ymd" });
  });

  it("is not turned over by one date that does not exist", () => {
    expect(find("13/1/18", "14/1/18", "31/2/18", "15/1/18")).toMatchObject({ order: "dmy", sure: true });
  });

  it("is unknown without dates", () => expect(find()).toBeNull());
});
