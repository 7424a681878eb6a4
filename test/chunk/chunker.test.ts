import { describe, expect, test } from "vitest";
import { Chunker } from "../../main/core/chunk/chunker.ts";
import { basicSummary } from "../../main/core/chunk/summary.ts";
import { tokensAtMost } from "../../main/core/chunk/tokens.ts";
import type { Chunk, ChunkMessage, ChunkOptions } from "../../main/core/chunk/types.ts";

// Bugs these would catch: a message that stands in no chunk, a chunk that does not fit, half an emoji, a cut that moves when more is said.

const options: ChunkOptions = {
  method: "tokens",
  tokens: 200,
  overlap: 0,
  pauseMinutes: 60,
  messages: 5,
  timeZone: "Europe/Berlin",
};
const minute = 60_000;
const start = Date.UTC(2026, 2, 12, 20);

const said = (count: number, text = (at: number) => `message number ${at} about the order`): ChunkMessage[] =>
  Array.from({ length: count }, (_, at) => ({ id: at + 1, author: "Ann", at: start + at * minute, text: text(at) }));

function chunked(messages: readonly ChunkMessage[], more: Partial<ChunkOptions> = {}): Chunk[] {
  const chunks: Chunk[] = [];
  const chunker = new Chunker({ ...options, ...more }, (chunk) => chunks.push(chunk));
  for (const message of messages) chunker.add(message);
  chunker.end();
  return chunks;
}

const spans = (chunks: readonly Chunk[]) => chunks.map(({ first, last }) => [first, last]);

describe("every method", () => {
  test.each(["tokens", "pause", "messages", "day", "topic"] as const)(
    "%s keeps every message, in order, in chunks that fit",
    (method) => {
      const messages = said(500, (at) => (at % 97 === 0 ? "a long one. ".repeat(80) : `words ${at} 返金 👍🏽`));
      const chunks = chunked(messages, { method });
      expect(chunks.map(({ index }) => index)).toEqual(chunks.map((_, at) => at));
      for (const { tokens, text } of chunks) {
        expect(tokens).toBeLessThanOrEqual(200);
        expect(tokensAtMost(text)).toBeLessThanOrEqual(tokens);
      }
      const text = chunks.map((chunk) => chunk.text).join("\n");
      for (const { text: own } of messages) expect(text).toContain(own.slice(0, 11));
      expect(chunks[0]?.first).toBe(1);
      expect(chunks.at(-1)?.last).toBe(500);
    },
  );

  test.each(["tokens", "pause", "messages", "day", "topic"] as const)("%s moves no cut when more is said", (method) => {
    const talk = (at: number) =>
      at % 40 < 20 ? `parcel delivery courier doorstep ${at}` : `invoice payment refund account ${at}`;
    const before = chunked(said(300, talk), { method, tokens: 1000 });
    const after = chunked(said(320, talk), { method, tokens: 1000 });
    expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
  });
});

test("a pause, a number of messages and a day end a chunk", () => {
  const late = said(9).map((message, at) => ({ ...message, at: start + at * minute + (at >= 4 ? 2 * 60 * minute : 0) }));
  expect(spans(chunked(late, { method: "pause", tokens: 4000 }))).toEqual([
    [1, 4],
    [5, 9],
  ]);
  expect(spans(chunked(said(12), { method: "messages", tokens: 4000 }))).toEqual([
    [1, 5],
    [6, 10],
    [11, 12],
  ]);
  // it is past midnight in Berlin an hour before it is in London
  const night = said(3).map((message, at) => ({ ...message, at: Date.UTC(2026, 2, 12, 22, 59 + at) }));
  expect(spans(chunked(night, { method: "day", tokens: 4000 }))).toEqual([
    [1, 1],
    [2, 3],
  ]);
});

test("another topic ends a chunk", () => {
  const one = ["parcel courier delivery doorstep", "courier delivery tracking parcel", "parcel tracking doorstep courier"];
  const other = ["invoice payment account refund", "refund payment invoice credit", "credit account payment refund"];
  const messages = said(40, (at) => (at < 20 ? one : other)[at % 3] ?? "");
  const chunks = chunked(messages, { method: "topic", tokens: 4000 });
  expect(chunks).toHaveLength(2);
  expect(Math.abs((chunks[1]?.first ?? 0) - 21)).toBeLessThanOrEqual(3);
});

test("an overlap says the end of the chunk before once more, and nothing else", () => {
  const chunks = chunked(said(12), { method: "messages", overlap: 2, tokens: 4000 });
  expect(spans(chunks)).toEqual([
    [1, 5],
    [4, 10],
    [9, 12],
  ]);
  for (const { tokens } of chunked(said(50), { overlap: 5, tokens: 60 })) expect(tokens).toBeLessThanOrEqual(60);
});

test("a message that fits into no chunk is cut between sentences, and nowhere within a sign", () => {
  const text = `${"This is a sentence. ".repeat(40)}${"👩‍👩‍👧‍👦".repeat(60)}`;
  const chunks = chunked([{ id: 7, author: null, at: null, text }]);
  expect(chunks.length).toBeGreaterThan(2);
  for (const { first, last, tokens } of chunks) {
    expect([first, last]).toEqual([7, 7]);
    expect(tokens).toBeLessThanOrEqual(200);
  }
  expect(chunks.map((chunk) => chunk.text.replaceAll(" ", "")).join("")).toBe(text.replaceAll(" ", ""));
  expect(chunks[0]?.text.endsWith("sentence.")).toBe(true);
  for (const { text: piece } of chunks) expect(piece.startsWith("\u200d") || piece.endsWith("\u200d")).toBe(false);
});

describe("a basic summary", () => {
  const word = (length: number) => "x".repeat(length);
  test.each([
    ["a short text as it is, trimmed", `  ${word(150)}\n`, word(150)],
    ["the beginning up to the last space behind the hundredth sign", `${word(120)} ${word(60)}`, `${word(120)}...`],
    ["all 150 signs where the last space lies before that", `${word(100)} ${word(200)}`, `${word(100)} ${word(49)}...`],
    ["all 150 signs where there is no space", word(151), `${word(150)}...`],
    ["a space at the very sign 101", `${word(101)} ${word(100)}`, `${word(101)}...`],
    ["whole families", "👩‍👩‍👧‍👦".repeat(151), `${"👩‍👩‍👧‍👦".repeat(150)}...`],
    ["150 signs of several units each as they are", "é🇩🇪".repeat(75), "é🇩🇪".repeat(75)],
    ["nothing of nothing", " \n ", ""],
  ])("is %s", (_, text, summary) => {
    expect(basicSummary(text)).toBe(summary);
  });
});
