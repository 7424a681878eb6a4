import { afterAll, beforeAll, expect, test } from "vitest";
import { csv } from "../../main/core/ingest/formats/csv.ts";
import { records } from "../../main/core/ingest/formats/records.ts";
import { startCore, type TestCore } from "../support/core.ts";
import { file } from "./bring.ts";

// A table is read without a look through the whole of it until a date can be read two ways.

let core: TestCore;
beforeAll(async () => {
  core = await startCore(undefined, undefined, afterAll);
});

const header = "message_id,message_content,user_id,timestamp\n";
const clear = 100_000;
const after = 20_000;
const minute = (at: number) => new Date(Date.UTC(2024, 0, 1) + at * 60_000).toISOString();
const lines = (word: string, count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => `${from + at},${word} ${at},ann,${minute(from + at)}\n`).join("");

async function take(text: string) {
  const { files } = await core.ask("import.files", { files: [{ path: file("t.csv", text) }], defaults: { timezone: "UTC" } });
  const [report] = files;
  if (report?.sourceId == null) throw new Error(report?.problem ?? "no report");
  const { conversations } = await core.ask("conversations.list", { filter: { sourceId: report.sourceId } });
  const at = { position: report.messages - 3 };
  const { messages } = await core.ask("messages.page", { conversationId: conversations[0]?.id ?? 0, at, limit: 3 });
  return { report, last: messages.map((each) => `${each.text} ${each.sentAt && new Date(each.sentAt).toISOString()}`) };
}

test("a date in doubt behind a hundred thousand clear ones is read as the whole file tells, a megabyte further on", async () => {
  const doubtful = "x,in doubt,ann,11/12/2024 10:00\ny,too short\n";
  const text = `${header}${lines("clear", clear)}${doubtful}${lines("further", after, clear)}z,telling,ann,11/28/2024 10:00\n`;
  const { report, last } = await take(text);
  expect(last).toEqual(["in doubt 2024-11-12T10:00:00.000Z", "too short null", "telling 2024-11-28T10:00:00.000Z"]);
  const because = `line ${clear + after + 4} has a day above 12 in the second place`;
  expect(report).toMatchObject({ messages: clear + after + 3, dates: { order: "mdy", sure: true, because } });
  expect(report).toMatchObject({ skippedLines: 0, guessedLines: 1, lines: clear + after + 4 });
});

test("where no date can be read two ways nothing is said of an order", async () => {
  expect(await take(header + lines("certain", 300))).toMatchObject({ report: { messages: 300, dates: null, guessedLines: 0 } });
});

const csvText = "text;author;time\na;ann;2024-05-01\nb;ann;5/6/2024\nc\nd;ann;2024-07-01\n";
const jsonText = ["2024-05-01", "5/6/2024", "", "2024-07-01"]
  .map((time, at) => `${JSON.stringify({ text: "abcd"[at], author: "ann", time })}\n`)
  .join("");

test.each([
  [csv, csvText, 4],
  [records, jsonText, 3],
] as const)(
  "a date in doubt holds back what comes behind it, remarks too, and only until it is settled",
  (format, text, noted) => {
    const heard: string[] = [];
    const note = (line: number) => void heard.push(`noted ${line}`);
    const sink = { conversation() {}, person() {}, structure() {}, skipped: note, guessed: note };
    const reader = format.readUntilDoubt?.(
      { ...sink, message: ({ text: said, at }) => void heard.push(`${said} ${at && new Date(at).getUTCMonth() + 1}`) },
      { timezone: "UTC", dateOrder: null, columns: null, fileName: "t" },
    );
    reader?.push(text);
    reader?.end();
    expect([reader?.isInDoubt, ...heard]).toEqual([true, "a 5"]);
    reader?.learn({ dates: { order: "mdy", sure: true, because: "" } });
    expect([reader?.isInDoubt, ...heard]).toEqual([false, "a 5", "b 5", `noted ${noted}`, "c null", "d 7"]);
  },
);
