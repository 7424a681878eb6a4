import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { neverCancelled } from "../../main/core/cancel.ts";
import { randomFrom } from "../../main/core/samples/random.ts";
import type { Writer } from "../../main/core/store/handle.ts";
import { boundsOf, everyHit } from "../../main/core/store/hits.ts";
import { listConversations } from "../../main/core/store/listing.ts";
import { prepare } from "../../main/core/store/question.ts";
import type { ConversationFilter } from "../../preload/contract/filter.ts";
import { openTestStore, writeLines } from "../support/store.ts";

const hour = 3_600_000;
const calendar = { now: 9000 * hour, timeZone: "UTC", weekStart: 1, dayFirst: true };
const parts = 3000;

/** Two imports of the same time: short tickets beside channels that are longer than what is looked up of a conversation. */
function tell(store: Writer): void {
  const random = randomFrom(5);
  for (const source of ["a", "b"]) {
    const lines = Array.from({ length: parts }, (_, index) => {
      const inChannel = random() < 0.5;
      const talk = inChannel ? `#${random() < 0.8 ? "loud" : "calm"}` : `ticket ${Math.floor(index / 12)}`;
      const words = [
        "common",
        random() < 0.3 ? "often" : "",
        random() < 0.03 ? "seldom" : "",
        index < parts / 4 ? "old" : "",
        talk === "#loud" ? "loudly" : "",
        random() < 0.001 ? "rare" : "",
      ];
      const at = random() < 0.01 ? null : Math.floor(index * 0.5) * hour;
      return { talk, at, from: ["Ann", "Ben"][index % 2] ?? null, text: words.join(" ") };
    });
    writeLines(store, lines, source);
  }
}

/** Of an hour each, with one message. */
const tickets = (count: number, from: number) =>
  Array.from({ length: count }, (_, index) => ({ talk: `ticket ${from + index}`, at: (from + index) * hour, text: "needle" }));

describe("conversations in which a text is found", () => {
  let store: Writer;
  beforeAll(async () => {
    store = await openTestStore(undefined, afterAll);
    tell(store);
  });

  const texts = [
    "common ",
    "often ",
    "seldom ",
    "old ",
    "loudly ",
    "rare ",
    '"common seldom"',
    '"often seldom loudly"',
    '"seldom often"',
    "sel",
    "-common ",
    "often -old ",
    "after:1970-02-01",
    "old -is:system after:1970-01-10",
  ];
  const filters: ConversationFilter[] = [
    {},
    { from: 100 * hour, to: 200 * hour },
    { from: 0, to: 1200 * hour },
    { atLeast: 100 },
    { to: 300 * hour, platform: "generic" },
  ];

  // each way of looking (gathered hits, ids of hits, the index asked for one conversation) has words that only it comes to
  test.each(texts.flatMap((text) => filters.map((filter) => ({ text, filter }))))(
    "$text $filter: page by page, every one of them, none twice",
    ({ text, filter }) => {
      const asked = prepare(store, { text, calendar }, neverCancelled);
      const hit = new Set([...everyHit(store, asked, neverCancelled)].map(({ conversationId }) => conversationId));
      for (const sort of ["newest", "oldest", "longest", "people"] as const) {
        const all = listConversations(store, { filter, sort, limit: 2000, cancel: neverCancelled }).conversations;
        const found: number[] = [];
        let cursor: string | undefined;
        do {
          const page = listConversations(store, { filter, sort, limit: 60, cursor, text: asked, cancel: neverCancelled });
          found.push(...page.conversations.map(({ id }) => id));
          cursor = page.next ?? undefined;
        } while (cursor !== undefined);
        expect(found, sort).toEqual(all.map(({ id }) => id).filter((id) => hit.has(id)));
      }
    },
  );

  test("a message whose time is not known is found in a conversation that seems to begin after it", async () => {
    const other = await openTestStore();
    writeLines(other, [
      ...tickets(5, 0),
      { talk: "late", at: null, text: "needle" },
      ...tickets(600, 10),
      { talk: "late", at: 700 * hour, text: "dated" },
    ]);
    const asked = prepare(other, { text: "needle ", calendar }, neverCancelled);
    const { conversations } = listConversations(other, {
      filter: {},
      sort: "newest",
      limit: 50,
      text: asked,
      cancel: neverCancelled,
    });
    expect(conversations.map(({ title }) => title).slice(0, 2)).toEqual(["late", "ticket 609"]);
  });

  test("nor is it lost when it counts as later than its conversation's end", async () => {
    const other = await openTestStore();
    writeLines(other, [
      ...tickets(30, 0),
      { talk: "early", at: 30 * hour, text: "dated" },
      ...tickets(100, 40),
      { talk: "early", at: null, text: "needle" },
      ...tickets(10, 200),
    ]);
    const asked = prepare(other, { text: "needle ", calendar }, neverCancelled);
    const titles: string[] = [];
    let cursor: string | undefined;
    do {
      const page = listConversations(other, {
        filter: {},
        sort: "newest",
        limit: 50,
        cursor,
        text: asked,
        cancel: neverCancelled,
      });
      titles.push(...page.conversations.map(({ title }) => title));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(titles).toHaveLength(141);
    expect(titles.indexOf("early")).toBe(110);
  });

  test("what was said long ago is found to the last message, newest first", () => {
    const asked = prepare(store, { text: "common ", calendar, to: 1000 * hour }, neverCancelled);
    const bounds = boundsOf(store, asked);
    const all = bounds.flatMap(({ first, last }) =>
      store.numbers("select id from messages where id between ? and ? order by id desc", first, last),
    );
    expect(all.length).toBeGreaterThan(3000);
    expect([...everyHit(store, asked, neverCancelled)].map(({ id }) => id)).toEqual(all);
  });

  test("the best match within a filter is not looked for among the newest hits alone", () => {
    const asked = prepare(store, { text: "common ", calendar }, neverCancelled);
    const old = { from: 0, to: 10 * hour };
    const { conversations } = listConversations(store, {
      filter: old,
      sort: "match",
      limit: 50,
      text: asked,
      cancel: neverCancelled,
    });
    const all = listConversations(store, { filter: old, sort: "newest", limit: 50, cancel: neverCancelled }).conversations;
    expect(conversations.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
  });

  test("a list that looks for a long time stops when it is cancelled", () => {
    const asked = prepare(store, { text: "loudly ", calendar }, neverCancelled);
    let looks = 0;
    const cancel = {
      get wanted() {
        return ++looks > 150;
      },
    };
    expect(() => listConversations(store, { filter: {}, sort: "newest", limit: 50, text: asked, cancel })).toThrow("Stopped");
  });
});
