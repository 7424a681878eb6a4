import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ImportChoices } from "../../preload/contract/import.ts";
import { startCore, type TestCore } from "../support/core.ts";
import { csvHeader, csvRow, file, table } from "./bring.ts";

let core: TestCore;
beforeAll(async () => {
  core = await startCore(undefined, undefined, afterAll);
});

const defaults = { timezone: "UTC" };
const start = 1_700_000_000;

async function take(path: string, choices: ImportChoices = {}) {
  const { files } = await core.ask("import.files", { files: [{ path }], defaults: { ...defaults, ...choices } });
  const [report] = files;
  if (report === undefined) throw new Error("no report");
  return report;
}

async function look(path: string, choices: ImportChoices = {}, whole = true) {
  const files = [{ path }];
  const { entries } = await core.ask("import.look", { files });
  const key = entries[0]?.key ?? "";
  return core.ask("import.preview", { files, key, choices: { ...defaults, ...choices }, whole });
}

async function textsOf(conversationId: number): Promise<string[]> {
  const page = await core.ask("messages.page", { conversationId, at: { position: 0 }, limit: 500 });
  expect(page.messages.map(({ position }) => position)).toEqual(page.messages.map((_, index) => index));
  expect(page.total).toBe(page.messages.length);
  return page.messages.map(({ text }) => text);
}

async function talkOf(sourceId: number | null): Promise<number> {
  const { conversations } = await core.ask("conversations.list", { filter: { sourceId: sourceId ?? 0 } });
  return conversations[0]?.id ?? 0;
}

/** A chat of its own for each test: same shape, other words. */
function chat(word: string) {
  const line = (id: number, text = `${word} ${id}`) => csvRow(id, text, start + id * 60, word);
  return {
    line,
    lines: (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => line(from + at)).join(""),
  };
}

describe("what the preview says is what happens", () => {
  test("for a new file, the first messages, the people and all counts", async () => {
    const path = file("new.csv", table(300, "fresh", "fresh"));
    const preview = await look(path);
    expect(preview).toMatchObject({ isWhole: true, tally: { added: 300, here: 0, changed: 0 }, conversations: 1 });
    expect(preview.messages).toHaveLength(50);
    expect(preview.messages[0]).toMatchObject({ text: "fresh 1", author: "ann", at: start * 1000 });
    expect(preview.people).toEqual([{ name: "ann", kind: "customer", messages: 300, isMe: false }]);
    expect(preview.columns?.mapping).toMatchObject({ text: "message_content", time: "timestamp" });
    expect(await core.ask("app.info", {})).toMatchObject({ messages: 0 });
    expect(await take(path)).toMatchObject({ messages: 300, duplicates: 0, changed: 0 });
  });

  test("for a longer export with edited messages: new, here and changed; undone, all is as it was", async () => {
    const { line, lines } = chat("longer");
    const first = await take(file("first.csv", csvHeader + lines(1, 40)));
    const talk = await talkOf(first.sourceId);
    const before = await textsOf(talk);

    const path = file("second.csv", csvHeader + line(1) + line(2, "longer 2 edited") + lines(3, 55));
    const preview = await look(path);
    expect(preview.tally).toEqual({ added: 15, here: 39, changed: 1 });
    expect(preview.continues).toEqual([{ id: talk, title: expect.any(String), added: 15, here: 39, changed: 1 }]);
    const second = await take(path);
    expect(second).toMatchObject({ messages: 15, duplicates: 39, changed: 1 });
    expect(second.lines).toBe(second.messages + second.duplicates + second.changed + second.structure + second.skippedLines);

    expect((await textsOf(talk))[1]).toBe("longer 2 edited");
    expect(await textsOf(talk)).toHaveLength(55);
    const find = async (text: string) => (await core.ask("search.messages", { text, conversationId: talk })).found.length;
    expect([await find("edited"), await find('"longer 55"')]).toEqual([1, 1]);

    // the same once more: nothing is new, nothing changed
    expect((await look(path)).tally).toEqual({ added: 0, here: 55, changed: 0 });

    expect(await core.refused("import.undo", { sourceId: first.sourceId })).toMatchObject({
      code: "bad_input",
      message: expect.stringContaining("second.csv"),
    });
    await core.ask("import.undo", { sourceId: second.sourceId ?? 0 });
    expect(await textsOf(talk)).toEqual(before);
    expect([await find("edited"), await find('"longer 55"'), await find('"longer 2"')]).toEqual([0, 0, 1]);
    const { conversation, participants } = await core.ask("conversations.get", { id: talk });
    expect(conversation).toMatchObject({ messages: 40, people: 1, lastAt: (start + 40 * 60) * 1000, preview: "longer 40" });
    expect(participants).toMatchObject([{ messages: 40 }]);
    await core.ask("import.undo", { sourceId: first.sourceId ?? 0 });
    expect(await find("longer")).toBe(0);
  });

  test("earlier messages, taken back again, leave the places without gaps", async () => {
    const { lines } = chat("earlier");
    const late = await take(file("late.csv", csvHeader + lines(20, 40)));
    const talk = await talkOf(late.sourceId);
    const before = await textsOf(talk);
    const whole = await take(file("whole.csv", csvHeader + lines(1, 40)));
    expect(whole).toMatchObject({ messages: 19, duplicates: 21 });
    expect(await textsOf(talk)).toHaveLength(40);
    await core.ask("import.undo", { sourceId: whole.sourceId ?? 0 });
    expect(await textsOf(talk)).toEqual(before);
  });

  test("kept apart when that is chosen, or brought into a conversation that is named", async () => {
    const { lines } = chat("apart");
    const first = await take(file("first.csv", csvHeader + lines(1, 10)));
    const path = file("again.csv", csvHeader + lines(1, 12));
    expect((await look(path, { target: "apart" })).tally).toEqual({ added: 12, here: 0, changed: 0 });
    expect(await take(path, { target: "apart" })).toMatchObject({ messages: 12, conversations: 1 });

    const other = file(
      "other.csv",
      csvHeader + Array.from({ length: 5 }, (_, at) => csvRow(at, `side ${at}`, start + 9000 + at, "side")).join(""),
    );
    const target = await talkOf(first.sourceId);
    expect((await look(other, { target })).continues).toMatchObject([{ id: target, added: 5 }]);
    const side = await take(other, { target });
    expect(await textsOf(target)).toHaveLength(15);
    await core.ask("import.undo", { sourceId: side.sourceId ?? 0 });
    expect(await textsOf(target)).toHaveLength(10);
  });

  test("a message that was edited over there says the new words here", async () => {
    const telegram = (second: object) =>
      JSON.stringify({
        name: "Gone",
        type: "personal_chat",
        id: 5,
        messages: [1, 2, 3, 4].map((id) => ({
          ...{
            id,
            type: "message",
            date: "2024-01-01T10:00:00",
            date_unixtime: String(start + id * 60),
            from: "Ann",
            from_id: "user1",
          },
          text: `gone ${id}`,
          ...(id === 2 ? second : {}),
        })),
      });
    const first = await take(file("first.json", telegram({})));
    const report = await take(
      file("second.json", telegram({ text: "gone 2 with more words", edited_unixtime: String(start + 999) })),
    );
    expect(report).toMatchObject({ messages: 0, changed: 1, duplicates: 3 });
    expect((await textsOf(await talkOf(first.sourceId)))[1]).toBe("gone 2 with more words");
  });

  test("rows that are only numbered anew are not taken for changed ones", async () => {
    const rows = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, at) =>
        csvRow(at + 1, `numbered ${from + at}`, start + (from + at) * 60, "numbered"),
      ).join("");
    await take(file("late.csv", csvHeader + rows(10, 40)));
    expect((await look(file("whole.csv", csvHeader + rows(1, 40)))).tally).toEqual({ added: 9, here: 31, changed: 0 });
  });
});

describe("dates that can be read two ways", () => {
  const lines = [
    "03/04/2018, 08:02 - Ann: both ways one",
    "03/04/2018, 08:03 - Ben: both ways two",
    "04/04/2018, 09:00 - Ann: both ways three",
  ];
  const path = () => file("WhatsApp Chat with Ben.txt", `${lines.join("\n")}\n`);

  test("are said with both readings, and a switch reads them anew", async () => {
    const chat = path();
    const preview = await look(chat, {}, false);
    expect(preview.dates).toMatchObject({
      readings: [
        { order: "dmy", first: Date.UTC(2018, 3, 3, 8, 2) },
        { order: "mdy", first: Date.UTC(2018, 2, 4, 8, 2) },
      ],
    });
    const switched = await look(chat, { dateOrder: "mdy" }, false);
    expect(switched.messages[0]?.at).toBe(Date.UTC(2018, 2, 4, 8, 2));
    expect((await look(chat, { timezone: "Asia/Tokyo" }, false)).messages[0]?.at).toBe(Date.UTC(2018, 3, 2, 23, 2));
  });
});

test("the quick look at a small file shows all of it, its last message too", async () => {
  const path = file("small.csv", table(3, "small", "small"));
  const preview = await look(path, {}, false);
  expect(preview).toMatchObject({ isWhole: true, tally: { added: 3 } });
  expect(preview.messages.map(({ text }) => text)).toEqual(["small 1", "small 2", "small 3"]);
  const large = await look(file("large.csv", table(60_000, "large", "large")), {}, false);
  expect(large.isWhole).toBe(false);
  expect(large.messages).toHaveLength(50);
});

describe("people", () => {
  test("get the roles that were chosen, and who one is holds for the next file, too", async () => {
    const path = file(
      "desk.csv",
      `author,text,date\nAnna Boss,roles one,2026-07-01 12:00:00\nCarl Client,roles two,2026-07-01 12:01:00\n`,
    );
    await take(path, { roles: { "Anna Boss": "support_agent", "Carl Client": "customer" }, me: "Anna Boss" });
    const { people } = await core.ask("people.page", { limit: 500 });
    expect(people.find(({ name }) => name === "Anna Boss")).toMatchObject({ kind: "support_agent" });
    expect(people.find(({ name }) => name === "Carl Client")).toMatchObject({ kind: "customer" });
    const next = file("next.csv", `author,text,date\nAnna Boss,roles three,2026-08-01 12:00:00\n`);
    expect((await look(next)).people).toMatchObject([{ name: "Anna Boss", isMe: true }]);
  });
});

describe("the report", () => {
  test("is kept with the source and counts every line once", async () => {
    const { lines } = chat("reported");
    const bad = `${csvHeader}${lines(1, 5)}reported,6\n${lines(7, 9)}`;
    const report = await take(file("bad.csv", bad));
    expect(report).toMatchObject({ messages: 8, skippedLines: 1 });
    expect(report.skipped).toMatchObject([{ line: 7, text: "reported,6" }]);
    expect(report.lines).toBe(bad.split("\n").length - 1);
    expect(report.lines).toBe(report.messages + report.duplicates + report.changed + report.structure + report.skippedLines);
    expect(await core.ask("import.report", { sourceId: report.sourceId ?? 0 })).toEqual({ report });
  });
});
