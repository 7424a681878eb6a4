import { expect, it } from "vitest";
import { calendarOf } from "../../renderer/format/calendar.ts";
import { createSuggestions, replaced, taken } from "../../renderer/stores/suggestions.ts";
import { asking } from "./asking.ts";

const anna = { text: '"Anna Berg"', label: "Anna Berg" };

it("offers that come too late are never taken for what is typed now", async () => {
  const { ask, asked } = asking();
  const store = createSuggestions(ask);
  void store.getState().suggest("from:a", 6);
  void store.getState().suggest("in:su", 5);
  const [old, now] = asked;
  expect(old?.signal?.aborted).toBe(true);
  await now?.answer({ replace: { start: 3, end: 5 }, offers: [{ text: "support", label: "support" }] });
  await old?.answer({ replace: { start: 5, end: 6 }, offers: [anna] });
  expect(taken(store.getState().shown, 0, "in:su")?.text).toBe("in:support ");
});

it("an empty field offers what was asked for before, and forgets one of it", async () => {
  const { ask, last } = asking();
  const store = createSuggestions(ask);
  void store.getState().suggest("  ", 0);
  await last("searches.list").answer({ searches: [{ text: "refund" }, { text: "late" }] });
  void store.getState().forget("refund");
  await last("searches.forget").answer({ forgotten: 1 });
  expect(store.getState().shown).toEqual({ kind: "searches", searches: ["late"] });
  void store.getState().forget();
  await last("searches.forget").answer({ forgotten: 1 });
  expect(store.getState().shown).toEqual({ kind: "none" });
});

it("nothing is active until an arrow leads there, so that Enter stays what it was", async () => {
  const { ask, last } = asking();
  const store = createSuggestions(ask);
  void store.getState().suggest("from:", 5);
  await last("search.complete").answer({ replace: { start: 5, end: 5 }, offers: [anna, { text: "Bob", label: "Bob" }] });
  expect(store.getState().active).toBe(-1);
  store.getState().move(-1);
  expect(store.getState().active).toBe(1);
  store.getState().move(1);
  expect(store.getState().active).toBe(0);
});

it("what is wholly typed already is not offered again", async () => {
  const { ask, last } = asking();
  const store = createSuggestions(ask);
  void store.getState().suggest("has:link", 8);
  await last("search.complete").answer({ replace: { start: 4, end: 8 }, offers: [{ text: "link", label: "link" }] });
  expect(store.getState().shown).toEqual({ kind: "none" });
});

it("leaves room for the next word, but none behind an operator", () => {
  expect(replaced("from:an", { start: 5, end: 7 }, '"Anna Berg"')).toEqual({ text: 'from:"Anna Berg" ', caret: 17 });
  expect(replaced("fr", { start: 0, end: 2 }, "from:")).toEqual({ text: "from:", caret: 5 });
  expect(replaced("from:an refund", { start: 5, end: 7 }, "Anna")).toEqual({ text: "from:Anna refund", caret: 10 });
  expect(replaced("(from:an)", { start: 6, end: 8 }, "Anna")).toEqual({ text: "(from:Anna)", caret: 10 });
});

it("reads dates as the person's own country writes them", () => {
  expect(calendarOf("en-US")).toMatchObject({ weekStart: 0, dayFirst: false });
  expect(calendarOf("en-GB")).toMatchObject({ weekStart: 1, dayFirst: true });
  expect(calendarOf("de-DE")).toMatchObject({ weekStart: 1, dayFirst: true });
});
