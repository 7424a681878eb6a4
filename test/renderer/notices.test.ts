import { expect, it } from "vitest";
import type { Notice } from "../../preload/contract/notices.ts";
import { openNotice, showNotice } from "../../renderer/actions/notices.ts";
import type { Parley } from "../../renderer/actions/parley.ts";
import { parseEvent } from "../../renderer/client/incoming.ts";
import { speak } from "../../renderer/format/locale.ts";
import { createStores } from "../../renderer/stores/stores.ts";
import { asking } from "./asking.ts";

function setUp() {
  const way = asking();
  const stores = createStores(way.ask);
  const parley = { client: { ask: way.ask }, stores } as unknown as Parley;
  return { ...way, stores, parley };
}

const notice: Notice = {
  id: 3,
  type: "imported",
  title: "Imported",
  message: "All of it.",
  conversationId: 12,
  jobId: null,
  createdAt: 1000,
  readAt: null,
};
const noon = new Date(2026, 2, 12, 12);

it("news comes as a toast that leads to its conversation, and what was looked at is read", () => {
  const { parley, stores, last } = setUp();
  showNotice(parley, notice, noon);
  const [toast] = stores.toasts.getState().toasts;
  expect(toast).toMatchObject({ title: "Imported", action: { label: "Open" } });
  toast?.action?.run();
  expect(stores.reader.getState().conversationId).toBe(12);
  expect(last("notices.markRead").input).toEqual({ ids: [3] });
});

it("in quiet hours, and of silent kinds, no toast comes", () => {
  const { parley, stores } = setUp();
  const { settings } = stores.settings.getState();
  const quiet = { on: true, from: 11 * 60, to: 13 * 60 };
  stores.settings.setState({ settings: { ...settings, notices: { quiet, silent: [] } } });
  showNotice(parley, notice, noon);
  stores.settings.setState({ settings: { ...settings, notices: { quiet: { ...quiet, on: false }, silent: ["imported"] } } });
  showNotice(parley, notice, noon);
  expect(stores.toasts.getState().toasts).toEqual([]);
});

it("what was read already is not marked again", () => {
  const { parley, asked } = setUp();
  openNotice(parley, { ...notice, readAt: 2000 });
  expect(asked.some(({ name }) => name === "notices.markRead")).toBe(false);
});

it("an answer to the list as it was narrowed before does not come over the one that was asked for last", async () => {
  const { stores, asked } = setUp();
  void stores.notices.getState().narrow({ kind: "imported" });
  void stores.notices.getState().narrow({ onlyUnread: true });
  const [first, second] = asked.filter(({ name }) => name === "notices.list");
  expect(second?.input).toMatchObject({ types: ["imported"], unread: true });
  await second?.answer({ notices: [notice], unread: 1 });
  await first?.answer({ notices: [], unread: 0 });
  expect(stores.notices.getState().notices).toEqual([notice]);
});

it("what streams in, jobs that move and what a notification opens come through to the page", () => {
  for (const event of [
    { event: "streamed", payload: { request: "a", provider: "OpenAI", text: "H" } },
    { event: "jobs", payload: { ids: [1] } },
    { event: "enhanced", payload: { ids: [1] } },
    { event: "opened", payload: { job: 1, conversation: null } },
  ]) {
    expect(parseEvent(event)).toEqual(event);
    expect(parseEvent({ ...event, payload: { nothing: 1 } })).toBeUndefined();
  }
});

it("news is told in the language that is chosen, and in English where that has no words for it", () => {
  const { parley, stores } = setUp();
  const title = { key: "notice_done", with: { title: "Desk" } };
  speak("de");
  showNotice(parley, { ...notice, title: "“Desk” is done", message: "Unheard of.", said: { title } }, noon);
  speak("en");
  expect(stores.toasts.getState().toasts).toMatchObject([{ title: "„Desk“ ist fertig", text: "Unheard of." }]);
});
