import { expect, it } from "vitest";
import { narrowed, narrowings } from "../../renderer/stores/filter.ts";
import { createLibrary } from "../../renderer/stores/library.ts";
import { asking } from "./asking.ts";

it("a part that is cleared leaves nothing behind, and touches no other part", () => {
  const filter = { platform: "slack", tags: [1], unread: true, atLeast: 0 } as const;
  expect(narrowed({ ...filter, tags: [1] }, { tags: [], unread: undefined, text: "" })).toEqual({
    platform: "slack",
    atLeast: 0,
  });
});

it("every narrowing can be taken away by itself, and all of them together are the filter", () => {
  const filter = {
    sourceId: 1,
    participantId: 2,
    from: 10,
    to: 20,
    platform: "slack" as const,
    role: "bot" as const,
    tier: "basic" as const,
    language: "pt-BR",
    sentiment: "mixed" as const,
    outcome: "no" as const,
    has: ["decisions" as const, "action_items" as const],
    tags: [3, 4],
    unread: true as const,
    pinned: true as const,
    atMost: 5,
    text: "refund",
  };
  const all = narrowings(filter);
  expect(new Set(all.map(({ field, value }) => `${field} ${value}`)).size).toBe(all.length);
  for (const each of all) expect(narrowings(narrowed(filter, each.without))).toHaveLength(all.length - 1);
  let left: Parameters<typeof narrowings>[0] = filter;
  for (let next = narrowings(left)[0]; next !== undefined; next = narrowings(left)[0]) left = narrowed(left, next.without);
  expect(left).toEqual({});
});

it("the order by match goes when the text goes", async () => {
  const { ask, last } = asking();
  const store = createLibrary(ask);
  void store.getState().setFilter({ text: "refund" });
  void store.getState().setSort("match");
  void store.getState().setFilter({});
  expect(last("conversations.list").input).toMatchObject({ filter: {}, sort: "newest" });
});

it("somebody whom the pane does not list is asked for by name", async () => {
  const { ask, last } = asking();
  const store = createLibrary(ask);
  void store.getState().setFilter({ participantId: 77 });
  await last("people.get").answer({ person: { id: 77, name: "Zoë" }, givenName: null, aliases: [] });
  expect(store.getState().person).toEqual({ id: 77, name: "Zoë" });
});
