import { expect, it } from "vitest";
import type { Parley } from "../../renderer/actions/parley.ts";
import { mergePeople } from "../../renderer/actions/people.ts";
import { createPeople } from "../../renderer/stores/people.ts";
import { createStores } from "../../renderer/stores/stores.ts";
import { asking } from "./asking.ts";

const person = (id: number, name: string) => ({ id, name, platform: "slack", kind: "unknown", messages: 1, names: 1 }) as const;
const settle = () => new Promise((done) => setImmediate(done));

it("an undone merge gives everybody back the names that they had together before", async () => {
  const { ask, asked, last } = asking();
  const stores = createStores(ask);
  void mergePeople({ client: { ask }, stores } as unknown as Parley, [person(1, "Anna"), person(2, "Ann")]);
  await last("people.get").answer({ aliases: [{ id: 2 }, { id: 9 }] });
  await last("people.merge").answer({});
  stores.toasts.getState().toasts.at(-1)?.action?.run();
  await settle();
  // in one request, so that it is not cut off halfway
  expect(last("people.split").input).toEqual({ ids: [2, 9], together: [{ into: 2, ids: [9] }] });
  await last("people.split").answer({ split: 2 });
  expect(asked.filter(({ name }) => name === "people.merge")).toHaveLength(1);
});

it("a page that comes after another name was typed is not added to what is found for it", async () => {
  const { ask, asked, last } = asking();
  const store = createPeople(ask);
  void store.getState().load();
  await last("people.page").answer({ people: [person(1, "Anna")], next: "more" });
  void store.getState().loadMore();
  const old = last("people.page");
  void store.getState().setText("bo");
  await last("people.page").answer({ people: [person(2, "Bob")], next: null });
  await old.answer({ people: [person(3, "Zoë")], next: null });
  expect(store.getState().people.map(({ name }) => name)).toEqual(["Bob"]);
  expect(asked.at(-1)?.input).toMatchObject({ text: "bo" });
});

it("after a change as many stand there as before, however far down somebody had come, and they come all at once", async () => {
  const { ask, last } = asking();
  const store = createPeople(ask);
  const many = Array.from({ length: 30_000 }, (_, id) => person(id + 1, `Person ${id + 1}`));
  store.setState({ people: many, next: "more", status: "ready" });
  const lengths = new Set<number>();
  store.subscribe(({ people }) => lengths.add(people.length));
  void store.getState().refresh();
  for (let from = 0; from < many.length; from += 500) {
    await last("people.page").answer({ people: many.slice(from, from + 500), next: "more" });
  }
  expect([...lengths]).toEqual([30_000]);
});
