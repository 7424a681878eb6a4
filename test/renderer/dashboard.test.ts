import { expect, test } from "vitest";
import { asQuestion } from "../../renderer/features/dashboard/patterns.ts";
import { createDashboard } from "../../renderer/stores/dashboard.ts";
import { asking } from "./asking.ts";

// A bug this would catch: two periods are compared by topics that only bear the same name and are made of other words.

test("the other period is counted by the same topics", async () => {
  const { ask, asked, last } = asking();
  const dashboard = createDashboard(ask);
  dashboard.getState().setComparison("before");
  const loading = dashboard.getState().load({ hours: null, terms: [] });
  const topics = [
    { topic: "refund · card", words: ["refund", "card"], conversations: 2, counts: [2] },
    { topic: "parcel", words: ["parcel"], conversations: 1, counts: [1] },
  ];
  const names = ["volume", "people", "talks", "answers", "moods", "topics", "links", "terms"] as const;
  const answers = new Map<string, unknown>([
    ["volume", { begins: [1000], end: 2000 }],
    ["topics", { topics }],
  ]);
  for (const name of [...names, ...names]) await last(`dashboard.${name}`).answer(answers.get(name) ?? {});
  await loading;
  const inputs = asked.filter(({ name }) => name === "dashboard.topics").map(({ input }) => input);
  expect(inputs).toMatchObject([{ filter: {} }, { filter: { to: 999 }, clusters: [["refund", "card"], ["parcel"]] }]);
  expect(inputs[0]).not.toHaveProperty("clusters");
});

test.each([
  ["refund", "refund"],
  ["refund*", "refund*"],
  ["order ref*", "order ref*"],
  ['"really?"', '"really?"'],
  ["from:jo?", "from:jo?"],
  ["inv-????", 'like:"inv-????"'],
  ["order #*", 'like:"order #*"'],
  ['6"* nails', 'like:"6""* nails"'],
])("a list's %s is asked for as %s", (word, question) => {
  expect(asQuestion(word)).toBe(question);
});
