import { expect, it } from "vitest";
import type { Parley } from "../../renderer/actions/parley.ts";
import { goToResult } from "../../renderer/actions/results.ts";
import { placeOf } from "../../renderer/stores/results.ts";
import { createStores } from "../../renderer/stores/stores.ts";
import { asking } from "./asking.ts";

const results = (...all: [messageId: number, conversationId: number][]) =>
  all.map(([messageId, conversationId]) => ({ messageId, conversationId, position: messageId * 10, conversationTitle: "" }));

async function found(rows: ReturnType<typeof results>, next: string | null) {
  const way = asking();
  const stores = createStores(way.ask);
  const parley = { client: { ask: way.ask }, stores } as unknown as Parley;
  stores.search.setState({ text: "refund" });
  void stores.search.getState().run();
  await way.last("search.messages").answer({ found: rows, next, problems: [] });
  return { ...way, stores, parley };
}

it("leads from result to result without the list, and past neither end", async () => {
  const { stores, parley } = await found(results([1, 7], [2, 7]), null);
  void goToResult(parley, 1);
  expect(stores.reader.getState()).toMatchObject({ conversationId: 7, highlighted: 1, jump: { position: 10, centred: true } });
  void goToResult(parley, 1);
  void goToResult(parley, 1);
  expect(stores.reader.getState()).toMatchObject({ highlighted: 2 });
  void goToResult(parley, -1);
  void goToResult(parley, -1);
  expect(stores.reader.getState()).toMatchObject({ highlighted: 1 });
});

it("what was looked at in between does not lose the place among the results", async () => {
  const { stores, parley } = await found(results([1, 7], [2, 7], [3, 7]), null);
  void goToResult(parley, 1);
  void goToResult(parley, 1);
  stores.reader.getState().jumpTo(500, 99);
  void goToResult(parley, 1);
  expect(stores.reader.getState().highlighted).toBe(3);
});

it("goes in the order of the list where that is grouped by conversation", async () => {
  const { stores, parley } = await found(results([1, 7], [2, 8], [3, 7]), null);
  stores.search.getState().setGrouped(true);
  void goToResult(parley, 1);
  void goToResult(parley, 1);
  expect(stores.reader.getState().highlighted).toBe(3);
});

it("asks for what is not loaded yet and goes on there", async () => {
  const { stores, parley, last } = await found(results([1, 7]), "more");
  void goToResult(parley, 1);
  void goToResult(parley, 1);
  await last("search.messages").answer({ found: results([2, 7]), next: null, problems: [] });
  expect(stores.reader.getState().highlighted).toBe(2);
  expect(placeOf(stores.search.getState())).toBe(1);
});
