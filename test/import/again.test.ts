import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startCore, type TestCore, temporaryFolder } from "../support/core.ts";

const header = "conversation_id,message_id,message_content,user_id,user_type,timestamp\n";
const row = (id: number, text: string, at: number, talk = "a", user = "ann") => `${talk},${id},${text},${user},customer,${at}\n`;

function file(name: string, text: string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

async function take(core: TestCore, path: string) {
  const { files } = await core.ask("import.files", { files: [{ path }], defaults: { timezone: "UTC" } });
  return files[0];
}

async function texts(core: TestCore): Promise<string[]> {
  const [talk] = (await core.ask("conversations.list", {})).conversations;
  const page = await core.ask("messages.page", { conversationId: talk?.id ?? 0, at: { position: 0 }, limit: 500 });
  expect(page.messages.map((message) => message.position)).toEqual(page.messages.map((_, index) => index));
  return page.messages.map((message) => message.text);
}

const first = Array.from({ length: 40 }, (_, at) => row(at + 1, `message ${at + 1}`, 1_700_000_000 + at * 60));
const later = Array.from({ length: 10 }, (_, at) => row(at + 41, `message ${at + 41}`, 1_700_010_000 + at * 60));

describe("importing again", () => {
  test("the same file, renamed, adds nothing", async () => {
    const core = await startCore();
    await take(core, file("one.csv", header + first.join("")));
    expect(await take(core, file("other name.csv", header + first.join("")))).toMatchObject({
      messages: 0,
      duplicates: 40,
      sourceId: null,
    });
    expect(await core.ask("app.info", {})).toMatchObject({ sources: 1, conversations: 1, messages: 40 });
  });

  test("a longer export of the same chat adds only what is new, at its place", async () => {
    const core = await startCore();
    await take(core, file("short.csv", header + first.join("")));
    expect(await take(core, file("long.csv", header + [...first, ...later].join("")))).toMatchObject({
      messages: 10,
      duplicates: 40,
    });
    expect(await texts(core)).toEqual(Array.from({ length: 50 }, (_, at) => `message ${at + 1}`));
    const [talk] = (await core.ask("conversations.list", {})).conversations;
    expect(talk).toMatchObject({ messages: 50, people: 1, preview: "message 50", lastAt: (1_700_010_000 + 9 * 60) * 1000 });
    expect((await core.ask("people.page", {})).people).toMatchObject([{ messages: 50 }]);
    expect((await core.ask("search.messages", { text: '"message 50"' })).found).toHaveLength(1);
  });

  test("what a longer export added is found under its name, what was here before under the name of the first", async () => {
    const core = await startCore();
    await take(core, file("short.csv", header + first.join("")));
    await take(core, file("long.csv", header + [...first, ...later].join("")));
    const found = async (text: string) => (await core.ask("search.messages", { text, limit: 100 })).found.length;
    expect(await found("message source:long")).toBe(10);
    expect(await found("message source:short")).toBe(40);
    expect(await found("message -source:short")).toBe(10);
    expect(await found("source:long OR source:short")).toBe(50);
    expect(await found("source:long source:short")).toBe(0);
    const named = (text: string) => core.ask("conversations.list", { filter: { text } });
    expect((await named("source:long")).conversations).toHaveLength(1);
    const [, long] = (await core.ask("sources.list", {})).sources.sort((a, b) => a.id - b.id);
    expect((await core.ask("conversations.list", { filter: { sourceId: long?.id ?? 0 } })).conversations).toHaveLength(1);
  });

  test("two exports of one chat that come together bring each message once, and the report tells", async () => {
    const core = await startCore();
    const [short, long] = [file("short.csv", header + first.join("")), file("long.csv", header + [...first, ...later].join(""))];
    const { files } = await core.ask("import.files", {
      files: [{ path: short }, { path: long }],
      defaults: { timezone: "UTC" },
    });
    expect(files).toMatchObject([
      { messages: 40, duplicates: 0 },
      { messages: 10, duplicates: 40 },
    ]);
    expect(await core.ask("app.info", {})).toMatchObject({ conversations: 1, messages: 50 });
  });

  test("a chat of two messages is known when it has grown, and another that begins like it is not taken for it", async () => {
    const core = await startCore();
    const talk = (name: string, messages: number) =>
      Array.from({ length: messages }, (_, at) => row(at + 1, `news ${at + 1}`, 1_700_000_000 + at * 60, name));
    await take(core, file("two.csv", header + talk("a", 2).join("")));
    expect(await take(core, file("other.csv", header + talk("b", 5).join("")))).toMatchObject({ messages: 5, duplicates: 0 });
    expect(await take(core, file("grown.csv", header + talk("a", 5).join("")))).toMatchObject({ messages: 3, duplicates: 2 });
    expect(await core.ask("app.info", {})).toMatchObject({ conversations: 2, messages: 10 });
  });

  test("talks that begin alike are each known again, in whatever order they come", async () => {
    const core = await startCore();
    const talks = ["a", "b", "c", "d"].map((name, nth) => [
      ...Array.from({ length: 4 }, (_, at) => row(10 * nth + at + 1, `to all ${at + 1}`, 1_700_000_000 + at * 60, name)),
      ...(nth % 2 === 0 ? [row(10 * nth + 9, `answer ${nth}`, 1_700_001_000 + nth, name)] : []),
    ]);
    await take(core, file("talks.csv", header + talks.flat().join("")));
    expect(await take(core, file("turned.csv", header + talks.toReversed().flat().join("")))).toMatchObject({
      messages: 0,
      duplicates: 18,
    });
  });

  test("an export that begins earlier puts the older messages before the others", async () => {
    const core = await startCore();
    await take(core, file("late.csv", header + first.slice(10).join("")));
    expect(await take(core, file("whole.csv", header + first.join("")))).toMatchObject({ messages: 10, duplicates: 30 });
    expect(await texts(core)).toEqual(Array.from({ length: 40 }, (_, at) => `message ${at + 1}`));
  });

  test("equal messages in the same minute stay as many as they are", async () => {
    const core = await startCore();
    const oks = [1, 2, 3].map((id) => row(id, "ok", 1_700_000_000 + id));
    expect(await take(core, file("oks.csv", header + oks.join("")))).toMatchObject({ messages: 3, duplicates: 0 });
    const more = [...oks, row(4, "ok", 1_700_000_004)];
    expect(await take(core, file("oks.csv", header + more.join("")))).toMatchObject({ messages: 1, duplicates: 3 });
    expect(await texts(core)).toEqual(["ok", "ok", "ok", "ok"]);
  });

  test("a person who goes by another name in a longer export said nothing new and edited nothing", async () => {
    const core = await startCore();
    const chat = (messages: number, name: string, said = (at: number) => `message ${at}`) =>
      JSON.stringify({
        name: "Team",
        type: "private_group",
        id: 5,
        messages: Array.from({ length: messages }, (_, at) => ({
          id: at + 1,
          type: "message",
          date_unixtime: String(1_700_000_000 + at * 60),
          from: at % 2 === 0 ? "Bo" : name,
          from_id: `user${at % 2}`,
          text: said(at),
        })),
      });
    await take(core, file("short.json", chat(40, "Ana")));
    const longer = chat(50, "Ana Maria", (at) => (at === 7 ? "message 7, put otherwise" : `message ${at}`));
    expect(await take(core, file("longer.json", longer))).toMatchObject({ messages: 10, duplicates: 39, changed: 1 });
    const [talk] = (await core.ask("conversations.list", {})).conversations;
    const { messages } = await core.ask("messages.page", { conversationId: talk?.id ?? 0, at: { position: 0 }, limit: 100 });
    expect(messages.filter(({ edited }) => edited).map(({ text }) => text)).toEqual(["message 7, put otherwise"]);
  });

  test("other conversations of the same people stay apart", async () => {
    const core = await startCore();
    await take(core, file("a.csv", header + first.join("")));
    const other = first.map((line) => line.replace(/^a,/, "b,").replace("message", "other"));
    expect(await take(core, file("b.csv", header + other.join("")))).toMatchObject({
      messages: 40,
      duplicates: 0,
      conversations: 1,
    });
    expect(await core.ask("app.info", {})).toMatchObject({ conversations: 2, messages: 80 });
  });
});

describe("times without an offset", () => {
  test("are read in the zone that was named, and a zone that does not exist is refused", async () => {
    const core = await startCore();
    const path = file("local.csv", "author,text,date\nAnn,hello there,2026-07-01 12:00:00\nBen,hello Ann,2026-07-01 12:01:00\n");
    expect(await core.refused("import.files", { files: [{ path }], defaults: { timezone: "Mars/Olympus" } })).toMatchObject({
      code: "bad_input",
    });
    await core.ask("import.files", { files: [{ path }], defaults: { timezone: "Europe/Berlin" } });
    const [talk] = (await core.ask("conversations.list", {})).conversations;
    expect(talk?.firstAt).toBe(Date.UTC(2026, 6, 1, 10));
  });
});
