import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { neverCancelled } from "../../main/core/cancel.ts";
import { stretchesOf } from "../../main/core/dashboard/stretches.ts";
import { waitedIn } from "../../main/core/dashboard/waits.ts";
import { WallClock } from "../../main/core/dashboard/wallClock.ts";
import { randomFrom } from "../../main/core/samples/random.ts";
import { calendarOf } from "../../main/core/search/language/asked.ts";
import { Scope } from "../../main/core/store/dashboard/scope.ts";
import { countTopics } from "../../main/core/store/dashboard/topics.ts";
import { queueConversation } from "../../main/core/store/insightQueue.ts";
import type { ConversationFilter } from "../../preload/contract/filter.ts";
import { startCore, type TestCore, temporaryFolder } from "../support/core.ts";
import { type Line, openTestStore, writeLines } from "../support/store.ts";

// Bugs these would catch: a chart that tells other numbers than the messages do; counts that stay when a conversation goes; a day that
// begins an hour too early where clocks are set; a wait that runs on through the night when only business hours count.

const timeZone = "America/St_Johns";
const calendar = { timeZone, weekStart: 1, dayFirst: true };
const names = ["Ann", "Ben", "Cleo", "Dev", "Eve"];
const words = ["refund", "parcel", "invoice", "thanks", "@ben", "late"];
const begin = Date.UTC(2024, 1, 20);

function chatter(seed: number): Line[] {
  const random = randomFrom(seed);
  const any = <Of>(of: readonly Of[]): Of => of[Math.floor(random() * of.length)] as Of;
  const lines = Array.from({ length: 600 }, (_, index) => ({
    talk: `talk ${Math.floor(random() ** 2 * 25)}`,
    from: any(names),
    at: begin + Math.floor(random() * 40 * 86_400_000),
    text: `${any(words)} ${any(words)} ${index}`,
  }));
  return lines.sort((one, other) => one.at - other.at);
}

const shownIn = new Intl.DateTimeFormat("en-CA", {
  timeZone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  hourCycle: "h23",
  weekday: "short",
});
const shown = (at: number) => Object.fromEntries(shownIn.formatToParts(at).map(({ type, value }) => [type, value]));
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

describe("what the dashboard counts is what the messages say", () => {
  const lines = chatter(7);
  let core: TestCore;
  let talks: Map<string, number>;
  let people: Map<string, number>;

  beforeAll(async () => {
    const dataDir = temporaryFolder(afterAll);
    const store = await openTestStore(dataDir, afterAll);
    talks = writeLines(store, lines);
    for (const id of talks.values()) queueConversation(store, id);
    store.close();
    core = await startCore(dataDir, undefined, afterAll);
    await core.ask("insights.catchUp", {});
    people = new Map((await core.ask("people.page", {})).people.map(({ id, name }) => [name, id]));
  });

  /** What a filter leaves over, counted line by line. */
  function counted({ participantId, from = 0, to = Number.MAX_SAFE_INTEGER, atLeast = 0 }: ConversationFilter): Line[] {
    const named = [...people].find(([, id]) => id === participantId)?.[0];
    return [...Map.groupBy(lines, ({ talk }) => talk).values()]
      .filter((talk) => named === undefined || talk.some((line) => line.from === named))
      .filter((talk) => talk.length >= atLeast)
      .filter((talk) => talk.some(({ at }) => (at ?? 0) >= from) && talk.some(({ at }) => (at ?? 0) <= to))
      .flat()
      .filter(({ at }) => (at ?? 0) >= from && (at ?? 0) <= to);
  }

  const day = 86_400_000;
  const scopes: [string, () => ConversationFilter][] = [
    ["everything", () => ({})],
    ["a person", () => ({ participantId: people.get("Cleo") ?? 0 })],
    ["long ones", () => ({ atLeast: 30 })],
    // three and a half hours behind: a day there begins at half past three
    ["two weeks", () => ({ from: begin + 10 * day + 12_600_000, to: begin + 24 * day + 12_599_999 })],
    ["somebody's week", () => ({ participantId: people.get("Eve") ?? 0, from: begin + 12_600_000, to: begin + 7 * day })],
  ];

  test.each(scopes)("volume, hours and people of %s", async (_, filterOf) => {
    const filter = filterOf();
    const wanted = counted(filter);
    const volume = await core.ask("dashboard.volume", { filter, calendar });
    expect(volume.total).toBe(wanted.length);
    expect(volume.messages.reduce((sum, count) => sum + count, 0)).toBe(wanted.length);
    const edges = [...volume.begins, volume.end];
    volume.messages.forEach((count, at) => {
      const inside = wanted.filter((line) => (line.at ?? 0) >= (edges[at] ?? 0) && (line.at ?? 0) < (edges[at + 1] ?? 0));
      expect(count).toBe(inside.length);
    });
    const hours = Array.from({ length: 168 }, () => 0);
    for (const { at } of wanted) {
      const { weekday = "", hour = "" } = shown(at ?? 0);
      const index = weekdays.indexOf(weekday) * 24 + Number(hour);
      hours[index] = (hours[index] ?? 0) + 1;
    }
    expect(volume.hours).toEqual(hours);
    const crowd = await core.ask("dashboard.people", { filter, calendar });
    const wrote = Map.groupBy(wanted, ({ from }) => from);
    expect(Object.fromEntries(crowd.people.map(({ name, messages }) => [name, messages]))).toEqual(
      Object.fromEntries([...wrote].map(([name, own]) => [name, own.length])),
    );
  });

  test("the minutes of a day are those of the messages", async () => {
    const from = begin + 5 * day;
    const filter = { from, to: from + day - 1 };
    const volume = await core.ask("dashboard.volume", { filter, calendar });
    expect(volume.bucket).toBe("minute");
    expect(volume.messages.length).toBe(1440);
    const minutes = volume.begins.filter((_, at) => volume.messages[at]);
    const wanted = new Set(counted(filter).map(({ at }) => Math.floor((at ?? 0) / 60_000) * 60_000));
    expect(minutes).toEqual([...wanted].sort((a, b) => a - b));
  });

  test("who waited how long, and who turned to whom", async () => {
    const waits: Record<string, number[]> = {};
    const replies: Record<string, number> = {};
    for (const talk of Map.groupBy(lines, (line) => line.talk).values()) {
      let waiting: Line | undefined;
      for (const line of talk) {
        if (waiting !== undefined && waiting.from !== line.from) {
          const own = waits[line.from ?? ""] ?? [];
          waits[line.from ?? ""] = [...own, (line.at ?? 0) - (waiting.at ?? 0)];
          waiting = undefined;
        }
        waiting ??= line;
        if (line.text.includes("@ben") && line.from !== "Ben") replies[line.from ?? ""] = (replies[line.from ?? ""] ?? 0) + 1;
      }
    }
    const answers = await core.ask("dashboard.answers", { calendar });
    for (const { name, all } of answers.people) {
      const sorted = (waits[name] ?? []).sort((a, b) => a - b);
      expect(all).toMatchObject({ count: sorted.length, median: sorted[Math.ceil(sorted.length / 2) - 1] });
    }
    expect(answers.first.count).toBeLessThanOrEqual(talks.size);
    const { people: named, links } = await core.ask("dashboard.links", {});
    const nameOf = new Map(named.map(({ id, name }) => [id, name]));
    const mentions = links.filter((link) => link.mentions > 0);
    expect(Object.fromEntries(mentions.map(({ from, mentions: count }) => [nameOf.get(from), count]))).toEqual(replies);
    expect(new Set(mentions.map(({ to }) => nameOf.get(to)))).toEqual(new Set(["Ben"]));
  });

  test("lengths, moods, outcomes and terms", async () => {
    const told = await core.ask("dashboard.talks", {});
    const sizes = [...Map.groupBy(lines, ({ talk }) => talk).values()].map((talk) => talk.length);
    for (const { atLeast, atMost, conversations } of told.lengths) {
      expect(conversations).toBe(sizes.filter((size) => size >= atLeast && size <= (atMost ?? size)).length);
    }
    for (const of of [told.sentiments, told.outcomes])
      expect(of.reduce((sum, { conversations }) => sum + conversations, 0)).toBe(sizes.length);
    const terms = [
      { name: "Money", words: ["refund", "invoi*"] },
      { name: "Nothing", words: ["zebra"] },
      { name: "Pattern", words: ["like:re?un?", 'like:"inv*ice"'] },
      { name: "Evil", words: ["like:(a+)+$", `like:re${"*?".repeat(40)}x`, "like:*"] },
    ];
    const filter = { participantId: people.get("Dev") ?? 0 };
    const { terms: found } = await core.ask("dashboard.terms", { filter, calendar, terms });
    const wanted = counted(filter).filter(({ text }) => /refund|invoi/.test(text));
    expect(found[0]).toMatchObject({
      messages: wanted.length,
      conversations: new Set(wanted.map(({ talk }) => talk)).size,
      more: false,
    });
    expect(found[0]?.counts.reduce((sum, count) => sum + count, 0)).toBe(wanted.length);
    for (const nothing of [found[1], found[3]]) expect(nothing).toMatchObject({ messages: 0, conversations: 0 });
    const fitting = counted(filter).filter(({ text }) => /\b(?:refund|invoice)\b/.test(text));
    expect(fitting.length).toBeGreaterThan(0);
    expect(found[2]).toMatchObject({ messages: fitting.length });
    // and leads to as many conversations
    const text = terms[2]?.words.map((word) => `(${word})`).join(" OR ");
    const led = await core.ask("conversations.list", { filter: { ...filter, text }, limit: 500 });
    expect(led.conversations).toHaveLength(found[2]?.conversations ?? 0);
  });

  test("a topic's mark leads to exactly the conversations that it counts", async () => {
    for (const filter of [{}, { participantId: people.get("Dev") ?? 0 }, { from: begin + 86_400_000 }]) {
      const { topics } = await core.ask("dashboard.topics", { filter, calendar, limit: 50 });
      expect(topics.length).toBeGreaterThan(0);
      for (const { words, conversations } of topics)
        for (const sort of ["newest", "people"] as const) {
          const led = await core.ask("conversations.list", { filter: { ...filter, topics: [words] }, sort, limit: 500 });
          expect(led.conversations, words.join()).toHaveLength(conversations);
        }
    }
  });

  test("what goes into the trash is counted no more, and all of it again when it comes back", async () => {
    const before = await core.ask("dashboard.volume", { calendar });
    const [longest] = (await core.ask("conversations.list", { sort: "longest" })).conversations;
    if (longest === undefined) throw new Error("there is no conversation");
    await core.ask("conversations.delete", { ids: [longest.id] });
    expect(await core.ask("dashboard.volume", { calendar })).toMatchObject({
      total: before.total - longest.messages,
      conversations: before.conversations - 1,
    });
    await core.ask("conversations.restore", { ids: [longest.id] });
    expect(await core.ask("dashboard.volume", { calendar })).toEqual(before);
  });

  test("conversations that are shown as one are counted once", async () => {
    const before = await core.ask("dashboard.volume", { calendar });
    const [into, other] = (await core.ask("conversations.list", {})).conversations;
    if (into === undefined || other === undefined) throw new Error("there are no two conversations");
    await core.ask("conversations.merge", { into: into.id, ids: [other.id] });
    await core.ask("insights.catchUp", {});
    expect((await core.ask("dashboard.volume", { calendar })).total).toBe(before.total);
    await core.ask("conversations.split", { ids: [other.id] });
    await core.ask("insights.catchUp", {});
    expect(await core.ask("dashboard.volume", { calendar })).toEqual(before);
  });
});

describe("topics", () => {
  test("a conversation counts once for a topic, however many of its words it has, and other days count the same words", async () => {
    const store = await openTestStore();
    const day = 86_400_000;
    const lines = Array.from({ length: 6 }, (_, at) => ({ talk: `talk ${at}`, text: "hello", at: begin + at * day }));
    [...writeLines(store, lines).values()].forEach((id, at) => {
      for (const topic of at < 4 ? ["refund", "refunds"] : ["parcel"])
        store.run("insert into conversation_topics values (?, ?, ?)", id, topic, begin + at * day);
    });
    const asked = calendarOf(calendar);
    const count = (filter: ConversationFilter, given?: string[][]) =>
      countTopics(store, new Scope(store, filter, asked, neverCancelled), new WallClock(timeZone), asked, 12, given);
    const { topics: told, begins } = count({});
    expect(told).toMatchObject([
      { topic: "refund", words: ["refund", "refunds"], conversations: 4 },
      { topic: "parcel", words: ["parcel"], conversations: 2 },
    ]);
    expect(begins.length).toBeGreaterThan(1);
    expect(told.map(({ counts }) => counts.reduce((sum, each) => sum + each, 0))).toEqual([4, 2]);
    const later = { from: begin + 3 * day };
    expect(count(later, [["refund", "refunds"], ["parcel"], ["nobody"]]).topics).toMatchObject([
      { topic: "refund", conversations: 1 },
      { topic: "parcel", conversations: 2 },
      { topic: "nobody", conversations: 0 },
    ]);
  });
});

describe("the worklist", () => {
  test("lists what is open, whose and until when, and follows what a person makes of it", async () => {
    const core = await startCore();
    await core.ask("samples.try", {});
    await core.ask("insights.catchUp", {});
    const { work } = await core.ask("worklist.page", { kind: "action", limit: 500 });
    const [first] = work;
    if (first === undefined) throw new Error("the desk has nothing to do");
    expect(work.map(({ at }) => at)).toEqual(work.map(({ at }) => at).sort((a, b) => b - a));
    const { messages } = await core.ask("messages.page", {
      conversationId: first.conversationId,
      at: { message: first.message },
      limit: 1,
    });
    expect(messages[0]?.id).toBe(first.message);
    const { conversationId, claim } = first;
    const change = { owner: "Zoe", due: "2020-02-01" };
    await core.ask("insights.change", { conversationId, claim, change });
    expect((await core.ask("worklist.page", { owner: "zoe", due: "overdue" })).work).toMatchObject([
      { claim, due: "2020-02-01" },
    ]);
    expect((await core.ask("worklist.owners", {})).owners).toContainEqual({ name: "Zoe", count: 1 });
    await core.ask("insights.change", { conversationId, claim, change: { done: true } });
    expect((await core.ask("worklist.page", { owner: "Zoe" })).work).toEqual([]);
    expect((await core.ask("worklist.page", { owner: "Zoe", done: true })).work).toMatchObject([{ claim, done: true }]);
    const pages: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await core.ask("worklist.page", { kind: "action", limit: 3, ...(cursor ? { cursor } : {}) });
      pages.push(...page.work.map((each) => `${each.conversationId} ${each.claim}`));
      if (page.next === null) break;
      cursor = page.next;
    }
    expect(pages).toEqual(work.slice(1).map((each) => `${each.conversationId} ${each.claim}`));
  });
});

describe("clocks", () => {
  test("days begin at midnight where clocks are set, and are never more than can be drawn", () => {
    const berlin = new WallClock("Europe/Berlin");
    const { bucket, begins } = stretchesOf(Date.UTC(2024, 2, 1), Date.UTC(2024, 10, 30), berlin, 1);
    expect(bucket).toBe("day");
    const midnight = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Berlin", hour: "2-digit", hourCycle: "h23" });
    expect(begins.every((at) => midnight.format(at) === "00")).toBe(true);
    for (const days of [1, 20, 300, 3000, 40_000, 60_000])
      expect(stretchesOf(0, days * 86_400_000, berlin, 1).begins.length).toBeLessThanOrEqual(2100);
  });

  test("only business hours count where somebody says which those are", () => {
    const waited = waitedIn({ from: 9 * 60, to: 17 * 60, days: [1, 2, 3, 4, 5] }, new WallClock("Europe/Berlin"));
    const hour = 3_600_000;
    // Friday 16:00 to Monday 10:00 in Berlin, across the night in which clocks are set
    expect(waited(Date.UTC(2024, 2, 29, 15), Date.UTC(2024, 3, 1, 8))).toBe(2 * hour);
    expect(waited(Date.UTC(2024, 3, 6, 8), Date.UTC(2024, 3, 7, 8))).toBe(0);
    expect(waited(Date.UTC(2024, 3, 2, 8), Date.UTC(2024, 3, 2, 8, 30))).toBe(hour / 2);
    expect(waited(Date.UTC(2024, 3, 1, 0), Date.UTC(2024, 3, 8, 0))).toBe(40 * hour);
  });
});
