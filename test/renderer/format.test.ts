import { expect, it } from "vitest";
import { dayNumber, listTime } from "../../renderer/format/dates.ts";
import { bytes, counted } from "../../renderer/format/numbers.ts";
import { timeLeft } from "../../renderer/text/amounts.ts";
import { rowAt, rowOffsets, rowRange, scrollToShow } from "../../renderer/ui/rows.ts";

it("a list's time is as short as it can be without being mistaken", () => {
  const now = new Date(2026, 2, 12, 14, 0).getTime();
  expect(listTime(new Date(2026, 2, 12, 9, 47).getTime(), now)).toMatch(/^09:47/);
  expect(listTime(new Date(2026, 2, 11, 23, 59).getTime(), now)).toBe("Wed");
  expect(listTime(new Date(2026, 2, 5, 12, 0).getTime(), now)).toMatch(/^(5 Mar|Mar 5)$/);
  expect(listTime(new Date(2025, 2, 12, 12, 0).getTime(), now)).toMatch(/2025/);
});

it("days are numbered by the local calendar, over the change of summer time", () => {
  const days = Array.from({ length: 400 }, (_, index) => dayNumber(new Date(2026, 0, 1 + index, 0, 30).getTime()));
  days.forEach((day, index) => {
    expect(day).toBe((days[0] ?? 0) + index);
  });
});

it("numbers are written for people", () => {
  expect(counted(1, "person", "people")).toBe("1 person");
  expect(counted(1204551, "message")).toBe("1,204,551 messages");
  expect([999, 1000, 312_000_000, 9_960_000].map(bytes)).toEqual(["999 bytes", "1 KB", "312 MB", "10 MB"]);
  expect([2, 12, 90, 7200].map(timeLeft)).toEqual([
    "a few seconds left",
    "about 15 s left",
    "about 2 min left",
    "about 2 h left",
  ]);
});

it("rows of known height are found by halving, at the edges too", () => {
  const offsets = rowOffsets([32, 84, 84, 66]);
  expect([0, 31, 32, 115, 116, 1000, -5].map((y) => rowAt(offsets, y))).toEqual([0, 0, 1, 1, 2, 3, 0]);
  expect(rowRange(offsets, 40, 50, 0)).toEqual({ start: 1, end: 2 });
  expect(rowRange(rowOffsets([]), 0, 500, 100)).toEqual({ start: 0, end: 0 });
  expect(scrollToShow(offsets, 3, 0, 200)).toBe(66);
  expect(scrollToShow(offsets, 1, 100, 200)).toBe(32);
});
