import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { neverCancelled } from "../../main/core/cancel.ts";
import type { Writer } from "../../main/core/store/handle.ts";
import { listConversations } from "../../main/core/store/listing.ts";
import { setMark } from "../../main/core/store/marks.ts";
import { prepareWithin } from "../../main/core/store/narrowed.ts";
import { prepare } from "../../main/core/store/question.ts";
import { searchNewest } from "../../main/core/store/search.ts";
import type { ConversationFilter } from "../../preload/contract/filter.ts";
import { openTestStore, writeLines } from "../support/store.ts";

const hour = 3_600_000;
const calendar = { now: 9000 * hour, timeZone: "UTC", weekStart: 1, dayFirst: true };
/** More than are named to the index, so that both ways of narrowing are gone. */
const talks = 700;

describe("a search within what a filter leaves", () => {
  let store: Writer;
  beforeAll(async () => {
    store = await openTestStore(undefined, afterAll);
    const lines = Array.from({ length: talks * 3 }, (_, index) => ({
      talk: `talk ${index % talks}`,
      at: index * hour,
      from: ["Ann", "Ben"][index % 2] ?? null,
      text: index % 7 === 0 ? "common seldom" : "common",
    }));
    writeLines(store, lines);
    for (let id = 1; id <= talks; id += 1) {
      if (id % 2 === 0) setMark(store, id, "tag:1", true);
      if (id % 100 === 0) setMark(store, id, "tag:2", true);
    }
    store.run("update conversations set read_until = 3 where id % 5 <> 0");
  });

  function found(filter: ConversationFilter | undefined, text = "common "): number[] {
    const asked = prepareWithin(store, { text, calendar, filter }, neverCancelled);
    return searchNewest(store, asked, { limit: 5000 }, neverCancelled).found.map(({ messageId }) => messageId);
  }

  const filters: ConversationFilter[] = [
    { tags: [1] },
    { tags: [2] },
    { tags: [1, 2] },
    { tags: [3] },
    { unread: true },
    { unread: true, tags: [1] },
    { atLeast: 3 },
    { atLeast: 4 },
    { text: "seldom" },
    { text: "common" },
    { text: "seldom", tags: [2] },
  ];

  test.each(filters)("%j leaves the messages of its conversations, all of them and no others", (filter) => {
    const text = filter.text === undefined ? undefined : prepare(store, { text: filter.text, calendar }, neverCancelled);
    const asked = { filter, sort: "newest", limit: 5000, text, cancel: neverCancelled } as const;
    const left = new Set(listConversations(store, asked).conversations.map(({ id }) => id));
    const all = searchNewest(
      store,
      prepare(store, { text: "common ", calendar }, neverCancelled),
      { limit: 5000 },
      neverCancelled,
    );
    const expected = all.found.filter(({ conversationId }) => left.has(conversationId)).map(({ messageId }) => messageId);
    expect(found(filter)).toEqual(expected);
  });

  test("somebody and days are asked of the messages themselves", () => {
    const all = found(undefined);
    const some = found({ participantId: 1, from: 10 * hour, to: 99 * hour });
    expect(some.length).toBe(45);
    expect(all).toEqual(expect.arrayContaining(some));
  });
});
