import { expect, it } from "vitest";
import { takeNews } from "../../renderer/actions/news.ts";
import type { Parley } from "../../renderer/actions/parley.ts";
import { createStores } from "../../renderer/stores/stores.ts";
import { asking } from "./asking.ts";

// What another window did comes to this one as an event.

function openWindow() {
  const way = asking();
  const stores = createStores(way.ask);
  const parley = { client: { ask: way.ask }, stores } as unknown as Parley;
  return { ...way, stores, hear: (what: Parameters<typeof takeNews>[1]) => takeNews(parley, what) };
}

const row = (readUntil: number) => ({ id: 1, title: "Tea", messages: 10, readUntil });
const rows = (...conversations: object[]) => ({ conversations, next: null, problems: [] });

it("the unread dot goes when the conversation was read in another window", async () => {
  const { stores, hear, last } = openWindow();
  void stores.library.getState().load();
  await last("conversations.list").answer(rows(row(0)));
  hear("read");
  await last("conversations.list").answer(rows(row(10)));
  expect(stores.library.getState().conversations).toEqual([row(10)]);
});

/** Answers what stands beside the list, with these tags. */
async function answerNav({ asked, last }: Pick<ReturnType<typeof openWindow>, "asked" | "last">, tags: object[]) {
  const pinned = asked.findLast(({ input }) => JSON.stringify(input).includes('"pinned"'));
  await pinned?.answer(rows());
  await last("sources.list").answer({ sources: [] });
  await last("people.page").answer({ people: [], next: null });
  await last("trash.list").answer({ conversations: [], next: null, total: 0, days: 30 });
  await last("tags.list").answer({ tags });
}

it("a tag has its new name here when it was renamed in another window", async () => {
  const { stores, hear, ...way } = openWindow();
  stores.library.setState({ tags: [{ id: 7, name: "refund", conversations: 1 }], filter: { tags: [7] } });
  hear("keeping");
  await answerNav(way, [{ id: 7, name: "money back", conversations: 1 }]);
  expect(stores.library.getState()).toMatchObject({ tags: [{ name: "money back" }], filter: { tags: [7] } });
});

it("a tag that was removed in another window no longer narrows what is shown here, and the rest still does", async () => {
  const { stores, hear, ...way } = openWindow();
  const tag = (id: number) => ({ id, name: `tag ${id}`, conversations: 1 });
  stores.library.setState({ tags: [tag(7), tag(8)], filter: { tags: [7, 8], unread: true } });
  hear("keeping");
  await answerNav(way, [tag(8)]);
  expect(stores.library.getState().tags).toEqual([tag(8)]);
  expect(stores.library.getState().filter).toEqual({ tags: [8], unread: true });
  expect(stores.search.getState().filter).toEqual({ tags: [8], unread: true });
  expect(way.last("conversations.list").input).toMatchObject({ filter: { tags: [8], unread: true } });
});
