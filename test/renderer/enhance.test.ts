import { expect, it } from "vitest";
import type { Estimate } from "../../preload/contract/jobs.ts";
import { enhanceSources, hideKind, openEnhance, startEnhance } from "../../renderer/actions/enhance.ts";
import type { Parley } from "../../renderer/actions/parley.ts";
import { cost } from "../../renderer/format/money.ts";
import { refusalOf, tonight } from "../../renderer/stores/enhance.ts";
import { createStores } from "../../renderer/stores/stores.ts";
import { asking } from "./asking.ts";

const estimate: Estimate = {
  provider: "openai",
  providerName: "OpenAI",
  model: "gpt-5.4-mini",
  way: "batch",
  conversations: 2,
  left: { enhanced: 0, underWay: 0, empty: 0 },
  requests: 2,
  tokens: { input: 1000, output: 300 },
  cost: { batch: 840_000, live: 1_680_000 },
  pricesOf: "2026-07-30",
  minutes: { from: 10, to: 1440 },
  redacted: [],
  budget: { month: null, spent: 0 },
  refused: null,
};

function setUp() {
  const way = asking();
  const stores = createStores(way.ask);
  const parley = { client: { ask: way.ask }, stores } as unknown as Parley;
  const named = (name: string) => way.asked.filter((each) => each.name === name);
  return { ...way, named, stores, parley };
}

async function askedAndAnswered(answer: Estimate = estimate) {
  const all = setUp();
  openEnhance(all.parley, { filter: { sourceId: 3 } }, "desk.csv");
  void all.stores.enhance.getState().run();
  await all.last("enhance.estimate").answer({ estimate: answer });
  return all;
}

it("opening the question sends nothing, and what is begun is held against the price of the way that is used", async () => {
  const { asked, last, stores, parley } = await askedAndAnswered();
  expect(asked.map(({ name }) => name)).not.toContain("enhance.start");
  stores.enhance.getState().schedule("weekly");
  void startEnhance(parley);
  expect(last("enhance.start").input).toMatchObject({
    which: { filter: { sourceId: 3 } },
    title: "desk.csv",
    provider: "openai",
    model: "gpt-5.4-mini",
    estimate: 840_000,
    when: { kind: "weekly" },
  });
});

it("without a batch the live price is told, and an unknown one is none instead of zero", async () => {
  const { last, parley } = await askedAndAnswered({ ...estimate, way: "queue", cost: { batch: null, live: null } });
  void startEnhance(parley);
  expect(last("enhance.start").input).toMatchObject({ estimate: null });
});

it("an answer to a question that was changed since is not shown, and cannot be begun", async () => {
  const { named, stores, parley } = setUp();
  openEnhance(parley, { conversations: [1] }, "Ana");
  const { run, choose } = stores.enhance.getState();
  void run();
  void choose({ again: true });
  const [first, second] = named("enhance.estimate");
  expect(first?.signal?.aborted).toBe(true);
  await first?.answer({ estimate: { ...estimate, conversations: 99 } });
  expect(stores.enhance.getState()).toMatchObject({ status: "estimating", estimate: undefined });
  await startEnhance(parley);
  expect(named("enhance.start")).toEqual([]);
  await second?.answer({ estimate });
  expect(stores.enhance.getState()).toMatchObject({ status: "ready", estimate: { conversations: 2 } });
});

it("another provider is not asked for the model of the one before", async () => {
  const { last, stores } = await askedAndAnswered();
  void stores.enhance.getState().choose({ provider: "openai", model: "gpt-5.4" });
  expect(last("enhance.estimate").input).toMatchObject({ provider: "openai", model: "gpt-5.4" });
  void stores.enhance.getState().choose({ provider: "ollama" });
  expect(last("enhance.estimate").input).toEqual({ which: { filter: { sourceId: 3 } }, again: false, provider: "ollama" });
});

it("what is hidden is in the settings before it is looked at again", async () => {
  const { named, last, stores, parley } = await askedAndAnswered();
  void hideKind(parley, "name", true);
  expect(named("enhance.estimate")).toHaveLength(1);
  const { input } = last("settings.set");
  expect(input).toMatchObject({ sending: { hidden: expect.arrayContaining(["email", "name"]) } });
  await last("settings.set").answer({ ...stores.settings.getState().settings });
  expect(named("enhance.estimate")).toHaveLength(2);
});

it("a refusal is told by its cause: sent off, nothing left, or too dear", () => {
  const status = { offline: "no" as const, budget: null, spent: 0, openJobs: 0 };
  const refused = { ...estimate, refused: "why" };
  expect(refusalOf({ estimate, sending: status })).toBeUndefined();
  expect(refusalOf({ estimate: refused, sending: { ...status, offline: "managed" } })).toBe("managed");
  expect(refusalOf({ estimate: { ...refused, conversations: 0 }, sending: status })).toBe("nothing");
  expect(refusalOf({ estimate: refused, sending: status })).toBe("budget");
});

it("an import of several files names the conversations of all of them once", async () => {
  const { last, stores, parley } = setUp();
  const done = enhanceSources(parley, [
    { id: 1, name: "a.csv" },
    { id: 2, name: "b.csv" },
  ]);
  const page = (ids: number[], next: string | null = null) => ({ conversations: ids.map((id) => ({ id })), next, problems: [] });
  await last("conversations.list").answer(page([1, 2], "more"));
  expect(last("conversations.list").input).toMatchObject({ filter: { sourceId: 1 }, cursor: "more" });
  await last("conversations.list").answer(page([3]));
  await last("conversations.list").answer(page([3, 4]));
  await done;
  expect(stores.enhance.getState()).toMatchObject({ which: { conversations: [1, 2, 3, 4] }, title: "a.csv, b.csv" });
});

it("tonight lies ahead, also late in the evening and after midnight", () => {
  const at = (hour: number, day = 1) => new Date(2026, 2, day, hour).getTime();
  expect(tonight(at(12))).toBe(at(22));
  expect(tonight(at(22))).toBe(at(2, 2));
  expect(tonight(at(1))).toBe(at(22));
});

it("a small cost is not told as nothing", () => {
  expect(cost(840_000)).toBe("$0.84");
  expect(cost(3100)).toBe("$0.0031");
  expect(cost(0)).toBe("$0.00");
});
