import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { csvHeader, csvRow } from "../import/bring.ts";
import { startCore, type TestCore, temporaryFolder } from "../support/core.ts";

// Bugs these would catch: a thread that dies of what was asked or of what it holds, an answer that is no answer.

const start = 1_700_000_000;
const crowd = 2000;
const long = 5 * 1024 * 1024;
const sentence = "the parcel is late again and nobody tells me why. ";

let core: TestCore;
beforeAll(async () => {
  core = await startCore(undefined, undefined, afterAll);
  const rows = Array.from({ length: crowd }, (_, at) => csvRow(at + 1, `hello ${at}`, start + at * 60, "crowd", `guest ${at}`));
  const text = `${sentence.repeat(Math.ceil(long / sentence.length))}needle`;
  const huge = ["before", text, "after"].map((content, at) => ({
    conversation_id: "huge",
    message_id: at + 1,
    message_content: content,
    user_id: "ann",
    timestamp: start + at * 60,
  }));
  const folder = temporaryFolder(afterAll);
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  await core.ask("import.files", {
    files: [{ path: file("crowd.csv", csvHeader + rows.join("")) }, { path: file("huge.json", JSON.stringify(huge)) }],
    defaults: { timezone: "UTC" },
  });
});

const conversation = async (title: string) => {
  const { conversations } = await core.ask("conversations.list", {});
  const found = conversations.find((each) => each.title === title);
  if (found === undefined) throw new Error(`no ${title}`);
  return found;
};

const questions = [
  ["10,000 signs", "word ".repeat(2000)],
  ["10,000 signs without a space", "x".repeat(10_000)],
  ["a thousand quotes that nobody closes", `${'"a '.repeat(999)}"`],
  ["only operators", "from: in: source: OR AND - after: has:"],
  ["only negations", "- - -- -( -"],
  ["from: nobody", "from:nobody-of-this-name hello"],
  ["SQL", "'; drop table messages; select * from sources where '1'='1"],
  ["the index's own words", 'words : hello NEAR(a b, 2) scope:"c1" ^hello {words scope} : x AND NOT'],
  ["control characters", "\u0000\u0001\u0008\u001b[2J\u007f\u0085\u2028\ufeff\ud800 hello"],
  ["nothing but stars and brackets", "*** ((( ))) ***"],
] as const;

describe("a question of", () => {
  test.each(questions)("%s is answered by every request that takes one", async (_, text) => {
    const { id } = await conversation("crowd");
    const asked = await Promise.all([
      core.ask("search.messages", { text }),
      core.ask("search.messages", { text, order: "rank" }),
      core.ask("search.count", { text }),
      core.ask("search.hits", { text, conversationId: id }),
      core.ask("conversations.list", { filter: { text } }),
      core.ask("search.complete", { text: text.slice(0, 500), caret: 3 }),
    ]);
    expect(asked).toHaveLength(6);
    expect(await core.ask("app.info", {})).toMatchObject({ messages: crowd + 3 });
  });
});

describe("a message of 5 MB", () => {
  test("is imported whole, read, found, and goes out in every format", async () => {
    const { id } = await conversation("huge");
    const { messages } = await core.ask("messages.page", { conversationId: id, at: { position: 0 } });
    expect(messages.map((message) => message.text.length > long)).toEqual([false, true, false]);
    const { found } = await core.ask("search.messages", { text: "needle" });
    expect(found).toMatchObject([{ conversationId: id }]);
    // what is shown of it is a part
    expect(JSON.stringify(found).length).toBeLessThan(10_000);
    const folder = temporaryFolder();
    for (const format of ["jsonl", "json", "csv", "markdown", "html"] as const) {
      const path = join(folder, `huge.${format}`);
      await core.ask("export.write", { target: { path }, format, which: { conversations: [id] } });
      expect(readFileSync(path, "utf8"), format).toContain("needle");
    }
  });
});

describe("a table's cell of 5 MB", () => {
  test("is left out and told with its line, and the rows around it come in", async () => {
    const folder = temporaryFolder();
    const other = await startCore();
    const path = join(folder, "cell.csv");
    writeFileSync(
      path,
      csvHeader + csvRow(1, "one", start) + csvRow(2, sentence.repeat(110_000), start + 60) + csvRow(3, "three", start + 120),
    );
    const { files } = await other.ask("import.files", { files: [{ path }], defaults: { timezone: "UTC" } });
    expect(files).toMatchObject([{ messages: 2, skippedLines: 1, problem: null }]);
    expect(files[0]?.skipped).toMatchObject([{ line: 3, reason: expect.stringMatching(/longer than|too long/) }]);
  });
});

describe("a conversation of 2,000 people", () => {
  test("is opened with the first of them, listed by each, and goes out with all", async () => {
    const { id, people } = await conversation("crowd");
    expect(people).toBe(crowd);
    const { participants } = await core.ask("conversations.get", { id });
    expect(participants.length).toBeLessThan(crowd);
    const everyone = await core.ask("people.page", { text: "guest 1999" });
    expect(everyone.people).toHaveLength(1);
    const of = await core.ask("conversations.list", { filter: { participantId: everyone.people[0]?.id ?? 0 } });
    expect(of.conversations.map((each) => each.id)).toEqual([id]);
    expect((await core.ask("search.messages", { text: 'from:"guest 7" hello' })).found).toHaveLength(1);
    const path = join(temporaryFolder(), "crowd.json");
    await core.ask("export.write", { target: { path }, format: "json", which: { conversations: [id] } });
    expect(new Set(readFileSync(path, "utf8").match(/"guest \d+"/g)).size).toBe(crowd);
  });
});

describe("a page mark of another store", () => {
  test("begins where it says or is refused, and never ends the thread", async () => {
    const other = await startCore();
    await other.ask("samples.seed", { messages: 3000 });
    const { next } = await other.ask("conversations.list", { limit: 5 });
    const newest = await other.ask("search.messages", { text: "the", limit: 5 });
    expect((await core.ask("conversations.list", { cursor: next ?? "" })).next).toBeNull();
    expect((await core.ask("search.messages", { text: "hello", cursor: newest.next ?? "" })).found.length).toBeLessThan(100);
    for (const cursor of ["x", "eyJ2IjoxfQ", Buffer.from('["newest"]').toString("base64url"), `${next}AAAA`]) {
      expect(await core.refused("conversations.list", { cursor })).toMatchObject({
        code: "bad_input",
        message: expect.stringMatching(/first page/),
      });
    }
    expect((await core.ask("app.health", {})).threads.every(({ restarts }) => restarts === 0)).toBe(true);
  });
});
