import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { startCore, type TestCore } from "../support/core.ts";
import { csvHeader, csvRow, file } from "./bring.ts";

const start = 1_700_000_000;
/** Two talks of two files: one on even minutes, one on odd ones. */
const talk = (name: string, offset: number, messages = 30, user = name) =>
  csvHeader +
  Array.from({ length: messages }, (_, at) =>
    csvRow(at + 1, `${name} says ${at + 1}`, start + (2 * at + offset) * 60, name, user),
  ).join("");

const take = async (core: TestCore, name: string, content: string) =>
  (await core.ask("import.files", { files: [{ path: file(name, content) }], defaults: { timezone: "UTC" } })).files[0];

async function coreWithTwo(): Promise<{ core: TestCore; sources: number[] }> {
  const core = await startCore();
  const sources: number[] = [];
  for (const [name, offset] of [
    ["tea", 0],
    ["ships", 1],
  ] as const)
    sources.push((await take(core, `${name}.csv`, talk(name, offset)))?.sourceId ?? 0);
  return { core, sources };
}

async function texts(core: TestCore, id: number): Promise<string[]> {
  const page = await core.ask("messages.page", { conversationId: id, at: { position: 0 }, limit: 500 });
  expect(page.messages.map(({ position }) => position)).toEqual(page.messages.map((_, index) => index));
  return page.messages.map(({ text }) => text);
}

/** Everything of the store that a merge and a split together must leave as it was. */
function wholeStore({ dataDir }: TestCore): Record<string, unknown[]> {
  const db = new DatabaseSync(join(dataDir, "parley.db"), { readOnly: true });
  const of = (sql: string) => db.prepare(sql).all();
  const whole = {
    conversations: of("select * from conversations order by id"),
    messages: of("select * from messages order by id"),
    people: of("select * from conversation_people order by 1, 2"),
    sources: of("select id, conversations, messages, continued from sources order by id"),
    parts: of("select * from conversation_sources order by 1, 2"),
    anchors: of("select * from conversation_anchors order by 1, 2"),
    marks: of("select * from conversation_marks order by 1, 2"),
    chunks: of("select conversation_id, chunk_index, first_message, last_message, summary from chunks order by 1, 2"),
  };
  db.close();
  return whole;
}

const count = async (core: TestCore, text: string, conversationId?: number) =>
  (await core.ask("search.messages", { text, limit: 500, ...(conversationId ? { conversationId } : {}) })).found.length;

describe("merged conversations", () => {
  test("are read and searched as one, in the order of time, and apart again they are as they were", async () => {
    const { core } = await coreWithTwo();
    const before = wholeStore(core);
    expect(await core.ask("conversations.merge", { into: 1, ids: [2] })).toEqual({ merged: 1 });

    const mixed = Array.from({ length: 30 }, (_, at) => [`tea says ${at + 1}`, `ships says ${at + 1}`]).flat();
    expect(await texts(core, 1)).toEqual(mixed);
    const { conversations } = await core.ask("conversations.list", {});
    expect(conversations).toMatchObject([{ id: 1, messages: 60, people: 2, tier: "basic" }]);
    expect((await core.ask("conversations.get", { id: 1 })).parts).toMatchObject([{ id: 2, title: "ships" }]);
    expect(await count(core, "ships", 1)).toBe(30);
    expect(await count(core, "ships", 2)).toBe(0);
    expect((await core.ask("sources.list", {})).sources.map(({ messages }) => messages).sort()).toEqual([30, 30]);

    expect(await core.ask("conversations.split", { ids: [2] })).toEqual({ split: 1 });
    expect(wholeStore(core)).toEqual(before);
    expect(await count(core, "ships", 2)).toBe(30);
    expect(await count(core, "ships", 1)).toBe(0);
  });

  test("an export of either adds only what is new, which stays with the one that is shown", async () => {
    const { core } = await coreWithTwo();
    await core.ask("conversations.merge", { into: 1, ids: [2] });
    expect(await take(core, "again.csv", talk("ships", 1))).toMatchObject({ messages: 0, duplicates: 30 });
    expect(await take(core, "longer.csv", talk("ships", 1, 33))).toMatchObject({ messages: 3, duplicates: 30 });
    expect((await texts(core, 1)).slice(-3)).toEqual(["ships says 31", "ships says 32", "ships says 33"]);
    await core.ask("conversations.split", { ids: [2] });
    expect(await texts(core, 2)).toHaveLength(30);
    expect(await texts(core, 1)).toHaveLength(33);
  });

  test("an undone import of one of them leaves the other whole", async () => {
    for (const gone of [0, 1] as const) {
      const { core, sources } = await coreWithTwo();
      await core.ask("conversations.merge", { into: 1, ids: [2] });
      await core.ask("import.undo", { sourceId: sources[gone] ?? 0 });
      const { conversations } = await core.ask("conversations.list", {});
      expect(conversations).toMatchObject([{ id: gone === 0 ? 2 : 1, messages: 30, people: 1 }]);
      expect(await count(core, "says")).toBe(30);
    }
  });

  test("notes go along, a part of a part comes back from the one that is shown, and purging takes all", async () => {
    const { core } = await coreWithTwo();
    await take(core, "third.csv", talk("third", 61));
    await core.ask("notes.add", { messageId: 31, kind: "bookmark" });
    await core.ask("conversations.merge", { into: 2, ids: [3] });
    await core.ask("conversations.merge", { into: 1, ids: [2] });
    expect(await core.ask("conversations.merge", { into: 1, ids: [2, 1] })).toEqual({ merged: 0 });
    expect((await core.ask("notes.list", { conversationId: 1 })).notes).toMatchObject([{ position: 1 }]);
    expect((await core.ask("conversations.get", { id: 1 })).parts).toHaveLength(2);
    await core.ask("conversations.split", { ids: [3] });
    expect(await texts(core, 3)).toHaveLength(30);
    expect(await texts(core, 1)).toHaveLength(60);
    await core.ask("conversations.delete", { ids: [1] });
    await core.ask("trash.empty", {});
    expect(await core.ask("app.info", {})).toMatchObject({ conversations: 1, messages: 30 });
    expect((await core.ask("notes.list", {})).notes).toEqual([]);
  });

  test("what is in the trash or gone is not merged", async () => {
    const { core } = await coreWithTwo();
    await core.ask("conversations.delete", { ids: [2] });
    expect(await core.ask("conversations.merge", { into: 1, ids: [2, 99] })).toEqual({ merged: 0 });
    expect(await core.refused("conversations.merge", { into: 2, ids: [1] })).toMatchObject({ code: "not_found" });
    expect(await core.ask("conversations.split", { ids: [1, 99] })).toEqual({ split: 0 });
  });
});
