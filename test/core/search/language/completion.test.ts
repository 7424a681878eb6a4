import { describe, expect, test } from "vitest";
import { completionAt } from "../../../../main/core/search/language/completion.ts";
import { readDate } from "../../../../main/core/search/language/dates.ts";
import { offers } from "../../../../main/core/search/language/offers.ts";

/** What is completed where the text holds "|": kind, what was typed, and what is replaced. */
function completed(marked: string): string[] | undefined {
  const caret = marked.indexOf("|");
  const text = marked.replace("|", "");
  const found = completionAt(text, caret);
  return found && [found.kind, found.typed, text.slice(found.replace.start, found.replace.end)];
}

describe("a completion", () => {
  test.each([
    ["fr|", "operator", "fr", "fr"],
    ["refund -HA|", "operator", "HA", "HA"],
    ["(be|", "operator", "be", "be"],
    ["fr|om:anna", "operator", "fr", "from:"],
    ["from:|", "person", "", ""],
    ["from:An|na x", "person", "An", "Anna"],
    ['from:"Anna B|', "person", "Anna B", '"Anna B'],
    ['from:"An|na B" x', "person", "An", '"Anna B"'],
    ["from:„An|na B“ x", "person", "An", "„Anna B“"],
    ["in:ge|", "conversation", "ge", "ge"],
    ["source:|", "source", "", ""],
    ["Has:li|", "has", "li", "li"],
    ["is:|", "is", "", ""],
    ["sentiment:p|", "sentiment", "p", "p"],
    ["outcome:|", "outcome", "", ""],
    ["tag:u|", "tag", "u", "u"],
    ["lang:d|", "language", "d", "d"],
    ["after:2024|", "date", "2024", "2024"],
    ["on:last we|", "date", "last we", "last we"],
    ["on:last| week", "date", "last", "last"],
    ["x during:letzte Wo| y", "date", "letzte Wo", "letzte Wo"],
    ["on:today fr|", "operator", "fr", "fr"],
  ])("at %j is of %s", (marked, ...expected) => {
    expect(completed(marked)).toEqual(expected);
  });

  test.each([
    "|",
    "|fr",
    "fr |",
    "refund|",
    '"fr|',
    "fr*|",
    'from:"Anna"|',
    "from: An|",
    "on: las|",
    "on:last foo|",
    "x OR|",
    "a (|",
    "12:3|",
  ])("at %j is none", (marked) => {
    expect(completed(marked)).toBeUndefined();
  });
});

describe("an offer", () => {
  test("begins as typed", () => {
    expect(offers("has", "")).toEqual(["link", "attachment", "question", "code", "emoji"]);
    expect(offers("operator", "S")).toEqual(["source:", "sentiment:"]);
    expect(offers("is", "x")).toEqual([]);
    expect(offers("date", "LAST 7")).toEqual(["last 7 days"]);
    expect(offers("date", "let")).toContain("letzte Woche");
    expect(offers("date", "")).not.toContain("heute");
  });

  test("of a date reads as one", () => {
    const calendar = { now: Date.UTC(2024, 2, 13), timeZone: "UTC", weekStart: 1, dayFirst: true };
    for (const offer of [...offers("date", ""), ...offers("date", "l"), ...offers("date", "d"), ...offers("date", "h")]) {
      expect(readDate(offer, calendar), offer).toBeDefined();
    }
  });
});
