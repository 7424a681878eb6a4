import { beforeEach, expect, test, vi } from "vitest";
import { talk } from "./talk.ts";

// What is loaded for a test has read nothing yet.
beforeEach(() => void vi.resetModules());

const lines = talk([
  ["Nora", "I am so happy with this, thank you very much!"],
  ["Owen", "That is terrible, I am really angry about it."],
  ["Jana", "Das ist wunderbar, vielen Dank, ich freue mich sehr!"],
  ["Camille", "C'est vraiment horrible, je suis très déçue."],
  ["Deepa", "Could you please send me the invoice by Friday?"],
  ["Owen", "We decided to launch on Monday. I'll write the mail."],
]);

test("the first messages that are read sound as they do when they are read again", async () => {
  const { moodsOf } = await import("../../main/core/insight/mood.ts");
  const first = moodsOf(lines.said);
  expect([...first.values()]).toEqual(["positive", "negative", "positive", "negative"]);
  expect(moodsOf(lines.said)).toEqual(first);
});

test("the first conversation that is understood says what it says the second time", async () => {
  const { understand } = await import("./talk.ts");
  const first = understand(lines);
  expect(first.actionItems).not.toEqual([]);
  expect(understand(lines)).toEqual(first);
});
