import { appendFileSync, closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startCore, type TestCore } from "../support/core.ts";
import { smallDisk } from "../support/disks.ts";
import { csvHeader, csvRow, file, table } from "./bring.ts";

// Bugs these would catch: a process that dies of a file, memory that grows with a line, text that is lost without a word.

let core: TestCore;
beforeAll(async () => {
  core = await startCore(undefined, undefined, afterAll);
});

const defaults = { timezone: "UTC" };
const megabyte = 1024 * 1024;

async function take(path: string, on = core) {
  const { files } = await on.ask("import.files", { files: [{ path }], defaults });
  const [report] = files;
  if (report === undefined) throw new Error("no report");
  expect(report.lines).toBe(report.messages + report.duplicates + report.changed + report.structure + report.skippedLines);
  return report;
}

/** Writes a large file in pieces and watches how much memory its import takes. */
function large(name: string, pieces: Iterable<string>): string {
  const path = file(name, "");
  const handle = openSync(path, "w");
  for (const piece of pieces) writeSync(handle, piece);
  closeSync(handle);
  return path;
}

async function grownBy(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  await work();
  clearInterval(watch);
  return (most - before) / megabyte;
}

function* repeated(piece: string, times: number): Generator<string> {
  for (let at = 0; at < times; at++) yield piece;
}

describe("files that no exporter should write", () => {
  test("a single line of 500 MB is cut, told, and takes no memory of its size", async () => {
    const path = large("line.txt", [
      "03/01/2018, 08:02 - Ann: before\n03/01/2018, 08:03 - Ben: ",
      ...repeated("long ".repeat(megabyte / 5), 500),
      "\n13/01/2018, 08:04 - Ann: after\n",
    ]);
    const grown = await grownBy(async () => {
      const report = await take(path);
      expect(report).toMatchObject({ problem: null, messages: 3 });
      expect(report.guessed).toContainEqual(expect.objectContaining({ line: 2 }));
    });
    expect(grown).toBeLessThan(300);
  }, 60_000);

  test("a row of ten million columns ends in the report, and the rows around it come in", async () => {
    const path = large("wide.csv", [
      csvHeader + csvRow(1, "wide before", 1_700_000_000),
      ...repeated("x,".repeat(100_000), 100),
      `\n${csvRow(2, "wide after", 1_700_000_060)}`,
    ]);
    const grown = await grownBy(async () => {
      const report = await take(path);
      expect(report).toMatchObject({ problem: null, messages: 2 });
      expect(report.skippedLines + report.guessedLines).toBeGreaterThan(0);
    });
    expect(grown).toBeLessThan(300);
  }, 60_000);

  test("a quote that nobody closes does not swallow the rest of the file", async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => csvRow(at + 2, `quoted ${at}`, 1_700_000_000 + at, "quoted")).join("");
    const report = await take(file("open.csv", `${csvHeader}quoted,1,"never closed,ann,customer,1700000000\n${rows}`));
    expect(report.problem).toBe(null);
    expect(report.messages).toBeGreaterThanOrEqual(2000);
  });

  test("half a JSON brings what is whole and says that it ends within an item", async () => {
    const messages = Array.from({ length: 20 }, (_, id) => ({
      id,
      type: "message",
      date: "2024-01-01T10:00:00",
      date_unixtime: String(1_704_103_200 + id),
      from: "Ann",
      from_id: "user1",
      text: `half ${id}`,
    }));
    const text = JSON.stringify({ name: "Half", type: "personal_chat", id: 9, messages });
    const report = await take(file("half.json", text.slice(0, text.lastIndexOf("half 19"))));
    expect(report).toMatchObject({ problem: null, messages: 19, skippedLines: 1 });
    expect(report.skipped[0]?.reason).toMatch(/ends/);
  });

  test("bytes of several encodings in one file are all read", async () => {
    const bytes = Buffer.concat([
      Buffer.from("03/01/2018, 08:02 - Ann: Z\u00fcrich\n13/01/2018, 08:03 - Ann: caf"),
      Buffer.from([0xe9]),
      Buffer.from("\n14/01/2018, 08:04 - Ann: \u65e5\u672c\n"),
    ]);
    const report = await take(file("mixed.txt", bytes));
    expect(report).toMatchObject({
      messages: 3,
      skippedLines: 0,
      guessed: [{ line: 2, reason: expect.stringContaining("1 byte is not utf-8") }],
    });
    const { found } = await core.ask("search.messages", { text: "caf\u00e9" });
    expect(found).toHaveLength(1);
  });

  test("NUL bytes within a text do not end it", async () => {
    const report = await take(
      file(
        "nul.csv",
        csvHeader + csvRow(1, "nul\0inside of it", 1_700_000_000, "nul") + csvRow(2, "nul second", 1_700_000_001, "nul"),
      ),
    );
    expect(report).toMatchObject({ messages: 2, guessed: [{ line: 2, reason: expect.stringContaining("zero byte") }] });
    expect((await core.ask("search.messages", { text: '"of it"' })).found).toHaveLength(1);
  });

  test("times of the year 0, of 9999 and beyond are read or told, never invented", async () => {
    const rows = [
      "0000-01-01T00:00:00Z",
      "9999-12-31T23:59:59Z",
      "10000-01-01T00:00:00Z",
      "2024-02-30T00:00:00Z",
      "2024-02-28T10:00:00Z",
    ];
    const usual = Array.from({ length: 10 }, (_, at) => `Ann,usual ${at},2024-02-28T10:00:0${at}Z\n`).join("");
    const text = `author,text,date\n${usual}${rows.map((time, at) => `Ann,years ${at},${time}\n`).join("")}`;
    const report = await take(file("years.csv", text));
    expect(report.messages).toBe(15);
    const { conversations } = await core.ask("conversations.list", {});
    const talk = conversations.find(({ title }) => title === "years");
    const { messages } = await core.ask("messages.page", { conversationId: talk?.id ?? 0, at: { position: 0 } });
    const at = new Map(messages.map((message) => [message.text, message.sentAt]));
    expect(at.get("years 1")).toBe(Date.UTC(9999, 11, 31, 23, 59, 59));
    expect(at.get("years 4")).toBe(Date.UTC(2024, 1, 28, 10));
    for (const [text, time] of at)
      if (time === null) expect(report.guessed.map((each) => each.text).join("\n")).toContain(rows[Number(text.slice(6))]);
  });
});

describe("files that change under the reading", () => {
  test("one that grows is read to an end", async () => {
    const path = file("growing.csv", table(20_000, "growing", "growing"));
    const reading = core.ask("import.files", { files: [{ path }], defaults });
    appendFileSync(path, csvRow(20_001, "growing late", 1_800_000_000, "growing"));
    const [report] = (await reading).files;
    expect(report?.problem).toBe(null);
    expect(report?.messages).toBeGreaterThanOrEqual(20_000);
  });

  test("the same import started twice at once adds its messages once", async () => {
    const path = file("twice.csv", table(3000, "twice", "twice"));
    const before = await core.ask("app.info", {});
    const both = await Promise.all([1, 2].map(() => core.ask("import.files", { files: [{ path }], defaults })));
    expect(both.map(({ files }) => files[0]?.messages).sort()).toEqual([0, 3000]);
    expect((await core.ask("app.info", {})).messages).toBe(before.messages + 3000);
  });

  test("cancelled in the middle, nothing of it is left", async () => {
    const path = file("cancelled.csv", table(150_000, "cancelled", "cancelled"));
    const before = await core.ask("app.info", {});
    const importing = core.dispatch({ id: "to-cancel", name: "import.files", input: { files: [{ path }], defaults } });
    await expect
      .poll(() => core.events.some((event) => event.event === "progress" && event.payload.request === "to-cancel"), {
        timeout: 10_000,
        interval: 5,
      })
      .toBe(true);
    await core.ask("requests.cancel", { request: "to-cancel" });
    expect(await importing).toMatchObject({ ok: false, code: "cancelled" });
    expect(await core.ask("app.info", {})).toMatchObject({ sources: before.sources, messages: before.messages });
    expect((await core.ask("search.messages", { text: "cancelled" })).found).toEqual([]);
  });
});

test("a full disk is a clear error, and what was there before is kept", async ({ skip }) => {
  const disk = smallDisk();
  if (disk === undefined) return skip("only a superuser can make a small disk");
  const dataDir = join(disk, "data");
  mkdirSync(dataDir);
  const tight = await startCore(dataDir);
  expect(await take(file("fits.csv", table(200, "fits", "fits")), tight)).toMatchObject({ messages: 200 });
  const path = file("large.csv", table(100_000, "much more than fits on the disk", "large"));
  expect(await tight.refused("import.files", { files: [{ path }], defaults })).toMatchObject({
    code: "disk_full",
    message: expect.stringMatching(/kept.*free some space/),
  });
  expect(await tight.ask("app.info", {})).toMatchObject({ sources: 1, messages: 200 });
  expect((await tight.ask("search.messages", { text: "fits", sourceId: 1 })).found.length).toBeGreaterThan(0);
});
