import { expect, test } from "vitest";
import { patternOf } from "../../../main/core/search/pattern.ts";

// Bugs these would catch: a pattern that fits half a word, one that the index would be asked the wrong words for, one that never ends.

const fits = (pattern: string, text: string) => patternOf(pattern)?.fits(text);

test.each([
  ["inv-????", "See INV-2291, please.", true],
  ["inv-????", "see inv-22911", false],
  ["inv-????", "see xinv-2291", false],
  ["inv-????", "see inv-229", false],
  ["order #*", "my order  #A-19/b is late", true],
  ["order #*", "my orders #19", false],
  ["order #*", "order 19", false],
  ["*@acme.com", "write to jo.bloggs@acme.com.", true],
  ["*@acme.com", "write to jo@acme.community", false],
  ["re*d", "the red kettle", true],
  ["re*d", "re-ordered", true],
  ["re*d", "re turned", false],
  ["müll*", "MULLABFUHR", true],
  ["返金*です", "昨日返金した件です。", true],
  ["a?c def", "a b abc def", true],
])("%s in %s", (pattern, text, found) => {
  expect(fits(pattern, text)).toBe(found);
});

test("the index is asked for whole words and beginnings alone, never for what a wildcard may have cut", () => {
  const anchors = (pattern: string) => patternOf(pattern)?.anchors.map(({ word, begun }) => `${word}${begun ? "*" : ""}`);
  expect(anchors("order #*")).toEqual(["order"]);
  expect(anchors("inv-????")).toEqual(["inv"]);
  expect(anchors("ref*ed box")).toEqual(["ref*", "box"]);
  expect(anchors("*@acme.com")).toEqual(["acme", "com"]);
  for (const wide of ["*", "????", "*fund*", "r*", "?ab *", "#*", "", "a".repeat(101)])
    expect(anchors(wide), wide).toBeUndefined();
});

test("no pattern makes a text take long", () => {
  const text = `${"a".repeat(20_000)} ${"a ".repeat(10_000)}`;
  const began = performance.now();
  for (const pattern of [`aa${"*a".repeat(48)}b`, `aa ${"a ".repeat(48)}b`, `aa${"?".repeat(97)}b`, "aa(a+)+$"])
    expect(fits(pattern, text), pattern).toBe(false);
  // so much that only what goes wrong reaches it: a pattern that is tried again from every place takes hours
  expect(performance.now() - began).toBeLessThan(20_000);
});
