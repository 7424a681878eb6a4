import { describe, expect, test } from "vitest";
import { startCore, temporaryFolder } from "../support/core.ts";
import { openTestStore, writeLines } from "../support/store.ts";

/** A core over two short talks by Ann and Ben; ids count from 1. */
async function coreWithTalks() {
  const dataDir = temporaryFolder();
  const store = await openTestStore(dataDir);
  writeLines(store, [
    { talk: "tea", from: "Ann", at: 1, text: "Is the kettle on?" },
    { talk: "tea", from: "Ben", at: 2, text: "In a moment" },
    { talk: "ships", from: "Ann", at: 3, text: "100% sure_thing" },
  ]);
  return startCore(dataDir);
}

describe("tags", () => {
  test("are made when first given, are the same in upper and lower case, and filter the list", async () => {
    const core = await coreWithTalks();
    const { id } = await core.ask("tags.set", { ids: [1, 2], name: "Refunds", set: true });
    expect(await core.ask("tags.set", { ids: [2], name: "refunds", set: false })).toEqual({ id });
    expect(await core.ask("tags.list", {})).toEqual({ tags: [{ id, name: "Refunds", conversations: 1 }] });
    const { conversations } = await core.ask("conversations.list", { filter: { tags: [id] } });
    expect(conversations).toMatchObject([{ id: 1, tags: [id] }]);
  });

  test("keep apart under two names, and go from every conversation when they are removed", async () => {
    const core = await coreWithTalks();
    const one = await core.ask("tags.set", { ids: [1], name: "one", set: true });
    await core.ask("tags.set", { ids: [1], name: "two", set: true });
    expect(await core.refused("tags.rename", { id: one.id, name: "TWO" })).toMatchObject({ code: "bad_input" });
    await core.ask("tags.rename", { id: one.id, name: "One" });
    await core.ask("tags.remove", { id: one.id });
    expect((await core.ask("tags.list", {})).tags).toMatchObject([{ name: "two", conversations: 1 }]);
    expect((await core.ask("conversations.get", { id: 1 })).conversation.tags).toHaveLength(1);
  });
});

test("pinned and unread conversations can be listed alone", async () => {
  const core = await coreWithTalks();
  await core.ask("conversations.pin", { ids: [2], pinned: true });
  expect((await core.ask("conversations.list", { filter: { pinned: true } })).conversations).toMatchObject([
    { id: 2, pinned: true },
  ]);
  await core.ask("conversations.pin", { ids: [2], pinned: false });
  expect((await core.ask("conversations.list", { filter: { pinned: true } })).conversations).toEqual([]);
  await core.ask("conversations.markRead", { ids: [1], until: 99 });
  expect((await core.ask("conversations.list", { filter: { unread: true } })).conversations.map(({ id }) => id)).toEqual([2]);
  expect((await core.ask("conversations.get", { id: 1 })).conversation.readUntil).toBe(2);
  await core.ask("conversations.markRead", { ids: [1], until: 0 });
  expect((await core.ask("conversations.list", { filter: { unread: true } })).conversations).toHaveLength(2);
});

test("every window hears of a tag that is given, renamed or removed, and of what was read", async () => {
  const core = await coreWithTalks();
  const heard = (what: string) =>
    core.events.filter(({ event, payload }) => event === "changed" && Object(payload).what === what);
  const { id } = await core.ask("tags.set", { ids: [1], name: "one", set: true });
  expect(heard("keeping")).toHaveLength(1);
  await core.ask("tags.rename", { id, name: "two" });
  expect(heard("keeping")).toHaveLength(2);
  await core.ask("tags.remove", { id });
  expect(heard("keeping")).toHaveLength(3);
  await core.ask("conversations.markRead", { ids: [1], until: 2 });
  expect(heard("read")).toHaveLength(1);
});

describe("notes", () => {
  test("stand at their message, are listed latest first and found by their own words or the message's", async () => {
    const core = await coreWithTalks();
    const bookmark = await core.ask("notes.add", { messageId: 2, kind: "bookmark" });
    const note = await core.ask("notes.add", { messageId: 3, kind: "note", text: "ask her about this" });
    const page = await core.ask("messages.page", { conversationId: 1, at: { position: 0 } });
    expect(page.messages.map(({ notes }) => notes)).toEqual([[], [bookmark]]);
    const all = await core.ask("notes.list", {});
    expect(all.notes).toMatchObject([
      {
        id: note.id,
        text: "ask her about this",
        conversationTitle: "ships",
        position: 0,
        author: "Ann",
        excerpt: "100% sure_thing",
      },
      { id: bookmark.id, kind: "bookmark", position: 1 },
    ]);
    const found = async (text: string) => (await core.ask("notes.list", { text })).notes.map(({ id }) => id);
    expect(await found("ASK her")).toEqual([note.id]);
    expect(await found("0% sure_")).toEqual([note.id]);
    expect(await found("moment")).toEqual([bookmark.id]);
    expect(await found("%")).toEqual([note.id]);
    const first = await core.ask("notes.list", { limit: 1 });
    expect((await core.ask("notes.list", { limit: 1, cursor: first.next ?? "" })).notes).toMatchObject([{ id: bookmark.id }]);
  });

  test("can be changed and removed, and say so when they or their message are gone", async () => {
    const core = await coreWithTalks();
    const { id } = await core.ask("notes.add", { messageId: 1, kind: "note", text: "a" });
    expect(await core.ask("notes.change", { id, text: "b" })).toMatchObject({ text: "b" });
    expect(await core.ask("notes.remove", { ids: [id] })).toEqual({ removed: 1 });
    expect(await core.refused("notes.change", { id, text: "c" })).toMatchObject({ code: "not_found" });
    expect(await core.refused("notes.add", { messageId: 999, kind: "bookmark" })).toMatchObject({ code: "not_found" });
  });

  test("of a deleted conversation are out of sight with it", async () => {
    const core = await coreWithTalks();
    await core.ask("notes.add", { messageId: 1, kind: "bookmark" });
    await core.ask("conversations.delete", { ids: [1] });
    expect((await core.ask("notes.list", {})).notes).toEqual([]);
    await core.ask("conversations.restore", { ids: [1] });
    expect((await core.ask("notes.list", {})).notes).toHaveLength(1);
  });
});

describe("people", () => {
  const author = async (core: Awaited<ReturnType<typeof coreWithTalks>>) =>
    (await core.ask("messages.page", { conversationId: 1, at: { position: 1 } })).messages[0]?.author;

  test("are shown under the name that was given to them, and under the export's again", async () => {
    const core = await coreWithTalks();
    await core.ask("people.change", { id: 2, name: "Benjamin", kind: "customer" });
    expect(await author(core)).toEqual({ id: 2, name: "Benjamin", kind: "customer" });
    expect(await core.ask("people.get", { id: 2 })).toMatchObject({ givenName: "Benjamin", aliases: [{ name: "Ben" }] });
    await core.ask("people.change", { id: 2, name: null });
    expect(await author(core)).toMatchObject({ name: "Ben", kind: "customer" });
  });

  test("merged are one everywhere, and split they are as before", async () => {
    const core = await coreWithTalks();
    const before = await core.ask("people.page", {});
    expect(await core.ask("people.merge", { into: 1, ids: [2] })).toMatchObject({ person: { id: 1, messages: 3, names: 2 } });
    expect((await core.ask("people.page", {})).people).toMatchObject([{ id: 1, messages: 3 }]);
    expect(await author(core)).toMatchObject({ id: 1, name: "Ann" });
    expect((await core.ask("conversations.get", { id: 1 })).participants).toMatchObject([{ id: 1, messages: 2 }]);
    expect((await core.ask("conversations.list", { filter: { participantId: 1 } })).conversations).toHaveLength(2);
    expect((await core.ask("people.page", { text: "ben" })).people).toMatchObject([{ id: 1 }]);
    expect(await core.ask("people.split", { ids: [2] })).toEqual({ split: 1 });
    expect(await core.ask("people.page", {})).toEqual(before);
    expect(await author(core)).toMatchObject({ id: 2 });
  });

  test("an undone merge gives back who was one before", async () => {
    const dataDir = temporaryFolder();
    const store = await openTestStore(dataDir);
    writeLines(
      store,
      ["Ann", "Ben", "Cem"].map((from) => ({ from, text: "hello" })),
    );
    const core = await startCore(dataDir);
    await core.ask("people.merge", { into: 2, ids: [3] });
    const before = await core.ask("people.page", {});
    await core.ask("people.merge", { into: 1, ids: [2] });
    await core.ask("people.split", { ids: [2, 3], together: [{ into: 2, ids: [3] }] });
    expect(await core.ask("people.page", {})).toEqual(before);
  });

  test("who were merged themselves come along into the next one, and more messages of theirs count for it", async () => {
    const dataDir = temporaryFolder();
    const store = await openTestStore(dataDir);
    writeLines(
      store,
      ["Ann", "Ben", "Cem", "Dora"].map((from) => ({ from, text: "hello" })),
    );
    const core = await startCore(dataDir);
    await core.ask("people.merge", { into: 2, ids: [3] });
    await core.ask("people.merge", { into: 1, ids: [2] });
    expect((await core.ask("people.page", {})).people).toMatchObject([{ id: 1, messages: 3, names: 3 }, { id: 4 }]);
    expect(await core.ask("people.get", { id: 3 })).toMatchObject({ person: { id: 1 } });
    await core.ask("people.split", { ids: [2] });
    expect((await core.ask("people.page", { sort: "name" })).people).toMatchObject([
      { name: "Ann", messages: 2, names: 2 },
      { name: "Ben", messages: 1, names: 1 },
      { name: "Dora" },
    ]);
    await core.ask("conversations.delete", { ids: [1] });
    await core.ask("trash.empty", {});
    expect((await core.ask("people.page", {})).people).toEqual([]);
  });

  test("wrote under each name since and until its own first and last message, wherever those stand", async () => {
    const dataDir = temporaryFolder();
    const store = await openTestStore(dataDir);
    writeLines(store, [
      // the longest conversation knows neither end: each stands in another one
      { talk: "long", from: "Ben", at: 100, text: "b" },
      { talk: "long", from: "Ann", at: 200, text: "a" },
      { talk: "long", from: "Ben", at: 900, text: "b" },
      { talk: "early", from: "Ann", at: 150, text: "a" },
      { talk: "early", from: "Ben", at: 950, text: "b" },
      { talk: "late", from: "Ben", at: 300, text: "b" },
      { talk: "late", from: "Ann", at: 800, text: "a" },
      { talk: "trash", from: "Ann", at: 10, text: "a" },
      { talk: "trash", from: "Ann", at: 990, text: "a" },
      { talk: "dateless", from: "Cem", at: null, text: "c" },
    ]);
    const core = await startCore(dataDir);
    await core.ask("conversations.delete", { ids: [4] });
    await core.ask("people.merge", { into: 1, ids: [2, 3] });
    const { names } = await core.ask("people.history", { id: 2 });
    const { aliases } = await core.ask("people.get", { id: 2 });
    expect(names.map(({ id, ...span }) => [aliases.find((alias) => alias.id === id)?.name, span])).toEqual([
      ["Ben", { first: 100, last: 950 }],
      ["Ann", { first: 150, last: 800 }],
      ["Cem", { first: null, last: null }],
    ]);
  });

  test("page by messages and by name without missing or repeating anybody", async () => {
    const dataDir = temporaryFolder();
    const store = await openTestStore(dataDir);
    writeLines(
      store,
      Array.from({ length: 40 }, (_, index) => ({
        from: `${index % 2 ? "p" : "P"}erson ${(index * 7) % 13}.${index}`,
        text: "x",
      })),
    );
    const core = await startCore(dataDir);
    for (const sort of ["messages", "name"] as const) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await core.ask("people.page", { sort, limit: 7, cursor });
        seen.push(...page.people.map(({ name }) => name));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      expect(new Set(seen).size).toBe(40);
      if (sort === "name") expect(seen).toEqual([...seen].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    }
    const { next } = await core.ask("people.page", { sort: "name", limit: 1 });
    expect(await core.refused("people.page", { sort: "messages", cursor: next })).toMatchObject({ code: "bad_input" });
  });
});
