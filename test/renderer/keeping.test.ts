import { expect, it } from "vitest";
import { askForTag, merge, togglePin, toggleRead } from "../../renderer/actions/keeping.ts";
import type { Parley } from "../../renderer/actions/parley.ts";
import { createStores } from "../../renderer/stores/stores.ts";
import { type Asked, asking } from "./asking.ts";

const conversation = (id: number, part: object = {}) => ({ id, messages: 10, readUntil: 10, pinned: false, tags: [], ...part });

function setUp(conversations: readonly object[]) {
  const way = asking();
  const stores = createStores(way.ask);
  stores.library.setState({ conversations: conversations as never, tags: [{ id: 7, name: "urgent", conversations: 1 }] });
  const parley = { client: { ask: way.ask }, stores } as unknown as Parley;
  return { ...way, stores, parley };
}

it("pins and reads what is mixed; takes it back only where it holds for all", () => {
  const { parley, last } = setUp([conversation(1, { pinned: true }), conversation(2, { readUntil: 0 })]);
  void togglePin(parley, [1, 2]);
  expect(last("conversations.pin").input).toEqual({ ids: [1, 2], pinned: true });
  void togglePin(parley, [1]);
  expect(last("conversations.pin").input).toEqual({ ids: [1], pinned: false });
  void toggleRead(parley, [1, 2]);
  expect(last("conversations.markRead").input).toEqual({ ids: [1, 2], until: null });
  void toggleRead(parley, [1]);
  expect(last("conversations.markRead").input).toEqual({ ids: [1], until: 0 });
});

it("a tag that all have is taken from them, one that some have is given to the others", () => {
  const { parley, stores, last } = setUp([conversation(1, { tags: [7] }), conversation(2)]);
  askForTag(parley, [1]);
  stores.ui.getState().naming?.done("urgent");
  expect(last("tags.set").input).toEqual({ ids: [1], name: "urgent", set: false });
  askForTag(parley, [1, 2]);
  stores.ui.getState().naming?.done("urgent");
  expect(last("tags.set").input).toEqual({ ids: [1, 2], name: "urgent", set: true });
});

it("conversations become the one that was picked first, and one alone becomes nothing", async () => {
  const { parley, asked, last } = setUp([conversation(1), conversation(2), conversation(3)]);
  void merge(parley, [2]);
  expect(asked).toEqual([]);
  void merge(parley, [2, 3, 1]);
  await answerParts(asked, {});
  expect(last("conversations.merge").input).toEqual({ into: 2, ids: [3, 1] });
});

it("an undone merge gives each back what it consisted of before, in one request", async () => {
  const { parley, asked, stores, last } = setUp([conversation(1), conversation(2), conversation(3)]);
  void merge(parley, [1, 2, 3]);
  await answerParts(asked, { 2: [8, 9] });
  await last("conversations.merge").answer({ merged: 2 });
  for (const { name, refuse } of asked) if (name !== "conversations.merge") await refuse("not now");
  stores.toasts.getState().toasts.at(-1)?.action?.run();
  expect(last("conversations.split").input).toEqual({ ids: [2, 3, 8, 9], together: [{ into: 2, ids: [8, 9] }] });
});

/** Answers which parts the conversations have that are asked about. */
async function answerParts(asked: readonly Asked[], parts: Record<number, number[]>): Promise<void> {
  for (const { name, input, answer } of asked) {
    if (name === "conversations.get") await answer({ parts: (parts[Object(input).id] ?? []).map((id) => ({ id })) });
  }
}
