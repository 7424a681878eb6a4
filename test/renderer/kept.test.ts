import { expect, it } from "vitest";
import { createLibrary } from "../../renderer/stores/library.ts";
import { createReader } from "../../renderer/stores/reader.ts";
import { asking } from "./asking.ts";

const row = (id: number, messages = 3) => ({ id, messages, tags: [] });

it("rows that are as they were stay the same objects, so that a list is not drawn again each time that an import tells", async () => {
  const { ask, last } = asking();
  const store = createLibrary(ask);
  const answered = async (...conversations: unknown[]) => {
    void store.getState().refresh();
    await last("conversations.list").answer({ conversations, next: null, problems: [] });
    return store.getState().conversations;
  };
  const first = await answered(row(1), row(2));
  expect(await answered(row(1), row(2))).toBe(first);
  const second = await answered(row(3), row(1), row(2, 4));
  expect(second.map(({ id, messages }) => [id, messages])).toEqual([
    [3, 3],
    [1, 3],
    [2, 4],
  ]);
  expect(second[1]).toBe(first[0]);
  expect(await answered(row(3), row(1))).toHaveLength(2);
  // what is no row comes through, so that the page tells of the mistake instead of showing the list of before
  expect(await answered(row(3), null)).toEqual([row(3), null]);
});

it("an open conversation that is as it was is told of all the same, so that messages that were edited are asked for again", async () => {
  const { ask, last } = asking();
  const store = createReader(ask);
  void store.getState().open(1);
  await last("conversations.get").answer({ conversation: { id: 1, readUntil: 0, messages: 3 } });
  const { details, told } = store.getState();
  void store.getState().reload();
  await last("conversations.get").answer({ conversation: { id: 1, readUntil: 0, messages: 3 } });
  expect(store.getState().details).toBe(details);
  expect(store.getState().told).not.toBe(told);
});
