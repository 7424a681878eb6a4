import { chmodSync, mkdirSync, truncateSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Recorder } from "../../main/core/import/batch.ts";
import { lookAt } from "../../main/core/import/entry.ts";
import { readEntry } from "../../main/core/import/reading.ts";
import { randomFrom } from "../../main/core/samples/random.ts";
import { startCore, type TestCore, temporaryFolder } from "../support/core.ts";
import { csvHeader, csvRow, file, table } from "./bring.ts";

// Bugs these would catch: a file that is no chat stops those beside it, bytes that are no text end a file or lose a message, an end that
// comes too early passes for the end of the chat.

let core: TestCore;
beforeAll(async () => {
  core = await startCore(undefined, undefined, afterAll);
});

const defaults = { timezone: "UTC" };

async function take(...paths: string[]) {
  return (await core.ask("import.files", { files: paths.map((path) => ({ path })), defaults })).files;
}

const random = randomFrom(3);
const noise = (length: number) => Uint8Array.from({ length }, () => random() * 256);
const program = Buffer.concat([Buffer.from("\x7fELF\x02\x01\x01\0\0\0"), noise(200_000)]);
const isEmpty = expect.stringContaining("is empty");
const isUnknown = expect.stringContaining("does not recognise");

describe("files that hold no chat", () => {
  test.each([
    ["an empty table", "empty.csv", "", isEmpty],
    ["an empty archive", "empty.zip", "", isEmpty],
    ["nothing but a byte order mark", "mark.txt", "\ufeff", isUnknown],
    ["nothing but blank lines", "blank.json", " \n\n", isUnknown],
    ["a shopping list", "shopping.txt", "milk\nbread\n", isUnknown],
    ["a program", "program.txt", program, isUnknown],
    ["noise that calls itself a table", "noise.csv", noise(200_000), isUnknown],
    ["noise that calls itself JSON", "noise.json", noise(500), isUnknown],
    ["zeros", "zeros.csv", new Uint8Array(100_000), isUnknown],
  ])("%s is told, and the chat beside it comes in", async (_, name, content, problem) => {
    const files = await take(file(name, content), file(`beside-${name}.csv`, table(3)));
    expect(files).toMatchObject([
      { name, problem, messages: 0, sourceId: null },
      { problem: null, messages: 3 },
    ]);
  });

  test("what this user may not read is named, and the rest comes in", async ({ skip }) => {
    if (process.seteuid === undefined) return skip("this system knows no other users");
    const root = temporaryFolder();
    mkdirSync(join(root, "closed"));
    for (const name of ["desk.csv", "secret.csv", "closed/other.csv"]) writeFileSync(join(root, name), table(3));
    chmodSync(root, 0o755);
    chmodSync(join(root, "secret.csv"), 0);
    chmodSync(join(root, "closed"), 0);
    // a superuser may read everything and looks as nobody in particular
    const self = process.geteuid?.();
    if (self === 0) process.seteuid(65_534);
    try {
      const { entries, left } = await lookAt([root]);
      expect(entries).toMatchObject([{ key: expect.stringMatching(/desk\.csv$/), format: "csv", problem: null }]);
      const closed = { reason: expect.stringContaining("EACCES"), isNoChat: false };
      expect(left.toSorted((one, other) => one.name.localeCompare(other.name))).toMatchObject([
        { ...closed, name: expect.stringMatching(/closed$/) },
        { ...closed, name: expect.stringMatching(/secret\.csv$/) },
      ]);
    } finally {
      if (self === 0) process.seteuid(0);
      chmodSync(join(root, "closed"), 0o700);
    }
  });
});

describe("bytes that are no text in the middle of a file", () => {
  // what no sequence has, a sequence that is not gone on with, half a surrogate
  const bad = Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80]);
  // enough of what is UTF-8 that it is told what the file is
  const umlauts = "Zürich Köln Århus Łódź 日本語 Привет";
  const telegram = JSON.stringify({
    name: "bytes",
    type: "personal_chat",
    id: 77,
    messages: [`${umlauts} one`, "mid#dle", "after"].map((text, id) => ({
      id,
      type: "message",
      date_unixtime: String(1_704_103_200 + id),
      from: "Ann",
      from_id: "user1",
      text,
    })),
  });
  const rows = [`${umlauts} two`, "mid#dle", "after"].map((text, at) => csvRow(at, text, 1_700_000_000 + at, "bytes"));
  const lines = [`${umlauts} three`, "mid#dle", "after"].map((text, at) => `13/01/2018, 08:0${at} - Ann: ${text}\n`);

  test.each([
    ["bytes.csv", csvHeader + rows.join(""), 3],
    ["bytes.json", telegram, 1],
    ["bytes.txt", lines.join(""), 2],
  ])("%s loses no message, and the report says from where on", async (name, text, line) => {
    const [before = "", after = ""] = text.split("#");
    const [report] = await take(file(name, Buffer.concat([Buffer.from(before), bad, Buffer.from(after)])));
    expect(report).toMatchObject({ problem: null, messages: 3, skippedLines: 0, encoding: "utf-8" });
    expect(report?.guessed).toContainEqual(
      expect.objectContaining({ line, reason: expect.stringMatching(/^\d bytes are not utf-8/) }),
    );
  });
});

describe("files that change under the reading", () => {
  async function readWhile(change: (path: string) => void): Promise<number> {
    const path = file("changing.csv", table(40_000));
    const [entry] = (await lookAt([path])).entries;
    if (entry === undefined) throw new Error("no entry");
    const recorder = new Recorder();
    const steps = readEntry(entry, defaults, recorder);
    await steps.next();
    change(path);
    for await (const _ of steps);
    return recorder.waiting;
  }

  test("one that is deleted is read to its end", async () => {
    expect(await readWhile(unlinkSync)).toBe(40_000);
  });

  test("one that becomes shorter does not pass for whole", async () => {
    await expect(readWhile((path) => truncateSync(path, 1000))).rejects.toThrow("became shorter");
  });
});
