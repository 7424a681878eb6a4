import { describe, expect, it } from "vitest";
import { records } from "../../main/core/ingest/formats/records.ts";
import { pick, randomFrom } from "../../main/core/samples/random.ts";
import { accountedFor, inShort, linesIn, options, readAll, samplesIn } from "./tables.ts";

const samples = samplesIn("records");

describe("samples of records", () => {
  it.each(samples)("$name says what is expected", ({ name, text, expected }) => {
    expect(inShort(readAll(records, text, options(name)))).toEqual(expected);
    expect(records.sniff({ fileName: "export.txt", text, isWhole: true })).toBeGreaterThanOrEqual(0.5);
  });

  it.each(samples)("$name reads the same in chunks of 1, 7 and 4096 characters", ({ name, text }) => {
    const whole = readAll(records, text, options(name), text.length);
    for (const chunk of [1, 7, 4096]) expect(readAll(records, text, options(name), chunk)).toEqual(whole);
  });
});

it("every line of a file of lines is accounted for, whatever was done to it", () => {
  const random = randomFrom(5);
  const lines = samples.find(({ name }) => name === "lines.jsonl")?.text ?? "";
  for (let round = 0; round < 300; round++) {
    let text = lines;
    for (let change = 0; change < 4; change++) {
      const at = 1 + Math.floor(random() * text.length);
      text =
        text.slice(0, at) + pick(random, ['"', "{", "}", "[", "\\", "\n", ",", ""]) + text.slice(at + Math.floor(random() * 3));
    }
    const said = readAll(records, text, options("mutated.jsonl"));
    expect(accountedFor(said), text).toBe(linesIn(text));
    expect(readAll(records, text, options("mutated.jsonl"), 7)).toEqual(said);
  }
});

it("every item of a list of any size is accounted for and keeps its number", () => {
  const items = Array.from({ length: 3000 }, (_, at) => ({
    id: at + 1,
    sender: at % 2 ? "Ann" : "Ben",
    text: `"[{${at}\\`,
    time: 1_700_000_000 + at,
  }));
  for (const text of [JSON.stringify(items), JSON.stringify({ name: "x", messages: items }, null, 1)]) {
    const said = readAll(records, text, options("list.json"), 100);
    expect(said.messages.map(({ line, externalId, text: body }) => [line, externalId, body])).toEqual(
      items.map(({ id, text: body }) => [id, String(id), body]),
    );
    expect(said.skipped).toEqual([]);
  }
});
