import { CalendarDate } from "@internationalized/date";
import { expect, it } from "vitest";
import { dayEdges } from "../../renderer/features/reader/dayEdges.ts";
import { seenUntil } from "../../renderer/features/reader/seenUntil.ts";

const hours = (edges: number[]) => edges.slice(1).map((edge, index) => (edge - (edges[index] ?? 0)) / 3_600_000);

it("a calendar's days are those of the place, also where a clock is turned", () => {
  const march = hours(dayEdges(new CalendarDate(2026, 3, 12), "Europe/Berlin"));
  expect(march).toHaveLength(31);
  expect(march[28]).toBe(23);
  expect(new Set(march.filter((_, day) => day !== 28))).toEqual(new Set([24]));
  expect(hours(dayEdges(new CalendarDate(2026, 10, 1), "Europe/Berlin"))[24]).toBe(25);
  expect(dayEdges(new CalendarDate(2024, 2, 29), "UTC")[0]).toBe(Date.UTC(2024, 1, 1));
});

it("a row that is only partly in sight at the bottom was not read, all were at the end", () => {
  expect(seenUntil({ first: 10.5, visible: 8, atEnd: false }, 100)).toBe(18);
  expect(seenUntil({ first: 90, visible: 4, atEnd: true }, 100)).toBe(100);
  expect(seenUntil({ first: 99, visible: 10, atEnd: false }, 100)).toBe(100);
});
