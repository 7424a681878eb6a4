import { describe, expect, test } from "vitest";
import { pick, randomFrom } from "../../../../main/core/samples/random.ts";
import { completionAt } from "../../../../main/core/search/language/completion.ts";
import type { Calendar } from "../../../../main/core/search/language/dates.ts";
import { closedValues, isClosed, operators } from "../../../../main/core/search/language/operators.ts";
import { quoted } from "../../../../main/core/search/language/quotes.ts";
import { readSearch } from "../../../../main/core/search/language/read.ts";
import { type AskedDate, joined, type Node, negated } from "../../../../main/core/search/language/tree.ts";
import { written } from "../../../../main/core/search/language/written.ts";
import { termOf } from "../../../../main/core/search/question.ts";
import { stripped } from "./stripped.ts";

type Random = () => number;

const calendar: Calendar = { now: Date.UTC(2024, 2, 13, 15), timeZone: "Europe/Berlin", weekStart: 1, dayFirst: true };
const read = (text: string) => readSearch(text, calendar);
const nowhere = { start: 0, end: 0 };
const textDates = ["2024", "last week", "5. März 2024", "March 5, 2024", "today", "3/5/2024"] as const;
const filterNames = ["from", "in", "source", "tag", "lang", "like", "has", "is", "sentiment", "outcome"] as const;

const signs = [..."\"“”„«»()*-:'\\ \t\n\0\u0001\u00a0.,/#@_1aäß返😀\ud83d"] as [string, ...string[]];
const shards = [...'()-" *ab', " OR ", " AND ", "refund", ...operators.map((name) => `${name}:`), ...textDates, "form:x"];

function stringOf(random: Random, parts: readonly string[], most: number): string {
  const length = Math.floor(random() * most);
  return Array.from({ length }, () => pick(random, parts as [string, ...string[]])).join("");
}

function leaf(random: Random): Node {
  for (;;) {
    if (random() < 0.3) {
      const name = pick(random, filterNames);
      const value = isClosed(name) ? pick(random, closedValues[name]) : stringOf(random, signs, 12);
      if (value.trim() !== "") return { is: "filter", name, value, at: nowhere };
    }
    const text = pick(random, ["refund", "OR", "AND", "on:2024", "form:x", "-a", "a", stringOf(random, signs, 12)]);
    const term = termOf(text, { starred: random() < 0.3, begun: false });
    if (term !== undefined) return { is: "term", term, text, at: nowhere };
  }
}

function tree(random: Random, depth: number): Node {
  const chance = depth === 0 ? 1 : random();
  if (chance > 0.6) return leaf(random);
  if (chance > 0.45) return negated(tree(random, depth - 1)) ?? leaf(random);
  const parts = Array.from({ length: 2 + Math.floor(random() * 3) }, () => tree(random, depth - 1));
  return joined(chance > 0.2 ? "and" : "or", parts) ?? leaf(random);
}

function dates(random: Random): AskedDate[] {
  const length = Math.floor(random() * 3);
  return Array.from({ length }, () => ({
    name: pick(random, ["on", "before", "after", "during"]),
    value: pick(random, textDates),
    at: nowhere,
  }));
}

function nodes(node: Node | undefined): Node[] {
  if (node === undefined || node.is === "term" || node.is === "filter") return node === undefined ? [] : [node];
  return [node, ...(node.is === "not" ? nodes(node.of) : node.of.flatMap(nodes))];
}

describe.each([
  ["signs", signs],
  ["shards", shards],
])("whatever is typed, of %s,", (_, parts) => {
  const random = randomFrom(20_240_313);
  const texts = Array.from({ length: 1500 }, () => stringOf(random, parts, 25));

  test("places lie within the text, in order, and a problem's place holds what was found", () => {
    for (const text of texts) {
      const { ask, asked, problems } = read(text);
      const leaves = nodes(ask).flatMap((node) => ("at" in node ? [node] : []));
      for (const { at } of [...leaves, ...asked, ...problems]) {
        expect(at.start, text).toBeGreaterThanOrEqual(0);
        expect(at.start, text).toBeLessThan(at.end);
        expect(at.end, text).toBeLessThanOrEqual(text.length);
      }
      expect(leaves.map(({ at }) => at.start)).toEqual(leaves.map(({ at }) => at.start).sort((a, b) => a - b));
      for (const { at, found } of problems) expect(text.slice(at.start, at.end).slice(0, 100)).toBe(found);
    }
  });

  test("no sign of it is syntax to the index", () => {
    for (const text of texts) {
      for (const node of nodes(read(text).ask)) {
        if (node.is === "term") expect(node.term.match).toMatch(/^"[^"*\0]*"(?: \*)?$/);
      }
    }
  });

  test("a tree has no level too many", () => {
    for (const text of texts) {
      for (const node of nodes(read(text).ask)) {
        if (node.is === "not") expect(node.of.is).not.toBe("not");
        if (node.is !== "and" && node.is !== "or") continue;
        expect(node.of.length).toBeGreaterThan(1);
        expect(node.of.map((part) => part.is)).not.toContain(node.is);
      }
    }
  });

  test("it reads the same after it was written", () => {
    for (const text of texts) {
      const question = read(text);
      const again = read(written(question));
      expect(stripped(again), text).toEqual(stripped(question));
      expect(again.dates).toEqual(question.dates);
      expect(again.terms).toEqual(question.terms);
    }
  });

  test("what is completed holds the caret and what was typed", () => {
    for (const text of texts) {
      for (let caret = 0; caret <= text.length; caret += 1) {
        const completion = completionAt(text, caret);
        if (completion === undefined) continue;
        const { typed, replace } = completion;
        expect(replace.start).toBeLessThanOrEqual(caret);
        expect(replace.end).toBeGreaterThanOrEqual(caret);
        expect(text.slice(0, caret).endsWith(typed)).toBe(true);
      }
    }
  });
});

test("a tree reads the same after it was written, with nothing to remark but empty dates", () => {
  const random = randomFrom(7);
  for (let round = 0; round < 1500; round += 1) {
    const question = { ask: tree(random, 4), asked: dates(random) };
    const again = read(written(question));
    expect(stripped(again), written(question)).toEqual(stripped(question));
    expect(again.problems.filter((problem) => problem.code !== "empty_range")).toEqual([]);
  }
});

test("a quoted value reads back the same, whatever stands behind it", () => {
  const random = randomFrom(11);
  for (let round = 0; round < 1500; round += 1) {
    const value = stringOf(random, signs, 15);
    if (value.trim() === "") continue;
    expect(nodes(read(`from:${quoted(value)} x`).ask)).toContainEqual(expect.objectContaining({ name: "from", value }));
  }
});

test("ten thousand signs are read at once", () => {
  for (const part of [...signs, ...shards, "on:last ", "-(", '"" ', "a:", "form:x "]) {
    const text = part.repeat(10_000 / part.length);
    const begun = performance.now();
    read(text);
    completionAt(text, text.length);
    expect(performance.now() - begun, part).toBeLessThan(250);
  }
});
