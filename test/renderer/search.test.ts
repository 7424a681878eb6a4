import { expect, it } from "vitest";
import { createSearch } from "../../renderer/stores/search.ts";
import { asking } from "./asking.ts";

const page = (ids: number[], next: string | null) => ({ found: ids.map((messageId) => ({ messageId })), next, problems: [] });

it("the number of all matches comes later, and goes on coming while more of them are loaded", async () => {
  const { ask, last } = asking();
  const store = createSearch(ask);
  store.setState({ text: "refund" });
  void store.getState().run();
  await last("search.messages").answer(page([1, 2], "more"));
  expect(store.getState()).toMatchObject({ status: "ready", total: undefined });
  void store.getState().loadMore();
  expect(last("search.count").signal?.aborted).toBe(false);
  await last("search.count").answer({ messages: 10_000, conversations: 9, more: true });
  expect(store.getState().total).toMatchObject({ messages: 10_000, more: true });
});

it("a number that was counted for another search is not shown", async () => {
  const { ask, asked, last } = asking();
  const store = createSearch(ask);
  store.setState({ text: "refund" });
  void store.getState().run();
  await last("search.messages").answer(page([1], "more"));
  const old = last("search.count");
  store.setState({ text: "late" });
  void store.getState().run();
  await last("search.messages").answer(page([2], null));
  await old.answer({ messages: 77, conversations: 1, more: false });
  expect(store.getState().total).toEqual({ messages: 1, more: false });
  expect(asked.filter(({ name }) => name === "search.count")).toHaveLength(1);
});

it("a search that failed keeps no remarks on the one before", async () => {
  const { ask, last } = asking();
  const store = createSearch(ask);
  store.setState({ text: "form:anna", problems: [{ code: "nobody", at: { start: 0, end: 1 }, found: "f", grave: false }] });
  void store.getState().run();
  await last("search.messages").refuse("The disk is gone.");
  expect(store.getState()).toMatchObject({ status: "failed", problems: [], problem: "The disk is gone." });
});
