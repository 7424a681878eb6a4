import { expect, test } from "vitest";
import { moodsOf } from "../../main/core/insight/mood.ts";
import { dueDay } from "../../main/core/insight/text/due.ts";
import { talk, understand } from "./talk.ts";

const day = 86_400_000;
const wednesday = Date.UTC(2026, 4, 20) / day;
const due = (text: string) => {
  const found = dueDay(text, wednesday);
  return found === undefined ? undefined : new Date(found * day).toISOString().slice(0, 10);
};

test.each([
  ["I'll send it by Friday", "2026-05-22"],
  ["by Wednesday please", "2026-05-27"],
  ["tomorrow before noon", "2026-05-21"],
  ["Owen changes the page by 29 May", "2026-05-29"],
  ["not before 3 March", "2027-03-03"],
  ["within two weeks", "2026-06-03"],
  ["by the end of the month", "2026-05-31"],
  ["bis Montag", "2026-05-25"],
  ["avant vendredi", "2026-05-22"],
  ["antes del viernes", "2026-05-22"],
  ["até sexta", "2026-05-22"],
  ["since Monday nothing has moved", undefined],
  ["nobody knows", undefined],
])("a day that is named lies ahead: %s", (text, expected) => {
  expect(due(text)).toBe(expected);
});

test("a promise is owned by who makes it, a request by who is named, and both have their day", () => {
  const { actionItems } = understand(
    talk([
      ["Nora", "The banner still says the wrong price."],
      ["Owen", "I'll change the returns page by Friday."],
      ["Nora", "Deepa, please write the mail to the buyers tomorrow."],
      ["Deepa", "ok"],
    ]),
  );
  expect(actionItems.map(({ owner, due: by }) => [owner?.name, by])).toEqual([
    ["Owen", "2026-05-22"],
    ["Deepa", "2026-05-21"],
  ]);
});

test("claims keep their keys when the conversation is understood again, longer", () => {
  const lines: Parameters<typeof talk>[0] = [
    ["c:Ada", "When will my parcel come?"],
    ["a:Bob", "I'll ask the warehouse and write to you tomorrow."],
  ];
  const keys = (told: ReturnType<typeof understand>) => [...told.questions, ...told.actionItems].map(({ key }) => key);
  const before = keys(understand(talk(lines)));
  expect(before).toHaveLength(2);
  expect(keys(understand(talk([...lines, ["c:Ada", "Thank you, that helps."]])))).toEqual(before);
});

test("a reply that is linked answers, whatever stands between", () => {
  const { questions } = understand(
    talk([
      ["Ada", "Who has the key of the cellar?"],
      ["Bob", "lunch at one"],
      ["Cem", "fine"],
      ["Dan", "it is with me", { replyTo: 1 }],
    ]),
  );
  expect(questions.map(({ status, answer }) => [status, answer?.message])).toEqual([["answered", 4]]);
});

test("polite words of the desk do not make an angry customer content", () => {
  const { sentiment, resolution } = understand(
    talk([
      ["c:Ada", "This is the third time I write. My order never arrived, it's a disaster!"],
      ["a:Bob", "Thank you so much for your patience, we are happy to help, great to hear from you!"],
      ["c:Ada", "Still nothing. Horrible service."],
      ["a:Bob", "Thanks a lot, have a wonderful day!"],
    ]),
  );
  expect(sentiment.overall).toBe("negative");
  expect(resolution?.resolved).not.toBe("resolved");
});

test.each([
  ["en", "I'm really happy with it!", "not good at all"],
  ["de", "super, das freut mich sehr", "das ist leider eine Katastrophe"],
  ["fr", "parfait, je suis ravie", "c'est inadmissible, quelle catastrophe"],
  ["es", "perfecto, me encanta", "es horrible, un desastre"],
  ["pt", "perfeito, adorei", "é horrível, uma vergonha"],
])("moods are told apart in %s", (language, glad, sad) => {
  const moods = moodsOf(
    talk([
      ["Ada", glad],
      ["Bob", sad],
    ]).said,
    language,
  );
  expect([...moods.values()]).toEqual(["positive", "negative"]);
});

test("the same conversation gives the same understanding, to the byte", () => {
  const lines: Parameters<typeof talk>[0] = [
    ["c:Ada", "Hi, the zip of my tent W-2391 is broken. Can I send it back?"],
    ["a:Bob", "Yes, here is the label. I'll refund €139 when it has arrived."],
    ["c:Ada", "Perfect, thank you!"],
  ];
  expect(JSON.stringify(understand(talk(lines)))).toBe(JSON.stringify(understand(talk(lines))));
});
