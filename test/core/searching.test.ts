import { describe, expect, test } from "vitest";
import { neverCancelled } from "../../main/core/cancel.ts";
import { randomFrom } from "../../main/core/samples/random.ts";
import { prepare } from "../../main/core/store/question.ts";
import { searchNewest } from "../../main/core/store/search.ts";
import { forgetSearches, listSearches, rememberSearch } from "../../main/core/store/searches.ts";
import { startCore, type TestCore } from "../support/core.ts";
import { openTestStore, writeLines } from "../support/store.ts";

const calendar = { now: Date.UTC(2024, 2, 13), timeZone: "UTC", weekStart: 1, dayFirst: true };

async function desk(): Promise<TestCore> {
  const core = await startCore();
  await core.ask("samples.seed", { messages: 2000 });
  return core;
}

describe("whatever is typed", () => {
  test("is answered with what is wrong, not with an error", async () => {
    const core = await desk();
    const codes = async (text: string) =>
      (await core.ask("search.messages", { text })).problems.map(({ code, found, meant }) => [code, found, meant]);
    expect(await codes('from:"Prija Raman"')).toEqual([["nobody", 'from:"Prija Raman"', 'from:"Priya Raman"']]);
    expect(await codes("in:warehuose")).toEqual([["nowhere", "in:warehuose", "in:#warehouse"]]);
    expect(await codes("tag:x lang:xx source:zz")).toEqual([
      ["no_tag", "tag:x", undefined],
      ["no_language", "lang:xx", undefined],
      ["no_source", "source:zz", undefined],
    ]);
    expect(await codes("like:*fund*")).toEqual([["wide_pattern", "like:*fund*", undefined]]);
    expect(await codes('"open')).toEqual([["unclosed_quote", '"open', undefined]]);
    expect(await core.ask("search.messages", { text: "the OR after:2024" })).toMatchObject({
      found: [],
      next: null,
      problems: [{ code: "date_within_or", grave: true }],
    });
    for (const text of ["", " ", "OR AND -", "from:", "()", '"""', "\0\u0001\u007f", "***", "'; drop table messages; --"]) {
      expect((await core.ask("search.messages", { text })).found, text).toEqual([]);
    }
    expect(await core.ask("search.messages", { text: "x".repeat(10_000) })).toMatchObject({ found: [], next: null });
    expect(await core.refused("search.messages", { text: "x".repeat(10_001) })).toMatchObject({ code: "bad_input" });
    const nowhere = { timeZone: "Nowhere/Else", weekStart: 1, dayFirst: true };
    expect(await core.refused("search.messages", { text: "on:today", calendar: nowhere })).toMatchObject({ code: "bad_input" });
  });

  test("however deep it is nested, the index can read it", async () => {
    const store = await openTestStore();
    writeLines(store, [{ text: "a b c" }]);
    const random = randomFrom(5);
    for (let round = 0; round < 300; round += 1) {
      const groups = Array.from(
        { length: 20 },
        () => ["(a b OR ", "(a OR b -", "-(a b OR -", "(from:ann -", "-(-a b "][Math.floor(random() * 5)],
      );
      const text = `${groups.join("")}c${")".repeat(20)} `;
      expect(
        () => searchNewest(store, prepare(store, { text, calendar }, neverCancelled), { limit: 1 }, neverCancelled),
        text,
      ).not.toThrow();
    }
  });
});

describe("completion", () => {
  test.each([
    ["fr", { start: 0, end: 2 }, "from:"],
    ["from:pri", { start: 5, end: 8 }, '"Priya Raman"'],
    ["in:wareh x", { start: 3, end: 8 }, "#warehouse"],
    ["has:l", { start: 4, end: 5 }, "link"],
    ["on:last we", { start: 3, end: 10 }, '"last week"'],
  ])("of %j offers", async (text, replace, first) => {
    const core = await desk();
    const caret = text === "in:wareh x" ? 8 : text.length;
    const answer = await core.ask("search.complete", { text, caret });
    expect(answer.replace).toEqual(replace);
    expect(answer.offers[0]).toMatchObject({ text: first });
    expect(answer.offers.length).toBeLessThanOrEqual(8);
  });

  test("has nothing to say of plain text", async () => {
    const core = await startCore();
    expect(await core.ask("search.complete", { text: "refund", caret: 3 })).toEqual({ replace: null, offers: [] });
  });
});

describe("what was asked before", () => {
  test("is listed latest first, each once, by its beginning, and forgotten", async () => {
    const store = await openTestStore();
    for (const [at, text] of ["Refund", "late", "refund*", "Refund"].entries()) rememberSearch(store, text, at);
    const listed = (beginning: string) => listSearches(store, beginning).map(({ text }) => text);
    expect(listed("")).toEqual(["Refund", "refund*", "late"]);
    expect(listed("ref")).toEqual(["Refund", "refund*"]);
    expect(forgetSearches(store, "late")).toBe(1);
    expect(forgetSearches(store, undefined)).toBe(2);
    expect(listed("")).toEqual([]);
  });

  test("is kept and forgotten at the border too", async () => {
    const core = await startCore();
    await core.ask("searches.remember", { text: " late " });
    expect((await core.ask("searches.list", {})).searches).toMatchObject([{ text: "late" }]);
    expect(await core.ask("searches.forget", {})).toEqual({ forgotten: 1 });
  });
});

describe("saved views", () => {
  test("are kept as they were, renamed and removed, and tell what is gone", async () => {
    const core = await desk();
    const view = {
      filter: { sourceId: 1, participantId: 99_999, tags: [7] },
      sort: "oldest" as const,
      text: "from:ann after:last week",
    };
    const { id } = await core.ask("views.save", { name: " Mine ", view });
    expect((await core.ask("views.list", {})).views).toMatchObject([
      {
        id,
        name: "Mine",
        view: { ...view, order: "newest", grouped: false },
        missing: [
          { what: "person", id: 99_999 },
          { what: "tag", id: 7 },
        ],
      },
    ]);
    await core.ask("views.rename", { id, name: "Ours" });
    expect((await core.ask("views.list", {})).views[0]?.name).toBe("Ours");
    await core.ask("views.remove", { id });
    expect(await core.refused("views.rename", { id, name: "x" })).toMatchObject({ code: "not_found" });
    expect(await core.refused("views.save", { name: "x", view: { filter: { nonsense: 1 } } })).toMatchObject({
      code: "bad_input",
    });
  });
});
