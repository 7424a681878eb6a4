import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { whatsapp } from "../../main/core/ingest/formats/whatsapp.ts";
import type { ReadMessage } from "../../main/core/ingest/types.ts";
import { linesIn, readAll } from "./samples/whatsapp/reading.ts";

const expectation = z.strictObject({
  options: z.strictObject({ fileName: z.string(), timezone: z.string(), dateOrder: z.enum(["dmy", "mdy", "ymd"]).nullable() }),
  title: z.string(),
  dates: z.strictObject({ order: z.string(), sure: z.boolean() }).nullable(),
  people: z.array(z.string()),
  messages: z.array(
    z.strictObject({
      at: z.string().nullable(),
      kind: z.string(),
      author: z.string().nullable(),
      text: z.string(),
      edited: z.literal(true).optional(),
      attachments: z.array(z.strictObject({ name: z.string(), type: z.string() })).optional(),
    }),
  ),
  skipped: z.array(z.number()),
  guessed: z.array(z.number()),
});

const folder = new URL("./samples/whatsapp/", import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => ({
    name,
    text: readFileSync(new URL(name, folder), "utf8"),
    expected: expectation.parse(JSON.parse(readFileSync(new URL(name.replace(/txt$/, "expected.json"), folder), "utf8"))),
  }));

/** As an expectation writes it. */
function shown({ at, kind, author, text, edited, attachments }: ReadMessage) {
  return {
    at: at === null ? null : new Date(at).toISOString().replace(".000Z", "Z"),
    kind,
    author,
    text,
    ...(edited ? { edited } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}

describe.each(samples)("the WhatsApp sample $name", ({ name, text, expected }) => {
  it("is read as expected, and what was skipped or guessed is told", () => {
    const reading = readAll(text, expected.options);
    expect(reading.messages.map(shown)).toEqual(expected.messages);
    expect(reading.conversations.at(-1)).toEqual({ key: "chat", externalId: null, title: expected.title });
    expect(reading.people.map((person) => person.name)).toEqual(expected.people);
    expect(reading.dates).toMatchObject(expected.dates ?? {});
    expect(reading.skipped.map((skip) => skip.line)).toEqual(expected.skipped);
    expect(reading.guessed.map((guess) => guess.line)).toEqual(expected.guessed);
  });

  it("has every line accounted for", () => {
    const { messages, structure, skipped } = readAll(text, expected.options);
    expect(messages.length + structure + skipped.length).toBe(linesIn(text));
  });

  it.each([1, 7, 4096])("is the same in chunks of %i signs", (chunk) => {
    expect(readAll(text, { ...expected.options, chunk })).toEqual(readAll(text, expected.options));
  });

  it("is recognised", () => {
    const sure = whatsapp.sniff({ fileName: name, text: text.slice(0, 65_536), isWhole: true });
    expect(sure).toBeGreaterThan(0.35);
  });
});

describe("broken WhatsApp exports", () => {
  it("never stop the reading, and lose no line in silence", () => {
    const next = dice(7);
    for (let round = 0; round < 300; round += 1) {
      const sample = samples[round % samples.length];
      if (sample === undefined) throw new Error("no sample");
      const broken = damaged(sample.text, next);
      const { messages, structure, skipped } = readAll(broken, { ...sample.expected.options, chunk: 1 + next(500) });
      expect(messages.length + structure + skipped.length, `round ${round} of ${sample.name}`).toBe(linesIn(broken));
    }
  });

  it("that never end a message keep a million characters of it and tell the rest as skipped", () => {
    const text = `1/1/18, 08:00 - Ann: a\n${`${"x".repeat(999)}\n`.repeat(1200)}`;
    const { messages, structure, skipped } = readAll(text);
    expect(messages[0]?.text.length).toBeLessThanOrEqual(1_000_000);
    expect(skipped.length).toBeGreaterThan(199);
    expect(messages.length + structure + skipped.length).toBe(1201);
  });
});

describe("files of other kinds", () => {
  it.each([
    ["a log of a machine", "[2024-01-01 10:00:00] <ann> hello\n[2024-01-01 10:00:01] <ben> hi\n"],
    ["JSON", '[{"date": "2018-01-01 08:00"}]'],
    ["a table", "id,timestamp,author\n1,2018-01-01T08:00:00Z,Ann\n"],
    ["prose", "On 1/1/18 - so they say - Ann came: late.\n"],
    ["nothing", ""],
  ])("%s is not taken for WhatsApp", (_, text) => {
    expect(whatsapp.sniff({ fileName: "x.txt", text, isWhole: true })).toBeLessThan(0.3);
  });
});

describe("a text with a system message's words", () => {
  it.each(["I added the budget", "he left", "You changed the subject", "Messages and calls are end-to-end encrypted"])(
    "stays its author's: %s",
    (text) => {
      const { messages } = readAll(`1/1/18, 08:00 - NAME: ${text}\n`);
      expect(messages).toMatchObject([{ kind: "text", author: "NAME", text }]);
    },
  );
});

describe("a name with a colon", () => {
  const authorsOf = (...lines: string[]) => {
    const reading = readAll(lines.map((line) => `1/1/18, 08:00 - ${line}\n`).join(""));
    return reading.messages.map(({ author, text, kind }) => `${author ?? kind}|${text}`);
  };

  it("is whole where WhatsApp's own note stands after it, also for what they did", () => {
    expect(
      authorsOf("Lars: Dev: hi", "Ben: Lars: Dev: who?", "Lars: Dev: a: b", "Lars: Dev: <Media omitted>", "Lars: Dev left"),
    ).toEqual(["Lars: Dev|hi", "Ben|Lars: Dev: who?", "Lars: Dev|a: b", "Lars: Dev|", "system|Lars: Dev left"]);
  });

  it("is whole on iPhones where they took a message back", () => {
    const line = "[1/1/18, 08:00:00] Lars: Dev: ";
    const { people } = readAll(`${line}hi\n${line}so: it\n\u200e${line}\u200eThis message was deleted.\n`);
    expect(people.map(({ name }) => name)).toEqual(["Lars: Dev"]);
  });

  it("is not made of a word that somebody begins each text with", () => {
    const texts = [
      "Bot: Error: disk",
      "Bot: Error: net",
      "Bot: Error: disk",
      "Bot: Error: report.pdf (file attached)",
      "Bot: Error: message deleted",
    ];
    expect(authorsOf(...texts)).toEqual([
      "Bot|Error: disk",
      "Bot|Error: net",
      "Bot|Error: disk",
      "Bot|",
      "Bot|Error: message deleted",
    ]);
  });

  it("is not made of a pasted line where the shorter name writes, too, before or after", () => {
    const pasted = ["Ann: Ben: hi", "Ann: Ben: <Media omitted>", "Ann: Ben: so he said"];
    const read = ["Ann|Ben: hi", "Ann|Ben: <Media omitted>", "Ann|Ben: so he said"];
    expect(authorsOf(...pasted, "Ann: bye")).toEqual([...read, "Ann|bye"]);
    expect(authorsOf("Ann: hello", ...pasted)).toEqual(["Ann|hello", ...read]);
    expect(authorsOf(...pasted, "Ann: Ben is gone")).toEqual([...read, "Ann|Ben is gone"]);
    expect(authorsOf(...pasted.slice(0, 2))).toEqual(read.slice(0, 2));
  });
});

/** Numbers below a limit, the same for the same seed. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** A byte flipped, cut out or doubled, a few times; decoded as an import decodes it. */
function damaged(text: string, next: (limit: number) => number): string {
  const bytes = [...new TextEncoder().encode(text)];
  for (let times = 1 + next(6); times > 0 && bytes.length > 0; times -= 1) {
    const at = next(bytes.length);
    const way = next(3);
    if (way === 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8));
    else if (way === 1) bytes.splice(at, 1 + next(40));
    else bytes.splice(at, 0, ...bytes.slice(at, at + next(40)));
  }
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(new Uint8Array(bytes));
}
