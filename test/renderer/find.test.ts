import { expect, it } from "vitest";
import { goToHit, goToNearestHit } from "../../renderer/actions/hits.ts";
import type { Parley } from "../../renderer/actions/parley.ts";
import { nextHit } from "../../renderer/stores/find.ts";
import { createStores } from "../../renderer/stores/stores.ts";
import { asking } from "./asking.ts";

function setUp() {
  const way = asking();
  const stores = createStores(way.ask);
  const parley = { client: { ask: way.ask }, stores } as unknown as Parley;
  return { ...way, stores, parley, find: stores.find };
}

it("goes on and back around both ends, and nowhere where nothing is found", () => {
  const hits = [3, 8, 20];
  expect(nextHit(hits, 3, 1)).toBe(1);
  expect(nextHit(hits, 20, 1)).toBe(0);
  expect(nextHit(hits, 3, -1)).toBe(2);
  expect(nextHit(hits, 9, -1)).toBe(1);
  expect(nextHit([], 5, 1)).toBeUndefined();
});

it("gathers the hits of a long conversation page by page, in the order of reading", async () => {
  const { find, last } = setUp();
  void find.getState().look(1, "word");
  await last("search.hits").answer({ positions: [50, 60], next: "older", problems: [] });
  expect(find.getState()).toMatchObject({ positions: [50, 60], status: "looking", more: true });
  expect(last("search.hits").input).toMatchObject({ cursor: "older" });
  await last("search.hits").answer({ positions: [2, 55], next: null, problems: [] });
  expect(find.getState()).toMatchObject({ positions: [2, 50, 55, 60], status: "ready", more: false });
});

it("an answer to what was typed before does not take the place of the new one", async () => {
  const { find, last } = setUp();
  void find.getState().look(1, "wor");
  const old = last("search.hits");
  void find.getState().look(1, "word");
  await last("search.hits").answer({ positions: [7], next: null, problems: [] });
  await old.answer({ positions: [1, 2, 3], next: null, problems: [] });
  expect(find.getState().positions).toEqual([7]);
});

it("begins with the first hit that is not above what is being read, and goes on from there", async () => {
  const { parley, stores, find, last } = setUp();
  stores.reader.getState().watch(() => 10);
  void find.getState().look(1, "word");
  await last("search.hits").answer({ positions: [3, 12, 40], next: null, problems: [] });
  goToNearestHit(parley);
  expect(stores.reader.getState()).toMatchObject({ litAt: 12, jump: { position: 12 } });
  goToHit(parley, 1);
  expect(stores.reader.getState().litAt).toBe(40);
  goToHit(parley, 1);
  expect(stores.reader.getState().litAt).toBe(3);
});

it("while the next letter is looked for, a hit of the letters before is not gone to, nor does one stay", async () => {
  const { parley, stores, find, last } = setUp();
  void find.getState().look(1, "time");
  await last("search.hits").answer({ positions: [3], next: null, problems: [] });
  void find.getState().look(1, "timer");
  goToNearestHit(parley);
  expect(stores.reader.getState().litAt).toBeUndefined();
  goToHit(parley, 1);
  await last("search.hits").answer({ positions: [9], next: null, problems: [] });
  goToNearestHit(parley);
  expect(stores.reader.getState().litAt).toBe(9);
});
