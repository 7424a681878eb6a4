import { expect, test } from "vitest";
import { onNetwork } from "../../renderer/actions/network.ts";
import type { Parley } from "../../renderer/actions/parley.ts";
import { createStores } from "../../renderer/stores/stores.ts";
import { asking } from "./asking.ts";

test("when the browser says that the network is there again jobs are looked at at once, as long as the page is there", () => {
  const window = new EventTarget();
  const way = asking();
  const leave = onNetwork({ client: { ask: way.ask }, stores: createStores(way.ask) } as unknown as Parley, window);
  window.dispatchEvent(new Event("offline"));
  expect(way.asked).toEqual([]);
  window.dispatchEvent(new Event("online"));
  expect(way.asked).toMatchObject([{ name: "jobs.look", input: {} }]);
  leave();
  window.dispatchEvent(new Event("online"));
  expect(way.asked).toHaveLength(1);
});
