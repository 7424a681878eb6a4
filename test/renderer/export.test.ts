import { expect, it } from "vitest";
import { exportScopes, runExport } from "../../renderer/actions/export.ts";
import type { Parley } from "../../renderer/actions/parley.ts";
import type { Ask } from "../../renderer/client/client.ts";
import { sizeWords } from "../../renderer/features/export/words.ts";
import { exportOptions } from "../../renderer/stores/export.ts";
import { createStores } from "../../renderer/stores/stores.ts";

const conversation = (id: number, messages: number) => ({
  id,
  title: `Talk ${id}`,
  platform: "whatsapp" as const,
  sourceId: 1,
  sourceName: "chat.txt",
  firstAt: 0,
  lastAt: 0,
  messages,
  people: 2,
});

type Told = { name: string; input: unknown };

/** A page whose Parley answers what it is told to, and that remembers what it was asked. */
function setUp(answers: Record<string, unknown> = {}) {
  const asked: Told[] = [];
  // what a reply holds is what each test says
  const ask = (async (name: string, input: unknown) => {
    asked.push({ name, input });
    return answers[name] ?? { ok: false, code: "internal", message: "Not now." };
  }) as unknown as Ask;
  const stores = createStores(ask);
  const parley = { client: { ask }, stores } as unknown as Parley;
  return { asked, stores, parley };
}

const target = { ok: true, value: { target: { ticket: crypto.randomUUID(), name: "Conversations.csv", download: null } } };

it("offers what a person most likely means first, and nothing that is not there", () => {
  const { stores } = setUp();
  stores.library.setState({ conversations: [conversation(1, 3), conversation(2, 4)] as never, status: "ready" });
  expect(exportScopes(stores).map(({ kind }) => kind)).toEqual(["list"]);
  stores.library.getState().select([2]);
  stores.search.setState({ text: " refund ", status: "ready", filter: { sourceId: 3 }, scope: undefined });
  const [picked, found, list] = exportScopes(stores);
  expect(picked).toMatchObject({ which: { conversations: [2] }, title: "Talk 2", conversations: 1, messages: 4 });
  expect(found?.which).toEqual({ search: { text: "refund", filter: { sourceId: 3 } } });
  expect(list).toMatchObject({ kind: "list", conversations: 2, messages: 7 });
});

it("does not call the loaded part of a long filtered list the whole of it", () => {
  const { stores } = setUp();
  stores.library.setState({
    conversations: [conversation(1, 3)] as never,
    next: "more",
    status: "ready",
    filter: { sourceId: 1 },
  });
  const [list] = exportScopes(stores);
  expect(list).toMatchObject({ which: { filter: { sourceId: 1 } }, conversations: undefined, messages: undefined });
  expect(list && sizeWords(list, undefined)).toBeUndefined();
});

it("leaves out the choices that a format does not know, which would refuse it", () => {
  const chosen = { withSummaries: true, bom: true };
  expect(exportOptions({ format: "jsonl", ...chosen })).toEqual({ format: "jsonl", withSummaries: false, bom: false });
  expect(exportOptions({ format: "json", ...chosen })).toEqual({ format: "json", withSummaries: true, bom: false });
});

it("writes nothing and says nothing when the person changes their mind about the place", async () => {
  const { asked, stores, parley } = setUp({ "export.target": { ok: true, value: { target: null } } });
  stores.library.setState({ conversations: [conversation(1, 3)] as never, status: "ready" });
  await runExport(parley, () => {});
  expect(asked.map(({ name }) => name)).toEqual(["export.target"]);
  expect([stores.export.getState().request, stores.export.getState().problem]).toEqual([undefined, undefined]);
  expect(stores.toasts.getState().toasts).toEqual([]);
});

it("tells of a failure in the dialog, and by a toast when it was left in the background", async () => {
  const full = { ok: false, code: "disk_full", message: "The disk is full. The file that was there is as it was." };
  const { stores, parley } = setUp({ "export.target": target, "export.write": full });
  stores.library.setState({ conversations: [conversation(1, 3)] as never, status: "ready" });
  stores.ui.getState().show("export");
  await runExport(parley, () => {});
  expect([stores.export.getState().problem, stores.toasts.getState().toasts.length]).toEqual([full.message, 0]);
  stores.ui.getState().hide();
  await runExport(parley, () => {});
  expect(stores.toasts.getState().toasts).toMatchObject([{ tone: "problem", text: full.message }]);
  expect(stores.work.getState().works).toEqual([]);
});
