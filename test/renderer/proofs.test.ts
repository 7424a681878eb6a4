import { expect, it } from "vitest";
import { pieces } from "../../renderer/features/reader/pieces.ts";
import { createReader } from "../../renderer/stores/reader.ts";
import { asking } from "./asking.ts";

/** What is marked as a proof, piece by piece. */
const proved = (text: string, words: RegExp | undefined, ...quotes: string[]) => {
  const spans = quotes.map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }));
  return pieces(text, words, spans).flatMap((piece) => (piece.proves ? [piece.text] : []));
};

it("a stretch is found by its place in the whole text, behind code, links and signs of two units", () => {
  expect(proved("👍🏽 `npm ci` first. Send it by Friday.", undefined, "Send it by Friday.")).toEqual(["Send it by Friday."]);
  expect(proved("so:\n```ts\nts\n```\nI will do it", undefined, "I will")).toEqual(["I will"]);
  expect(proved("see https://example.com/a, then pay", undefined, "then pay")).toEqual(["then pay"]);
});

it("a stretch that runs through a link, code and what is searched for is marked all along and loses none of them", () => {
  const text = "Please read https://example.com/a and run `npm ci` today";
  const marked = pieces(text, /run/giu, [{ start: 0, end: text.length }]);
  expect(marked.every(({ proves }) => proves)).toBe(true);
  expect(marked.find(({ href }) => href)?.text).toBe("https://example.com/a");
  expect(marked.find(({ code }) => code)?.text).toBe("npm ci");
  expect(marked.find((piece) => piece.marked)?.text).toBe("run");
});

it("stretches that overlap or lie beyond a text that was shortened since lose no letter of it", () => {
  const text = "It is paid.";
  const cut = pieces(text, undefined, [
    { start: 3, end: 7 },
    { start: 0, end: 5 },
    { start: 9, end: 900 },
    { start: 50, end: 60 },
  ]);
  expect(cut.map((piece) => piece.text).join("")).toBe(text);
  expect(cut.map(({ proves = false }) => proves)).toEqual([true, true, false, true]);
});

it("what proves a claim is no longer marked when the reader is led elsewhere", () => {
  const { ask } = asking();
  const reader = createReader(ask).getState;
  const proofs = [{ start: 1, end: 2 }];
  for (const leave of [
    () => reader().jumpTo(4, 40),
    () => reader().clearHighlight(),
    () => void reader().open(1, { position: 7, messageId: 70 }),
    () => reader().close(),
  ]) {
    void reader().open(1, { position: 3, messageId: 30, proofs });
    expect(reader().proofs).toBe(proofs);
    leave();
    expect(reader().proofs).toEqual([]);
  }
});
