import { expect, test } from "vitest";
import { eachAsking } from "../../main/core/insight/models/asking.ts";
import { models, sumFor, sumsOver } from "../../main/core/insight/models/bank.ts";
import { eachFeature, named } from "../../main/core/insight/models/features.ts";
import { dueDay, mayBeDue } from "../../main/core/insight/text/due.ts";
import { wordsOf } from "../../main/core/insight/text/words.ts";
import { deskTalks } from "../bench/insight/desk.ts";
import { talk, understand } from "./talk.ts";

const texts = deskTalks().flatMap(({ said }) => said.map(({ text }) => text));

test("the models are asked about the features that they were taught", () => {
  const shows = [eachFeature, eachAsking];
  for (const text of texts.slice(0, 400)) {
    const words = wordsOf(text);
    for (const show of shows) {
      const names = named((take) => show(words, take));
      const sums = sumsOver((take) => show(words, take));
      for (const name of ["question", "request", "telling", "task", "decided"] as const)
        expect(sumFor(name, sums), `${name}: ${text}`).toBeCloseTo(models[name].features(names), 6);
    }
  }
});

test.each([
  "Don't stop, it's Ada's; DON'T",
  "don’t — l’été d'été où",
  "café naïve Ünder straße",
  "see https://a.example/x?y=1 or www.b.example, http: www",
  "3rd of May, #4711, $5.50, 50% off, 1,000.5",
  "so :) and :-( or <3 ... (yes) [no] a/b c_d e-f",
  "你好 world こんにちは ok",
  "??! ¿qué? a?b'c '' 'quoted' rock'n'roll",
])("words read by hand are those of the pattern: %s", (text) => {
  // where an address may stand, the pattern reads everything
  expect(wordsOf(text)).toEqual(wordsOf(`${text} @`));
});

test("words read by hand are those of the pattern, in five languages", () => {
  for (const text of texts) expect(wordsOf(text)).toEqual(wordsOf(`${text} @`));
});

test.each([
  "I'll send it by Friday",
  "Friday's list",
  "tomorrow before noon",
  "until 29 May",
  "within two weeks",
  "by the end of the month",
  "bis Montag",
  "übermorgen",
  "avant la semaine prochaine",
  "aujourd’hui",
  "pasado mañana",
  "até sexta",
  "by EOD",
])("the first look passes over no day: %s", (text) => {
  expect(dueDay(text, 20_000)).toBeDefined();
  expect(mayBeDue(wordsOf(text))).toBe(true);
});

test.each([
  ["money", "the bill says € 5"],
  ["money", "it is 5 € now"],
  ["money", "we paid 12 euros"],
  ["money", "for £3"],
  ["number", "about order AB-123 please"],
  ["number", "ticket #123"],
  ["date", "on 3 May"],
  ["date", "on May 3"],
  ["date", "am 3.4. um acht"],
  ["date", "since 2026-05-20"],
  ["url", "at https://a.example/b"],
  ["email", "to ada@b.example"],
] as const)("the first look passes over no entity: %s in %s", (kind, text) => {
  const { entities } = understand(talk([["Ada", `This is a long enough sentence and it is ${text}`]]));
  expect(entities.map((each) => each.kind)).toContain(kind);
});

const asked = (answer: string, ask = "Would you like to donate to the harbour's children today?") =>
  understand(
    talk([
      ["Ada", "Hello, do you know the harbour's children?"],
      ["Bob", "I think I have read about them."],
      ["Ada", ask],
      ["Bob", answer],
    ]),
  ).outcome.outcome;

test("who promises a sum agrees, who refuses does not, and a word of theirs counts where no money is talked of", () => {
  expect(asked("Sure, I will donate half, one dollar")).toBe("yes");
  expect(asked("I can't afford it at this time, sorry")).toBe("no");
  expect(asked("Yes, gladly", "Would you like to come along on Sunday?")).toBe("yes");
  expect(asked("Maybe later", "Would you like to come along on Sunday?")).toBe("maybe");
});

test("an agreement is proved by the promise, not by what is said to be polite after it", () => {
  const { outcome } = understand(
    talk([
      ["Ada", "Would you like to donate to the harbour's children today?"],
      ["Bob", "I will give one dollar, half of what I have."],
      ["Ada", "That is very kind of you."],
      ["Bob", "Yes, have a nice evening."],
    ]),
  );
  expect([outcome.outcome, outcome.evidence.map(({ message }) => message)]).toEqual(["yes", [2]]);
});

test("what a meeting settled is proved by where it was talked of, and told once", () => {
  const lines = Array.from({ length: 240 }, (_, at): Parameters<typeof talk>[0][number] => [
    `P${at % 4}`,
    at % 60 === 30
      ? "Um so we decided to go with the rubber case and the kinetic battery."
      : at % 60 === 31
        ? "Yeah okay, um."
        : `Um I uh think thing number ${at} is what we saw before lunch.`,
  ]);
  const { decisions } = understand(talk(lines));
  const settled = decisions.filter(({ text }) => text.includes("rubber"));
  expect(settled.length).toBeGreaterThan(0);
  expect(settled.length).toBeLessThan(4);
  expect(settled.some(({ evidence }) => evidence.length > 1)).toBe(true);
  const messages = decisions.flatMap(({ evidence }) => evidence.map(({ message }) => message));
  expect(new Set(messages).size).toBe(messages.length);
});
