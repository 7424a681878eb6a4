import { describe, expect, it } from "vitest";
import { OrderFinder } from "../../main/core/ingest/table/order.ts";
import { readTime } from "../../main/core/ingest/table/times.ts";
import type { DateOrder } from "../../main/core/ingest/types.ts";

const read = (value: string, order: DateOrder = "dmy") => {
  const { at, because } = readTime(value, { order, toUtc: (wallClock) => wallClock });
  return at === null ? because : new Date(at).toISOString();
};

describe("a time is read however it is written", () => {
  it.each([
    ["1706709906", "2024-01-31T14:05:06.000Z"],
    ["1706709906.25", "2024-01-31T14:05:06.250Z"],
    ["1706709906123", "2024-01-31T14:05:06.123Z"],
    ["1706709906123456", "2024-01-31T14:05:06.123Z"],
    ["1.706709906E+12", "2024-01-31T14:05:06.000Z"],
    ["20240131", "2024-01-31T00:00:00.000Z"],
    ["20240131140506", "2024-01-31T14:05:06.000Z"],
    ["2024-01-31T14:05:06Z", "2024-01-31T14:05:06.000Z"],
    ["2024-01-31T14:05:06.1234567+00:00", "2024-01-31T14:05:06.123Z"],
    ["2024-01-31T14:05:06+0530", "2024-01-31T08:35:06.000Z"],
    ["2024-01-31T14:05+01", "2024-01-31T13:05:00.000Z"],
    ["2024-01-31 14:05:06 UTC", "2024-01-31T14:05:06.000Z"],
    ["2024-01-31 2:05 PM", "2024-01-31T14:05:00.000Z"],
    ["2024-1-3", "2024-01-03T00:00:00.000Z"],
    ["2024/01/31 14:05", "2024-01-31T14:05:00.000Z"],
    ["31.01.2024, 14:05", "2024-01-31T14:05:00.000Z"],
    ["31/1/24 2:05:06 p.m.", "2024-01-31T14:05:06.000Z"],
    ["31-01-2024 12:00 AM", "2024-01-31T00:00:00.000Z"],
    ["25/12/2023 18h30", "2023-12-25T18:30:00.000Z"],
    ["Wed, 31 Jan 2024 14:05:06 +0100", "2024-01-31T13:05:06.000Z"],
    ["31 Jan 2024 14:05:06 GMT", "2024-01-31T14:05:06.000Z"],
    ["Wed, 31 Jan 2024 14:05:06 EST", "2024-01-31T19:05:06.000Z"],
    ["Wed Jan 31 14:05:06 +0000 2024", "2024-01-31T14:05:06.000Z"],
    ["Wed Jan 31 2024 14:05:06 GMT+0100 (CET)", "2024-01-31T13:05:06.000Z"],
    ["January 31, 2024 at 2:05 PM", "2024-01-31T14:05:00.000Z"],
    ["31. März 2024 14:05", "2024-03-31T14:05:00.000Z"],
    ["31 de enero de 2024 14:05", "2024-01-31T14:05:00.000Z"],
    ["1er février 2024", "2024-02-01T00:00:00.000Z"],
    ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"],
    ["9999-12-31T23:59:59Z", "9999-12-31T23:59:59.000Z"],
  ])("%s", (value, expected) => {
    expect(read(value)).toBe(expected);
  });

  it.each([
    ["", "there is no time"],
    ["0", "0 is no time"],
    ["42", "42 is too small a number for a time"],
    ["-1706709906", "-1706709906 is too small a number for a time"],
    ["1e30", "the year lies beyond 9999"],
    ["0000-00-00 00:00:00", "the year 0 does not exist"],
    ["12024-01-31", "the year lies beyond 9999"],
    ["9999-12-31T23:59:59-01:00", "the year lies beyond 9999"],
    ["2023-02-29", "the month has no day 29"],
    ["31/13/2024", "there is no month 13"],
    ["2024-01-31T25:00:00Z", "the clock time does not exist"],
    ["tomorrow", "this is not a time"],
    ["May be", "this is not a time"],
  ])("%s is none, and why", (value, because) => {
    expect(read(value)).toBe(because);
  });

  it("a year shows its own place; elsewhere the order decides", () => {
    expect(read("02/03/2024", "dmy")).toBe("2024-03-02T00:00:00.000Z");
    expect(read("02/03/2024", "mdy")).toBe("2024-02-03T00:00:00.000Z");
    expect(read("24.03.02", "ymd")).toBe("2024-03-02T00:00:00.000Z");
    expect(read("2024/03/02", "mdy")).toBe("2024-03-02T00:00:00.000Z");
  });

  it("only times without an offset go through the zone", () => {
    const toUtc = (wallClock: number) => wallClock - 3_600_000;
    for (const value of ["2024-01-31 14:05:06", "31.01.2024 14:05:06", "31 Jan 2024 14:05:06"]) {
      expect(readTime(value, { order: "dmy", toUtc }).at).toBe(Date.UTC(2024, 0, 31, 13, 5, 6));
    }
    for (const value of ["2024-01-31T14:05:06Z", "1706709906", "31 Jan 2024 14:05:06 +0000"]) {
      expect(readTime(value, { order: "dmy", toUtc }).at).toBe(Date.UTC(2024, 0, 31, 14, 5, 6));
    }
  });
});

describe("the order of day and month", () => {
  const order = (values: string[]) => {
    const finder = new OrderFinder();
    for (const [at, value] of values.entries()) finder.see(value, at + 2);
    return finder.result();
  };

  it("a day above 12 decides, and the line is named", () => {
    expect(order(["01/02/2024", "13/02/2024"])).toEqual({
      order: "dmy",
      sure: true,
      because: "line 3 has a day above 12 in the first place",
    });
    expect(order(["01/02/2024", "02/13/2024"])).toMatchObject({ order: "mdy", sure: true });
  });

  it("both at once is not sure", () => {
    expect(order(["13/02/2024", "02/13/2024", "14/02/2024"])).toMatchObject({ order: "dmy", sure: false });
  });

  it("the order of time decides where no day does, newest first as well", () => {
    const dates = [1, 2, 3, 4].flatMap((month) => [2, 5, 9, 12].map((day) => `${month}/${day}/2024`));
    expect(order(dates)).toMatchObject({ order: "mdy", sure: true });
    expect(order(dates.reverse())).toMatchObject({ order: "mdy", sure: true });
  });

  it("nothing decides: said so", () => {
    expect(order(["01/02/2024", "02/02/2024"])).toMatchObject({
      order: "dmy",
      sure: false,
      because: "all 2 dates can be read both ways",
    });
    expect(order(["2024-01-02T00:00:00Z", "1706709906"])).toBeNull();
  });
});
