import { describe, expect, it } from "vitest";
import { csv } from "../../main/core/ingest/formats/csv.ts";
import { CsvParser } from "../../main/core/ingest/table/csv.ts";
import { limits } from "../../main/core/ingest/table/quoted.ts";
import { pick, randomFrom } from "../../main/core/samples/random.ts";
import { generated, hasGenerator } from "../support/shared.ts";
import { accountedFor, inShort, linesIn, options, readAll, samplesIn, tableLinesIn } from "./tables.ts";

const samples = samplesIn("csv");

describe("samples of tables", () => {
  it.each(samples)("$name says what is expected", ({ name, text, expected }) => {
    expect(inShort(readAll(csv, text, options(name)))).toEqual(expected);
  });

  it.each(samples)("$name is taken for a table of messages and every line is accounted for", ({ name, text }) => {
    expect(csv.sniff({ fileName: "export.txt", text, isWhole: true })).toBeGreaterThanOrEqual(0.5);
    expect(accountedFor(readAll(csv, text, options(name)))).toBe(linesIn(text));
  });

  it.each(samples)("$name reads the same in chunks of 1, 7 and 4096 characters", ({ name, text }) => {
    const whole = readAll(csv, text, options(name), text.length);
    for (const chunk of [1, 7, 4096]) expect(readAll(csv, text, options(name), chunk)).toEqual(whole);
  });
});

describe("other files", () => {
  it.each([
    [
      "a WhatsApp chat",
      "1/1/18, 08:00 - Alice: hello, you\n1/1/18, 08:01 - Bob: hi, there\n1/2/18, 09:00 - Alice: so, what now\n",
    ],
    ["prose", "It was, all in all, a good day.\nNothing happened.\nThen, at noon, it rained; and nobody minded.\n"],
    ["JSON", '[{"id":1,"text":"a"},\n{"id":2,"text":"b"}]'],
    ["nothing", ""],
  ])("%s is not taken for a table", (_, text) => {
    expect(csv.sniff({ fileName: "export.csv", text, isWhole: true })).toBeLessThan(0.5);
  });
});

describe("what a person says of the columns", () => {
  it("wins over the names, and none is none", () => {
    const text = "from,to,text,date\nAnn,Ben,one,2024-01-01\nBen,Ann,two,2024-01-02\n";
    const said = readAll(csv, text, options("a.csv", { columns: { author: "to", time: "" } }));
    expect(said.messages.map(({ author, at }) => [author, at])).toEqual([
      ["Ben", null],
      ["Ann", null],
    ]);
  });

  it("names columns by number where there is no header", () => {
    const text = "2024-01-01,Ann,hello there\n2024-01-02,Ben,hello to you\n";
    const said = readAll(csv, text, options("a.csv", { columns: { text: "Column 2", author: "Column 3", time: "Column 1" } }));
    expect(said.messages.map((message) => message.text)).toEqual(["Ann", "Ben"]);
  });
});

describe("hostile tables", () => {
  const rows = (text: string, chunk = 50_000) => {
    const found: string[][] = [];
    const left: { line: number; lines: number; reason: string }[] = [];
    const parser = new CsvParser(
      { delimiter: ",", newline: "\n" },
      { row: (cells) => void found.push(cells), skipped: (line, lines, _, reason) => void left.push({ line, lines, reason }) },
    );
    for (let at = 0; at < text.length; at += chunk) parser.push(text.slice(at, at + chunk));
    parser.end();
    return { found, left };
  };

  it("a quote that stays open costs one line, however much follows", () => {
    const text = `a,"open\n${"b,c\n".repeat(limits.field / 2)}`;
    const { found, left } = rows(text);
    expect(left).toEqual([{ line: 1, lines: 1, reason: "a quote is opened here and not closed" }]);
    expect(found).toHaveLength(limits.field / 2);
    const whole = rows(text, text.length);
    expect([whole.found.length, whole.left]).toEqual([found.length, left]);
  });

  it("a line without an end is left out and the next one is read", () => {
    const text = `a,b\n${"x".repeat(6_000_000)}\nc,d\n`;
    const { found, left } = rows(text);
    expect(left).toMatchObject([{ line: 2, lines: 1 }]);
    expect(found).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(rows(text, text.length)).toEqual({ found, left });
  });

  it("a row of more than 10,000 columns is left out, quoted or not", () => {
    const wide = Array.from({ length: limits.columns + 1 }, (_, at) => at).join(",");
    const { found, left } = rows(`${wide}\n"q",${wide}\na,b`);
    expect(left.map(({ line }) => line)).toEqual([1, 2]);
    expect(found).toEqual([["a", "b"]]);
  });

  it("no mutation throws, loses a line or depends on the chunks", () => {
    const random = randomFrom(7);
    const bits = ['"', ",", "\n", "\r", ";", '""', '",', '\n"', "\0", "\ufeff", "\ud800", "=1", "00", "\t"] as const;
    for (let round = 0; round < 300; round++) {
      let text = pick(random, [samples[0], ...samples.slice(1)])?.text ?? "";
      for (let change = 0; change < 6; change++) {
        const at = Math.floor(random() * text.length);
        text = text.slice(0, at) + (random() < 0.6 ? pick(random, bits) : "") + text.slice(at + Math.floor(random() * 4));
      }
      const said = readAll(csv, text, options("mutated.csv"));
      expect(accountedFor(said), JSON.stringify(text)).toBe(tableLinesIn(text));
      expect(readAll(csv, text, options("mutated.csv"), 7)).toEqual(said);
    }
  });
});

it("random tables written as CSV come back", () => {
  const random = randomFrom(11);
  const bits = ["a", "é", "👍", '"', ",", "\n", "\r\n", " ", ";", "0", "", "words of text"] as const;
  for (let round = 0; round < 400; round++) {
    const width = 2 + Math.floor(random() * 5);
    const cell = () => Array.from({ length: Math.floor(random() * 6) }, () => pick(random, bits)).join("");
    const table = Array.from({ length: 1 + Math.floor(random() * 8) }, () => Array.from({ length: width }, cell));
    const end = random() < 0.5 ? "\n" : "\r\n";
    const quoted = (text: string) => (/[",\r\n]/.test(text) || random() < 0.2 ? `"${text.replaceAll('"', '""')}"` : text);
    const text = table.map((row) => row.map(quoted).join(",")).join(end) + (random() < 0.5 ? end : "");
    const found: string[][] = [];
    const parser = new CsvParser(
      { delimiter: ",", newline: "\n" },
      { row: (cells) => void found.push(cells), skipped: (line) => expect.unreachable(`line ${line}`) },
      1,
    );
    for (let at = 0; at < text.length; at += 3) parser.push(text.slice(at, at + 3));
    parser.end();
    expect(found).toEqual(table);
  }
});

describe.skipIf(!hasGenerator)("exports whose truth is known (needs the generator beside the repository)", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])("seed %i", (seed) => {
    const { truth, text } = generated("csv", 5000, seed);
    const said = readAll(csv, text, options("made.csv"));
    const counts = new Map<string, number>();
    for (const { author } of said.messages) counts.set(author ?? "", (counts.get(author ?? "") ?? 0) + 1);
    const times = said.messages.map(({ at }) => at ?? 0);
    expect(said.skipped).toEqual([]);
    expect(said.guessed).toEqual([]);
    expect(accountedFor(said)).toBe(linesIn(text));
    expect(truth).toMatchObject({
      expect: {
        messages: said.messages.length,
        system: said.messages.filter(({ kind }) => kind === "system").length,
        authors: Object.fromEntries(counts),
      },
      first: new Date(times[0] ?? 0).toISOString(),
      last: new Date(times.at(-1) ?? 0).toISOString(),
    });
    // The same seed writes the same conversation as JSON, where nothing needs to be found out.
    const other: {
      messages: { type: string; timestamp: string; timestampEdited: string | null; content: string; author: { name: string } }[];
    } = JSON.parse(generated("discord", 5000, seed).text);
    const placeholder = /^(<Media omitted>|This message was deleted)$/;
    expect(
      said.messages.map(({ text: body, at, author, edited }) => [placeholder.test(body) ? "" : body, at, author, edited]),
    ).toEqual(
      other.messages.map(({ type, content, timestamp, timestampEdited, author }, index) => [
        type === "GuildMemberJoin" ? said.messages[index]?.text : content,
        Date.parse(timestamp),
        author.name,
        timestampEdited !== null,
      ]),
    );
    const replies = [...text.matchAll(/,general,(?:"(?:[^"]|"")*"|[^",\n]*),(\d*),(?:true|false)\n/g)].map(
      ([, reply]) => reply || null,
    );
    expect(said.messages.map(({ replyTo }) => replyTo)).toEqual(replies);
    expect(new Set(said.messages.map(({ conversation }) => conversation))).toEqual(new Set(["general"]));
    expect(said.messages.map(({ externalId }) => externalId)).toEqual(said.messages.map((_, at) => String(at + 1)));
  });
});
