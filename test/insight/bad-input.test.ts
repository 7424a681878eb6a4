import { expect, test } from "vitest";
import { understanding } from "../../preload/contract/insight.ts";
import { talk, understand } from "./talk.ts";

const told = (lines: Parameters<typeof talk>[0]) => understanding.parse(understand(talk(lines)));

test("one message gives a result and says that it is little", () => {
  const { limits, counts, summary } = told([["Ada", "hi"]]);
  expect(limits).toContain("not_enough_text");
  expect(counts.messages).toBe(1);
  expect(summary).toEqual([]);
});

test("no messages at all", () => {
  expect(told([]).limits).toContain("not_enough_text");
});

test("only emoji have a mood but nothing to tell", () => {
  const { limits, summary, sentiment } = told([
    ["Ada", "😡😡"],
    ["Bob", "😭"],
  ]);
  expect(limits).toContain("not_enough_text");
  expect(summary).toEqual([]);
  expect(sentiment.mood).toBeLessThan(0);
});

test("only media", () => {
  const { limits, keywords, entities } = told([
    ["Ada", "IMG-2041.jpg", { kind: "media" }],
    ["Bob", "", { kind: "media" }],
  ]);
  expect(limits).toContain("not_enough_text");
  expect([...keywords, ...entities]).toEqual([]);
});

test("without dates nothing is due, and the limit says why", () => {
  const { limits, actionItems } = told([
    ["c:Ada", "The lamp is broken, what now?", { at: null }],
    ["a:Bob", "I'll send you a new lamp by Friday.", { at: null }],
  ]);
  expect(limits).toContain("no_dates");
  expect(actionItems.map(({ due }) => due)).toEqual([null]);
});

test("somebody who talks alone answers no questions", () => {
  const { questions } = told([
    ["Ada", "Where did I leave the key of the cellar?"],
    ["Ada", "In the kitchen perhaps."],
  ]);
  expect(questions.map(({ status }) => status)).toEqual(["unanswered"]);
});

test("five languages are told apart, message by message", () => {
  const { languages, limits } = told([
    ["A", "I think that the house is too big for the two of us"],
    ["B", "Ich glaube, dass das Haus für uns beide viel zu groß ist"],
    ["C", "Je pense que la maison est trop grande pour nous deux"],
    ["D", "Creo que la casa es demasiado grande para nosotros dos"],
    ["E", "Acho que a casa é muito grande para nós dois, não é?"],
  ]);
  expect(languages.map(({ language }) => language).sort()).toEqual(["de", "en", "es", "fr", "pt"]);
  expect(limits).not.toContain("no_words_for_language");
});

test("a language without word lists still has its questions, and says that much is missing", () => {
  const { questions, limits } = told([
    ["A", "Hoe laat kom je morgen naar het feest van de buren?"],
    ["B", "Ik kom om acht uur, maar ik kan niet heel lang blijven"],
  ]);
  expect(questions.map(({ status }) => status)).toEqual(["answered"]);
  expect(limits).toContain("no_words_for_language");
});

test.each([
  ["base64", `${"QmFzZTY0IGlzIG5vdCBhIGxhbmd1YWdl".repeat(3000)}`],
  ["a stack trace", `Error: no\n${"    at Object.parse (/srv/app/main.js:12:7)\n".repeat(500)}`],
  ["code", "const a = {b: [1, 2], c: (d) => d * 2}; if (a.b[0] < 3) { return a.c(4); }\n".repeat(200)],
  ["dots", "a.".repeat(100_000)],
])("%s is no talk, and is read in a moment", (_, text) => {
  const before = performance.now();
  const { summary, actionItems } = told([["Ada", text]]);
  expect([...summary, ...actionItems]).toEqual([]);
  expect(performance.now() - before).toBeLessThan(2000);
});

test("a message of two megabytes costs no more than its beginning, and its words are counted", () => {
  const before = performance.now();
  const { counts, summary } = told([["Ada", "The old lighthouse keeper counts the ships at night. ".repeat(40_000)]]);
  expect(performance.now() - before).toBeLessThan(2000);
  expect(counts.words).toBeGreaterThan(300_000);
  expect(summary.length).toBeLessThanOrEqual(2);
});

test("what is kept of a very long conversation stays bounded (the bench runs 200,000 messages)", () => {
  const lines = Array.from({ length: 5_000 }, (_, index): Parameters<typeof talk>[0][number] => [
    `P${index % 40}`,
    index % 3 === 0 ? `Who brings item ${index} to the harbour?` : `I'll bring crate ${index} to the harbour by Friday.`,
  ]);
  const { questions, actionItems, summary, keywords, sentiment, counts } = told(lines);
  expect(counts.messages).toBe(5_000);
  expect(questions.length).toBeLessThanOrEqual(1200);
  expect(actionItems.length).toBeLessThanOrEqual(40);
  expect(summary.length).toBeLessThanOrEqual(14);
  expect([keywords.length, sentiment.line.length].every((length) => length <= 100)).toBe(true);
});
