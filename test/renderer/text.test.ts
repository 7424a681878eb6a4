import { describe, expect, it } from "vitest";
import { pieces, wordsOf } from "../../renderer/features/reader/pieces.ts";
import { markedPieces } from "../../renderer/features/search/marks.ts";

const links = (text: string) =>
  pieces(text, undefined)
    .filter(({ href }) => href !== undefined)
    .map(({ href }) => href);

describe("a message's text", () => {
  it("loses and adds nothing when it is cut", () => {
    const text = 'See https://example.com/a?b=1, "refund" <b>or</b> http://x.test/(y). Refunds';
    expect(
      pieces(text, wordsOf("refund"))
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
  });

  it("links http and https and nothing that could run", () => {
    expect(links("javascript:alert(1) data:text/html,x file:///etc/passwd www.example.com")).toEqual([]);
    expect(links("go to HTTPS://Example.com/A now")).toEqual(["HTTPS://Example.com/A"]);
  });

  it("leaves the sentence's own signs out of a link", () => {
    expect(links("(see https://example.com/a).")).toEqual(["https://example.com/a"]);
    expect(links("https://en.wikipedia.org/wiki/Parley_(truce), they say")).toEqual([
      "https://en.wikipedia.org/wiki/Parley_(truce)",
    ]);
  });

  const marked = (text: string, query: string) =>
    pieces(text, wordsOf(query))
      .filter((piece) => piece.marked)
      .map((piece) => piece.text);

  it("marks words where they begin, phrases over line ends and characters in scripts without spaces", () => {
    expect(marked("I refunded the prerefund REFUND", "refund")).toEqual(["refund", "REFUND"]);
    expect(marked("annual\nplan of the annual great plan", '"annual plan"')).toEqual(["annual\nplan"]);
    expect(marked("注文番号の返金について", "返金")).toEqual(["返金"]);
    expect(marked("refunded today", "refun*")).toEqual(["refunded"]);
  });

  it("takes signs of a search as they are", () => {
    expect(() => wordsOf("a.b( [c *")).not.toThrow();
    expect(marked("cost (EUR) a.b axb", "a.b")).toEqual(["a.b"]);
    expect(wordsOf("  ** ")).toBeUndefined();
  });
});

describe("a snippet", () => {
  it("is cut at its marks, also where they overlap or reach too far", () => {
    const cut = markedPieces("one two three", [
      { start: 8, end: 99 },
      { start: 4, end: 7 },
      { start: 5, end: 7 },
    ]);
    expect(cut.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("")).toBe("one [two] [three]");
  });
});
