import { expect, it } from "vitest";
import { asQuote, asText } from "../../renderer/features/reader/asText.ts";
import { mostPicked, pickedMessages, stretched, toggled } from "../../renderer/features/reader/picking.ts";
import { message } from "./messages.ts";

const none: ReadonlySet<number> = new Set();

it("a row is picked and let go, and a stretch reaches both ways with both its ends", () => {
  expect([...toggled(toggled(none, 3), 4)]).toEqual([3, 4]);
  expect([...toggled(new Set([3, 4]), 3)]).toEqual([4]);
  expect([...stretched(none, 5, 2)]).toEqual([5, 4, 3, 2]);
  expect([...stretched(new Set([9]), 1, 1)]).toEqual([9, 1]);
});

it("a stretch over a million rows stops at what can be copied", () => {
  expect(stretched(none, 0, 1_000_000).size).toBe(mostPicked);
  expect(toggled(stretched(none, 0, 1_000_000), 7_000).size).toBe(mostPicked);
});

it("picked messages come in their order, those out of reach with one request", async () => {
  const asked: number[] = [];
  const ask = async (start: number) => {
    asked.push(start);
    return [start, start + 1, start + 2].map((position) => message({ id: position + 1, position }));
  };
  const messages = await pickedMessages(
    new Set([12, 3, 10]),
    (position) => (position === 3 ? message({ position }) : undefined),
    ask,
  );
  expect(messages?.map(({ position }) => position)).toEqual([3, 10, 12]);
  expect(asked).toEqual([10]);
});

it("nothing is copied where a part could not be brought", async () => {
  expect(
    await pickedMessages(
      new Set([1]),
      () => undefined,
      async () => undefined,
    ),
  ).toBeUndefined();
});

it("copies who said what and when, also where there is no text, no author or no time", () => {
  const priya = message({ text: "first\nsecond" });
  const photo = message({ sentAt: null, text: "", kind: "media", attachments: [{ name: "a.jpg", type: "image/jpeg" }] });
  const line = message({ author: null, sentAt: null, kind: "system", text: "Tom joined" });
  const [first, second, ...rest] = asText([priya, photo, line]).split("\n");
  expect(first).toMatch(/^\[.*2026, \d\d:31.*\] Priya Raman: first$/);
  expect(second).toBe("second");
  expect(rest).toEqual(["Priya Raman: [a.jpg]", "Tom joined"]);
});

it("a quote marks each line and leaves room for what is said of it", () => {
  expect(asQuote([message({ text: "one\ntwo" })])).toBe("> Priya Raman: one\n> two\n\n");
  expect(asQuote([message({ text: "x".repeat(20_000) })]).length).toBeLessThan(10_000);
});
