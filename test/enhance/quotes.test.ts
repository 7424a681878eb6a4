import { describe, expect, test } from "vitest";
import { readNumbers, writeNumbers } from "../../main/core/enhance/numbers.ts";
import { proseOf } from "../../main/core/enhance/prose.ts";
import { standOf } from "../../main/core/enhance/quotes.ts";
import { randomFrom } from "../../main/core/samples/random.ts";

const text = "I am sorry to hear that.\n\nWhich number does your parcel have? We will “surely” find it.";
const stand = (quote: string) => {
  const { start, end, grade } = standOf(text, quote);
  return [grade, text.slice(start, end)];
};

describe("a quote and the message that it was taken from", () => {
  test.each([
    ["sorry to hear", "exact", "sorry to hear"],
    ["hear that.\n  Which number", "exact", "hear that.\n\nWhich number"],
    ["i am SORRY to hear that", "close", "I am sorry to hear that"],
    ['We will "surely" find it', "close", "We will “surely” find it"],
    ["Which number does the parcel have", "close", "Which number does your parcel have"],
    ["Nobody ever said number four", "missing", ""],
    ["number sorry find", "missing", ""],
    ["", "missing", ""],
  ])("%s: %s", (quote, grade, found) => {
    expect(stand(quote)).toEqual([grade, found]);
  });

  test("each stretch of a text is found in it, however it is cut", () => {
    const random = randomFrom(5);
    for (let round = 0; round < 300; round++) {
      const start = Math.floor(random() * text.length);
      const quote = text.slice(start, start + 1 + Math.floor(random() * 40)).trim();
      if (quote !== "") expect(standOf(text, quote).grade, quote).toBe("exact");
    }
  });
});

test("numbers stand for the same messages when they are read again", () => {
  const random = randomFrom(9);
  for (let round = 0; round < 200; round++) {
    let id = 0;
    const ids = Array.from({ length: 1 + Math.floor(random() * 30) }, () => {
      id += random() < 0.7 ? 1 : 1 + Math.floor(random() * 9);
      return id;
    });
    const first = 1 + Math.floor(random() * 5);
    const idOf = readNumbers(writeNumbers(first, ids));
    expect(ids.map((_, index) => idOf(first + index))).toEqual(ids);
    expect([idOf(first - 1), idOf(first + ids.length)]).toEqual([undefined, undefined]);
  }
});

test("the prose of an answer grows with it and never takes a word back", () => {
  const answer = JSON.stringify({
    summary: [
      { text: "Anna asked for “it” \\ \n twice.", evidence: [{ message: 1, quote: 'the "text": "of a" quote' }] },
      { text: "Ben said no.", evidence: [] },
    ],
    sentiment: "neutral",
    decisions: [{ text: "Not this.", evidence: [] }],
  });
  let before = "";
  for (let end = 0; end <= answer.length; end++) {
    const prose = proseOf(answer.slice(0, end));
    expect(prose.startsWith(before.replace(/ $/, "")) || prose === "", `${before} | ${prose}`).toBe(true);
    if (prose !== "") before = prose;
  }
  expect(before).toBe("Anna asked for “it” \\ \n twice. Ben said no.");
});
