import { withNoticeSaid } from "../said.ts";
import { countUnread, listNotices, markRead } from "../store/notifications.ts";
import type { Command, Query } from "./types.ts";

export const noticesList: Query<"notices.list"> = ({ store }, asked) => ({
  notices: listNotices(store, asked).map(withNoticeSaid),
  unread: countUnread(store),
});

export const noticesMarkRead: Command<"notices.markRead"> = ({ store, clock, emit }, { ids }) => {
  markRead(store, ids, clock.now());
  emit({ event: "changed", payload: { what: "notices" } });
  return { unread: countUnread(store) };
};
