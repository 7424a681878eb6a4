import { CalendarDate } from "@internationalized/date";
import { expect, it } from "vitest";
import { dayEdges } from "../../renderer/features/reader/dayEdges.ts";
import { seenUntil } from "../../renderer/features/reader/seenUntil.ts";
import { createReader } from "../../renderer/stores/reader.ts";
import { asking } from "./asking.ts";

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

it("a conversation that was deleted elsewhere says so, and the next one can be opened", async () => {
  const { ask, last } = asking();
  const store = createReader(ask);
  void store.getState().open(1);
  await last("conversations.get").answer({ conversation: { id: 1, readUntil: 0, messages: 3 } });
  void store.getState().reload();
  await last("conversations.get").refuse("There is no conversation 1 any more.");
  expect(store.getState()).toMatchObject({ details: undefined, problem: "There is no conversation 1 any more." });
  void store.getState().open(2);
  await last("conversations.get").answer({ conversation: { id: 2, readUntil: 0, messages: 3 } });
  expect(store.getState()).toMatchObject({ details: { conversation: { id: 2 } }, problem: undefined });
});
