import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readTimeQuestion } from "../../main/core/search/digest.ts";
import { startCore, type TestCore, temporaryFolder } from "../support/core.ts";

// Bugs these would catch: a search that is taken for a question about a time, a day that is told under another, a message counted twice.

const now = Date.UTC(2026, 2, 12, 9);
const calendar = { now, timeZone: "UTC", weekStart: 1, dayFirst: true };
const days = (text: string) => {
  const asked = readTimeQuestion(text, calendar);
  if (asked === undefined) return undefined;
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  return [day(asked.range.from), day(asked.range.to), asked.person, asked.about];
};

describe("a question about a time", () => {
  test.each([
    ["yesterday", "2026-03-11", "2026-03-11", undefined, undefined],
    ["last week", "2026-03-02", "2026-03-08", undefined, undefined],
    ["yesterday with Ann Lee", "2026-03-11", "2026-03-11", "Ann Lee", undefined],
    ["in March 2024 about refunds", "2024-03-01", "2024-03-31", undefined, "refunds"],
    ["What happened last week with Ann about the parcel?", "2026-03-02", "2026-03-08", "Ann", "the parcel"],
    ["last week about the parcel with Ann", "2026-03-02", "2026-03-08", "Ann", "the parcel"],
    ["gestern mit Jörg über Rückgaben", "2026-03-11", "2026-03-11", "Jörg", "Rückgaben"],
  ])("%s", (text, from, to, person, about) => {
    expect(days(text)).toEqual([from, to, person, about]);
  });

  test.each([
    "refund",
    "2024",
    "parcel with Ann",
    "the day before the refund",
    "",
    "with",
    "about last week's refund",
    "x".repeat(900),
  ])("is not %s", (text) => {
    expect(readTimeQuestion(text, calendar)).toBeUndefined();
  });
});

describe("the digest", () => {
  let core: TestCore;
  beforeAll(async () => {
    core = await startCore(temporaryFolder(afterAll), undefined, afterAll);
    await core.ask("samples.try", {});
    await core.ask("insights.catchUp", {});
  });
  const ask = async (text: string) =>
    (await core.ask("search.digest", { text, calendar: { timeZone: "UTC", weekStart: 1, dayFirst: true } })).digest;

  test("tells the conversations of that time by day, with summaries and counts", async () => {
    const digest = await ask("in May 2026");
    expect(digest?.days.length).toBeGreaterThan(10);
    const told = digest?.days.flatMap(({ conversations }) => conversations) ?? [];
    expect(told).toHaveLength(digest?.conversations ?? 0);
    expect(told.reduce((sum, { messages }) => sum + messages, 0)).toBe(digest?.messages);
    for (const { day } of digest?.days ?? []) expect(day).toMatch(/^2026-05/);
    for (const { id, summary, position, messages } of told.slice(0, 20)) {
      const at = await core.ask("messages.page", { conversationId: id, at: { position }, limit: 500 });
      const within = at.messages.filter(({ sentAt }) => new Date(sentAt ?? 0).toISOString().startsWith("2026-05"));
      expect(messages).toBe(within.length);
      expect(summary).not.toBe("");
    }
  });

  test("keeps to a person and to words", async () => {
    const { people } = await core.ask("people.page", { limit: 1 });
    const name = people[0]?.name ?? "";
    const all = await ask("in May 2026");
    const own = await ask(`in May 2026 with ${name}`);
    expect(own?.person).toBe(name);
    expect(own?.conversations).toBeGreaterThan(0);
    expect(own?.conversations).toBeLessThan(all?.conversations ?? 0);
    const about = await ask("in May 2026 about refund");
    expect(about?.conversations).toBeGreaterThan(0);
    expect(about?.conversations).toBeLessThan(all?.conversations ?? 0);
    expect(await ask("in May 2026 with Nobody Atall")).toBeNull();
    expect(await ask("refund")).toBeNull();
  });
});
