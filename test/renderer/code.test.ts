import { expect, it } from "vitest";
import { pieces } from "../../renderer/features/reader/pieces.ts";

const codes = (text: string) => pieces(text, undefined).filter(({ code }) => code !== undefined);

it("code between backticks is told from the prose around it, and loses nothing but the backticks", () => {
  expect(pieces("use `npm ci` here", undefined)).toEqual([
    { text: "use ", marked: false },
    { text: "npm ci", marked: false, code: "inline" },
    { text: " here", marked: false },
  ]);
  expect(pieces("so:\n```ts\nconst a = `b`;\n```\nright", undefined)).toEqual([
    { text: "so:\n", marked: false },
    { text: "const a = `b`;", marked: false, code: "block" },
    { text: "right", marked: false },
  ]);
});

it("a backtick that is not closed is text", () => {
  for (const text of ["it's 5` long", "```", "```\nnever closed", "``", "a ` b\nc ` d"]) {
    expect(codes(text)).toEqual([]);
    expect(
      pieces(text, undefined)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
  }
});

it("an address in code is no link, and what is searched for is marked there too", () => {
  expect(pieces("`https://example.com`", undefined)).toEqual([{ text: "https://example.com", marked: false, code: "inline" }]);
  expect(pieces("`a refund b`", /refund/giu).map(({ marked, code }) => [marked, code])).toEqual([
    [false, "inline"],
    [true, "inline"],
    [false, "inline"],
  ]);
});

it("a text of backticks alone does not hold the page up", () => {
  const start = performance.now();
  for (const text of ["`".repeat(100_000), "```a".repeat(25_000), "`\n".repeat(50_000)]) pieces(text, undefined);
  expect(performance.now() - start).toBeLessThan(1000);
});
