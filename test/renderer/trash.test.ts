import { expect, it } from "vitest";
import { undoDelete } from "../../renderer/actions/library.ts";
import type { Parley } from "../../renderer/actions/parley.ts";
import { askToEmptyTrash, deleteSource, restore } from "../../renderer/actions/trash.ts";
import { refreshNav } from "../../renderer/actions/work.ts";
import { createStores } from "../../renderer/stores/stores.ts";
import { daysLeft } from "../../renderer/stores/trash.ts";
import { asking } from "./asking.ts";

const day = 86_400_000;

function setUp() {
  const way = asking();
  const stores = createStores(way.ask);
  const parley = { client: { ask: way.ask }, stores } as unknown as Parley;
  return { ...way, stores, parley };
}

it("a day that has only begun counts, and what is overdue is not told to be gone in minus days", () => {
  expect(daysLeft(0, 30, 1)).toBe(30);
  expect(daysLeft(5000, 30, 0)).toBe(30);
  expect(daysLeft(0, 30, 29.5 * day)).toBe(1);
  expect(daysLeft(0, 30, 31 * day)).toBe(0);
});

it("the undo of a deleted source brings back that deletion, not what was deleted before it", async () => {
  const { parley, stores, last } = setUp();
  stores.library.getState().rememberDeleted({ ids: [3] });
  void deleteSource(parley, { id: 7, name: "export.csv" });
  expect(last("conversations.deleteAll").input).toEqual({ sourceId: 7 });
  await last("conversations.deleteAll").answer({ deleted: 2, deletedAt: 99 });
  void undoDelete(parley);
  expect(last("trash.undo").input).toEqual({ deletedAt: 99 });
});

it("more than a request may name are brought back in several", async () => {
  const { parley, asked, last } = setUp();
  void restore(
    parley,
    Array.from({ length: 1001 }, (_, id) => id + 1),
  );
  await last("conversations.restore").answer({ restored: 1000 });
  expect(last("conversations.restore").input).toEqual({ ids: [1001] });
  expect(asked.filter(({ name }) => name === "conversations.restore")).toHaveLength(2);
});

it("the trash is not emptied before that was agreed to", () => {
  const { parley, stores, asked } = setUp();
  askToEmptyTrash(parley);
  expect(asked).toEqual([]);
  stores.ui.getState().confirming?.done();
  expect(asked.map(({ name }) => name)).toEqual(["trash.empty"]);
});

it("once the trash is empty no undo of a deletion is offered any more, and one of something else still is", async () => {
  const { parley, stores, last } = setUp();
  const { show } = stores.toasts.getState();
  show({ title: "Tag removed", action: { label: "Undo", run: () => {} } });
  void deleteSource(parley, { id: 7, name: "export.csv" });
  await last("conversations.deleteAll").answer({ deleted: 2, deletedAt: 99 });
  const titles = () => stores.toasts.getState().toasts.map(({ title }) => title);
  expect(titles()).toEqual(["Tag removed", "Deleted “export.csv”"]);
  void refreshNav(parley);
  for (const [name, value] of nav(2)) await last(name).answer(value);
  expect(titles()).toHaveLength(2);
  void refreshNav(parley);
  show({ title: "Deleted meanwhile", undoes: "deletion" });
  for (const [name, value] of nav(0)) await last(name).answer(value);
  expect(titles()).toEqual(["Tag removed", "Deleted meanwhile"]);
});

const nav = (trashed: number) =>
  [
    ["sources.list", { sources: [] }],
    ["people.page", { people: [], next: null }],
    ["tags.list", { tags: [] }],
    ["conversations.list", { conversations: [], next: null, problems: [] }],
    ["trash.list", { conversations: [], next: null, total: trashed, days: 30 }],
  ] as const;
