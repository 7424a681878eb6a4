import { expect, it } from "vitest";
import { createLibrary } from "../../renderer/stores/library.ts";
import { asking } from "./asking.ts";

const none = { conversations: [], next: null, problems: [] };

it("news that come faster than answers stop no answer, and lead to one more question", async () => {
  const { ask, asked, last } = asking();
  const { refresh, refreshInTurn } = createLibrary(ask).getState();
  void refresh();
  void refreshInTurn();
  void refreshInTurn();
  expect(asked).toHaveLength(1);
  expect(last("conversations.list").signal?.aborted).toBe(false);
  await last("conversations.list").answer(none);
  expect(asked).toHaveLength(2);
});
