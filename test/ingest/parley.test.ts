import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parley } from "../../main/core/ingest/formats/parley.ts";
import { conversationLine, headerLine, lineSchema, messageLine, personLine } from "../../main/core/ingest/interchange.ts";
import { validator } from "../../main/core/ingest/interchange-validator.ts";
import type { ReadConversation, ReadMessage, ReadPerson } from "../../main/core/ingest/types.ts";
import { pick, randomFrom } from "../../main/core/samples/random.ts";
import { messageKind, participantKind, platform } from "../../preload/contract/values.ts";
import { samplesOf, suiteOf } from "./formatSuite.ts";
import { options, readAll } from "./tables.ts";

suiteOf({ format: parley, folder: "parley", bits: ['"', "{", "}", "\n", "\\", ",", "null", ":", "\u0000", "1"], rounds: 120 });

/** Whatever a format can tell, with the values that JSON, time and unusual texts make hard. */
function made(seed: number): { conversations: ReadConversation[]; people: ReadPerson[]; messages: ReadMessage[] } {
  const random = randomFrom(seed);
  const maybe = <Value>(value: Value): Value | null => (random() < 0.5 ? value : null);
  const any = <Value>(values: readonly Value[]): Value => pick(random, values as readonly [Value, ...Value[]]);
  const text = () =>
    any(["", "hi", "a\nb\r\n\tc", '"\\u0000"\u0000', "\ud800 alone", "👩‍👩‍👧 שלום", "\u2028", "{}", "__proto__"]);
  const time = () => any([-62_135_596_800_000, -1, 0, 1_700_000_000_123, 253_402_300_799_999]);
  const conversations = ["c", "", "__proto__"].map((key) => {
    const of = maybe(any(platform.options));
    return { key, externalId: maybe(text()), title: text(), ...(of !== null && { platform: of }) };
  });
  const people = ["p", "", "toString"].map((key) => {
    const isOwner = maybe(random() < 0.5);
    const kind = any(participantKind.options);
    return { key, externalId: maybe(text()), name: text(), kind, ...(isOwner !== null && { isOwner }) };
  });
  const messages = Array.from({ length: 12 }, (_, index): ReadMessage => {
    const path = maybe(text());
    return {
      conversation: any(conversations).key,
      author: maybe(any(people).key),
      at: maybe(time()),
      kind: any(messageKind.options),
      text: text(),
      externalId: maybe(text()),
      replyTo: maybe(text()),
      thread: maybe(text()),
      edited: random() < 0.5,
      editedAt: maybe(time()),
      reactions: maybe([{ emoji: "👍", count: 1 + Math.floor(random() * 9) }]) ?? [],
      attachments: maybe([{ name: text(), type: text(), ...(path !== null && { path }) }]) ?? [],
      line: 1 + conversations.length + people.length + index + 1,
    };
  });
  return { conversations, people, messages };
}

const written = ({ conversations, people, messages }: ReturnType<typeof made>) =>
  [
    headerLine({ exportedAt: 0, exportedBy: "a test" }),
    ...conversations.map(conversationLine),
    ...people.map(personLine),
    ...messages.map(messageLine),
  ].join("");

const problemsIn = (text: string, chunk = text.length) => {
  const problems: string[] = [];
  const checking = validator((line, reason) => void problems.push(`${line}: ${reason}`));
  for (let at = 0; at < text.length; at += chunk) checking.push(text.slice(at, at + chunk));
  checking.end();
  return { ...checking.result(), problems, count: checking.result().problems };
};

describe("what is written", () => {
  it("comes back identical, and keeps the format: no field, instant or sign is lost on the way", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const truth = made(seed);
      const text = written(truth);
      const said = readAll(parley, text, options("x.jsonl"));
      expect({ conversations: said.conversations, people: said.people, messages: said.messages }).toEqual(truth);
      expect([said.skipped, said.guessed]).toEqual([[], []]);
      expect(problemsIn(text)).toMatchObject({ problems: [], isParley: true });
    }
  });
});

describe("docs/parley-format.schema.json", () => {
  it("says what the code says", () => {
    const file: unknown = JSON.parse(readFileSync(new URL("../../docs/parley-format.schema.json", import.meta.url), "utf8"));
    expect(file).toEqual(JSON.parse(JSON.stringify(lineSchema())));
  });
});

describe("the validator", () => {
  const samples = samplesOf(parley, "parley");

  it.each(samples)("finds a problem in $name exactly where the reader has something to say", ({ name, text }) => {
    const { skipped, guessed } = readAll(parley, text, options(name));
    const lines = (numbers: number[]) => [...new Set(numbers)].sort((a, b) => a - b);
    const { problems, count } = problemsIn(text);
    expect(lines(problems.map((problem) => Number.parseInt(problem, 10)))).toEqual(
      lines([...skipped, ...guessed].map(({ line }) => line)),
    );
    expect(count).toBe(problems.length);
    for (const chunk of [1, 7]) expect(problemsIn(text, chunk).problems).toEqual(problems);
  });

  it.each([
    ["", false, []],
    ["time,text\n", false, ['1: the first line is not the header {"parley":1}']],
    ['{"parley":1}\n{"parley":1}\n', true, ["2: a second header"]],
    ['\ufeff{"parley":1}\r\n\r\n', true, []],
    ['{"parley":"1"}', true, ["1: parley: this Parley knows version 1 only"]],
    ['{"parley":1}\n{"text":"x"}', true, ["2: type: there is no type: conversation, person or message"]],
  ])("of %j says whether it is Parley's (%j) and what is wrong", (text, isParley, problems) => {
    expect(problemsIn(text)).toMatchObject({ isParley, problems });
  });
});
