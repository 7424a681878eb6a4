import { describe, expect, it } from "vitest";
import { formats as registered } from "../../main/core/ingest/registry.ts";
import { expectEveryItem, mutated, type Reading, readWith, seeded } from "./jsonReading.ts";
import { formats, samples } from "./jsonSamples.ts";

describe("samples", () => {
  it("are there for every format, at least three each, all with what is expected of them", () => {
    for (const format of formats) {
      expect(samples.filter((sample) => sample.format === format).length, format.key).toBeGreaterThanOrEqual(3);
    }
    expect(samples.filter((sample) => sample.expected === null).map((sample) => sample.name)).toEqual([]);
  });

  it.each(samples)("$name is read as expected, whatever the chunks", ({ format, text, fileName, expected }) => {
    const wanted: unknown = JSON.parse(expected ?? "null");
    for (const chunk of [text.length, 4096, 7, 1])
      expect(readWith(format, text, fileName, chunk), `chunks of ${chunk}`).toEqual(wanted);
  });

  it.each(samples)("$name is recognised by its own format only", ({ format, text, fileName }) => {
    const sure = (one: (typeof formats)[number], part: string, isWhole: boolean) => one.sniff({ fileName, text: part, isWhole });
    const sureness = sure(format, text, true);
    expect(sureness).toBeGreaterThanOrEqual(0.8);
    for (const other of registered.filter((one) => one !== format)) {
      // tables and records of no format in particular may be read in any case, but never before it
      expect(sure(other, text, true), other.key).toBeLessThan(other.platform === "generic" ? sureness : 0.5);
    }
  });

  it("are not taken for JSON chats when they are something else", () => {
    const texts = [
      "",
      "{",
      "[",
      "[]",
      "{}",
      "null",
      "id,text\n1,hello",
      '{"a": 1}',
      "[1/2/24, 08:00] Ana: hi",
      '[{"a": 1}]',
      '{"messages": []}',
    ];
    for (const format of formats)
      for (const text of texts) expect(format.sniff({ fileName: "x", text, isWhole: true }), text).toBe(0);
  });
});

/** A line of a JSONL file is a conversation, skipped or empty. */
function expectEveryLine(reading: Reading, text: string, where: string): void {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const told = new Set(reading.conversations.map((one) => Number(one.key.slice("line ".length))));
  for (const one of reading.skipped) told.add(one.line);
  expect(told.size + reading.structure, where).toBe(lines.length);
}

describe("mutations", () => {
  // each broken text is read whole and in small pieces
  // fewer of the large ones
  const rounds = 80;
  const signs = 80_000;

  it(`of every sample never throw, account for every item once and do not depend on chunks`, () => {
    const random = seeded(20240301);
    for (const { name, format, text, fileName } of samples) {
      for (let round = 0; round < Math.min(rounds, signs / text.length); round++) {
        const broken = mutated(random() < 0.5 ? text : mutated(text, random), random);
        const reading = readWith(format, broken, fileName);
        const pieces = readWith(format, broken, fileName, 1 + Math.floor(random() * 40));
        expect(pieces, `${name}, round ${round}`).toEqual(reading);
        if (format.key === "openai-chat") {
          expectEveryLine(reading, broken, `${name}, round ${round}`);
          continue;
        }
        expectEveryItem(reading, `${name}, round ${round}`);
      }
    }
  });
});
