import { describe, expect, test } from "vitest";
import { neverCancelled } from "../../main/core/cancel.ts";
import { getConversation } from "../../main/core/store/conversations.ts";
import type { Reader } from "../../main/core/store/handle.ts";
import { listConversations } from "../../main/core/store/listing.ts";
import { setMark } from "../../main/core/store/marks.ts";
import { putIntoTrash } from "../../main/core/store/trash.ts";
import type { ConversationFilter } from "../../preload/contract/filter.ts";
import type { ConversationSort } from "../../preload/contract/library.ts";
import { startCore } from "../support/core.ts";
import { type Line, openTestStore, writeLines } from "../support/store.ts";

function walk(store: Reader, filter: ConversationFilter, sort: ConversationSort, limit: number): number[] {
  const ids: number[] = [];
  let cursor: string | undefined;
  do {
    const page = listConversations(store, { filter, sort, limit, cursor, cancel: neverCancelled });
    ids.push(...page.conversations.map((conversation) => conversation.id));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return ids;
}

/** Talks of different lengths and times, many of them equal, by three people, in two sources. */
async function manyTalks() {
  const store = await openTestStore();
  for (const source of ["x", "y"]) {
    const lines: Line[] = [];
    for (let talk = 0; talk < 30; talk++) {
      for (let message = 0; message <= talk % 4; message++) {
        const at = talk % 7 === 0 ? null : 1000 + 10 * (talk % 9) + message;
        lines.push({
          talk: `${source}${talk}`,
          from: ["Ann", "Ben", "Cem"][(talk + message) % 3] ?? null,
          at,
          text: `m${message}`,
        });
      }
    }
    writeLines(store, lines, source);
  }
  for (let id = 1; id <= 60; id++) {
    if (id % 2 === 0) setMark(store, id, "tag:1", true);
    if (id % 3 === 0) setMark(store, id, "outcome:yes", true);
    if (id % 4 !== 0) store.run("update conversations set mood = ? where id = ?", (id % 5) / 5, id);
    if (id % 4 === 1) setMark(store, id, "platform:slack", true);
    if (id % 5 === 0) store.run("update conversations set read_until = messages where id = ?", id);
  }
  store.run("update participants set merged_into = 1 where id = 5");
  store.run("update participants set kind = 'customer' where id = 2");
  putIntoTrash(store, [3, 40], 5);
  return store;
}

const orders: Record<Exclude<ConversationSort, "match">, string> = {
  newest: "c.sort_at desc, c.id desc",
  oldest: "c.sort_at, c.id",
  longest: "c.messages desc, c.id desc",
  people: "c.people desc, c.id desc",
  negative: "c.mood, c.id",
};
const filters: [string, ConversationFilter, string][] = [
  ["all", {}, "1"],
  ["a source", { sourceId: 2 }, "c.source_id = 2"],
  ["a person", { participantId: 2 }, "exists (select 1 from messages m where m.conversation_id = c.id and m.author_id = 2)"],
  ["dates", { from: 1020, to: 1050 }, "c.last_at >= 1020 and c.first_at <= 1050"],
  ["a platform", { platform: "slack" }, "c.id % 4 = 1"],
  ["a tag and an outcome", { tags: [1], outcome: "yes" }, "c.id % 6 = 0"],
  ["a tag in a source, unread", { tags: [1], sourceId: 1, unread: true }, "c.id % 2 = 0 and c.source_id = 1 and c.id % 5 <> 0"],
  ["a length", { atLeast: 2, atMost: 3 }, "c.messages between 2 and 3"],
  ["a role", { role: "customer" }, "exists (select 1 from messages m where m.conversation_id = c.id and m.author_id = 2)"],
  ["what was never summarised", { tier: "none" }, "1"],
  [
    "a person with two names",
    { participantId: 5 },
    "exists (select 1 from messages m where m.conversation_id = c.id and m.author_id in (1, 5))",
  ],
  [
    "a person in a source in a time",
    { participantId: 4, sourceId: 2, from: 1010 },
    "c.source_id = 2 and c.last_at >= 1010 and exists (select 1 from messages m where m.conversation_id = c.id and m.author_id = 4)",
  ],
];

describe("the library", () => {
  for (const [what, filter, where] of filters) {
    test.each<keyof typeof orders>(["newest", "oldest", "longest", "people", "negative"])(
      `lists ${what}, %s first, each conversation once, in pages of any size`,
      async (sort) => {
        const store = await manyTalks();
        const expected = store
          .all<{ id: number }>(
            `select c.id from conversations c where c.deleted_at is null and ${where} ${sort === "negative" ? "and c.mood is not null" : ""} order by ${orders[sort]}`,
          )
          .map((row) => row.id);
        expect(expected.length).toBeGreaterThan(3);
        for (const limit of [1, 3, 7, 500]) expect(walk(store, filter, sort, limit)).toEqual(expected);
      },
    );
  }

  test("delete takes conversations out of sight and counts, restore brings them back as they were", async () => {
    const core = await startCore();
    await core.ask("samples.seed", { messages: 1000 });
    const before = await core.ask("app.info", {});
    const list = await core.ask("conversations.list", { sort: "longest", limit: 3 });
    const ids = list.conversations.map((conversation) => conversation.id);
    const messages = list.conversations.reduce((sum, conversation) => sum + conversation.messages, 0);

    expect(await core.ask("conversations.delete", { ids })).toMatchObject({ deleted: 3 });
    expect(await core.ask("conversations.delete", { ids })).toMatchObject({ deleted: 0 });
    expect(await core.ask("app.info", {})).toMatchObject({
      conversations: before.conversations - 3,
      messages: before.messages - messages,
    });
    expect(await core.refused("conversations.get", { id: ids[0] })).toMatchObject({ code: "not_found" });
    expect(await core.refused("messages.page", { conversationId: ids[0], at: { position: 0 } })).toMatchObject({
      code: "not_found",
    });

    expect(await core.ask("conversations.restore", { ids })).toEqual({ restored: 3 });
    expect(await core.ask("conversations.restore", { ids: [...ids, 999_999] })).toEqual({ restored: 0 });
    expect(await core.ask("conversations.list", { sort: "longest", limit: 3 })).toEqual(list);
    expect(await core.ask("app.info", {})).toMatchObject({ conversations: before.conversations, messages: before.messages });
    expect(
      core.events.filter((event) => event.event === "changed" && event.payload.what === "library").length,
    ).toBeGreaterThanOrEqual(3);
  });

  test("every conversation's counts, times and preview are those of its messages", async () => {
    const store = await manyTalks();
    for (const { id } of store.all<{ id: number }>("select id from conversations where deleted_at is null")) {
      const truth = store.get<Record<string, unknown>>(
        `select count(*) as messages, count(distinct author_id) as people, min(sent_at) as firstAt, max(sent_at) as lastAt,
           (select text from messages where conversation_id = ?1 order by position desc limit 1) as preview
         from messages where conversation_id = ?1`.replaceAll("?1", String(id)),
      );
      expect(getConversation(store, id)).toMatchObject(truth ?? {});
    }
  });
});

describe("a conversation's pages", () => {
  test("cover every message once, in order, at any place", async () => {
    const core = await startCore();
    await core.ask("samples.seed", { messages: 3000 });
    const [longest] = (await core.ask("conversations.list", { sort: "longest", limit: 1 })).conversations;
    const conversationId = longest?.id ?? 0;
    const total = longest?.messages ?? 0;
    const all = (await core.ask("messages.page", { conversationId, at: { position: 0 }, limit: 500 })).messages;
    expect(all.map((message) => message.position)).toEqual(all.map((_, index) => index));
    expect(all.every((message, index) => index === 0 || (message.sentAt ?? 0) >= (all[index - 1]?.sentAt ?? 0))).toBe(true);

    const middle = all[Math.floor(all.length / 2)];
    const page = await core.ask("messages.page", { conversationId, at: { position: middle?.position ?? 0 }, limit: 5 });
    expect(page).toMatchObject({ start: middle?.position, total, target: middle?.position });
    expect(page.messages[0]).toEqual(middle);

    const around = await core.ask("messages.page", { conversationId, at: { message: middle?.id ?? 0 }, limit: 11 });
    expect(around).toMatchObject({ target: middle?.position, start: (middle?.position ?? 0) - 5 });
    const atTime = await core.ask("messages.page", { conversationId, at: { time: middle?.sentAt ?? 0 }, limit: 1 });
    expect(atTime.target).toBe(all.find((message) => (message.sentAt ?? 0) >= (middle?.sentAt ?? 0))?.position);

    const late = await core.ask("messages.page", { conversationId, at: { time: 253_402_300_799_999 }, limit: 5 });
    expect(late.target).toBe(total - 1);
    const far = await core.ask("messages.page", { conversationId, at: { position: 9_000_000 }, limit: 5 });
    expect(far.messages.map((message) => message.position)).toEqual([total - 1]);
    expect(await core.refused("messages.page", { conversationId, at: { message: 999_999 } })).toMatchObject({
      code: "not_found",
    });
    expect(await core.refused("messages.page", { conversationId: 999_999, at: { position: 0 } })).toMatchObject({
      code: "not_found",
    });

    const reply = all.find((message) => message.reply !== null);
    expect(all[reply?.reply?.position ?? -1]).toMatchObject({ id: reply?.reply?.id, text: reply?.reply?.text });
  });

  test("the same numbers give the same conversations", async () => {
    const dump = async (seed: number) => {
      const core = await startCore();
      await core.ask("samples.seed", { messages: 800, seed });
      const list = await core.ask("conversations.list", { limit: 500 });
      const pages = await Promise.all(
        list.conversations.map(({ id }) => core.ask("messages.page", { conversationId: id, at: { position: 0 } })),
      );
      return { conversations: list.conversations.map(({ sourceName: _, ...rest }) => rest), pages };
    };
    const [first, again, other] = [await dump(1), await dump(1), await dump(2)];
    expect(again).toEqual(first);
    expect(other.pages).not.toEqual(first.pages);
  });
});

describe("settings", () => {
  test("outlive the process, one by one, and a value from another version falls back to its default", async () => {
    const core = await startCore();
    const before = await core.ask("settings.get", {});
    expect(await core.ask("settings.set", { theme: "dark" })).toEqual({ ...before, theme: "dark" });
    const panes = { ...before.panes, list: 400 };
    expect(await core.ask("settings.set", { panes })).toEqual({ ...before, theme: "dark", panes });
    await core.close();
    const again = await startCore(core.dataDir);
    expect(await again.ask("settings.get", {})).toEqual({ ...before, theme: "dark", panes });
    expect(await again.refused("settings.set", { panes: { list: 1 } })).toMatchObject({ code: "bad_input" });
  });
});

describe("notices", () => {
  test("are told, listed newest first and marked read one by one or all", async () => {
    const core = await startCore();
    await core.ask("samples.seed", { messages: 10 });
    await core.ask("samples.seed", { messages: 10, seed: 2 });
    const { notices, unread } = await core.ask("notices.list", {});
    expect({ unread, ids: notices.map((each) => each.id) }).toEqual({ unread: 2, ids: [2, 1] });
    expect(core.events.filter((event) => event.event === "notice").length).toBe(2);
    expect(await core.ask("notices.markRead", { ids: [1] })).toEqual({ unread: 1 });
    expect(await core.ask("notices.markRead", {})).toEqual({ unread: 0 });
  });
});
